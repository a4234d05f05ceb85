import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forbiddenImports } from './coreImports.mjs';

function specifiers(text, file = 'layers/place.ts') {
  return forbiddenImports(file, text).map(({ specifier }) => specifier);
}

test('allows what core is made of', () => {
  const text = `
    import { evaluateFilterPredicate } from '@backstage/filter-predicates';
    import type { Node } from 'yaml';
    import { parse } from '../responsibilities';
    export async function lazily() { return await import('unbash'); }
  `;
  assert.deepEqual(specifiers(text), []);
});

for (const [kind, text, expected] of [
  ['a static import', `import fs from 'node:fs';`, 'node:fs'],
  ['a bare Node module', `import { join } from 'path';`, 'path'],
  [
    'a type',
    `import type { Entity } from '@backstage/catalog-model';`,
    '@backstage/catalog-model',
  ],
  ['an inline type', `type E = import('express').Request;`, 'express'],
  ['a re-export', `export * from 'react';`, 'react'],
  ['a dynamic import', `const os = await import('os');`, 'os'],
  ['a require', `const os = require('os');`, 'os'],
  ['an import = require', `import os = require('os');`, 'os'],
  ['a name that nobody can check', 'const x = await import(name);', 'name'],
  [
    'a sibling package',
    `import '../../../cli/src/run';`,
    '../../../cli/src/run',
  ],
]) {
  test(`finds ${kind}`, () => {
    assert.deepEqual(specifiers(text), [expected]);
  });
}

test('lets tests, and only tests, read fixtures and generate values', () => {
  const text = `import fc from 'fast-check';\nimport fs from 'node:fs';`;
  assert.deepEqual(specifiers(text, 'layers/place.test.ts'), []);
  assert.deepEqual(specifiers(text, 'layers/__testUtils__/anyLayer.ts'), []);
  assert.deepEqual(specifiers(text), ['fast-check', 'node:fs']);
});

test('tells the line', () => {
  assert.deepEqual(forbiddenImports('a.ts', `\n\nimport 'os';`), [
    { file: 'a.ts', line: 3, specifier: 'os' },
  ]);
});
