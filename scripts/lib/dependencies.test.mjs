import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { fingerprint } from './dependencies.mjs';

function setup() {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'fingerprint-'));
  fs.mkdirSync(path.join(root, 'plugins/one/src'), { recursive: true });
  fs.writeFileSync(path.join(root, 'package.json'), '{}');
  fs.writeFileSync(path.join(root, 'yarn.lock'), 'a');
  fs.writeFileSync(path.join(root, 'plugins/one/package.json'), '{}');
  return {
    root,
    change: (file, text) => fs.writeFileSync(path.join(root, file), text),
  };
}

test('asks for an installation when a package or the lockfile changes, not when code does', t => {
  const { root, change } = setup();
  t.after(() => fs.rmSync(root, { recursive: true }));
  const before = fingerprint(root);

  change('plugins/one/src/index.ts', 'export {};');
  assert.equal(fingerprint(root), before);
  change('plugins/one/package.json', '{"dependencies":{}}');
  const after = fingerprint(root);
  assert.notEqual(after, before);
  change('yarn.lock', 'b');
  assert.notEqual(fingerprint(root), after);
});
