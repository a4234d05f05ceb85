/** The examples of the page about the split work as they stand there. */
import {
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
  mkdirSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { call, ROOT } from './__testUtils__/call';

const page = readFileSync(join(ROOT, 'docs/dockerfile-split.md'), 'utf8');

/** The block of code below a marker. */
function example(name: string): string {
  const after = page.split(`<!-- example: ${name} -->`)[1] ?? '';
  const block = /```\w+\n([\s\S]*?)```/.exec(after)?.[1];
  if (block === undefined) throw new Error(`The page has no example ${name}`);
  return block;
}

let cwd: string;

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'split-docs-'));
  mkdirSync(join(cwd, 'own'));
  writeFileSync(join(cwd, 'contract.yaml'), example('contract'));
  for (const file of ['template.yaml', 'Dockerfile.liquid'])
    writeFileSync(join(cwd, 'own', file), example(file));
});

afterEach(() => rmSync(cwd, { recursive: true, force: true }));

it('makes a Dockerfile of the example with the shipped template', async () => {
  const { code, out } = await call(
    ['dockerfile', 'generate', 'contract.yaml'],
    {
      cwd,
    },
  );

  expect(code).toBe(0);
  expect(out).toContain('FROM node:22-bookworm-slim\n');
  expect(out).toContain('    PAYMENTS_TIMEOUT_MS=3000\n');
  expect(out).not.toContain('HEALTHCHECK');
});

it('makes the same of it with the template of the page, on other images', async () => {
  const shipped = await call(['dockerfile', 'generate', 'contract.yaml'], {
    cwd,
  });
  const own = await call(
    ['dockerfile', 'generate', 'contract.yaml', '--template', 'own'],
    { cwd },
  );

  expect(own.code).toBe(0);
  expect(own.out).toBe(
    shipped.out
      .replace(
        'node:22-bookworm AS',
        'registry.bakery.example/base/node-build:22 AS',
      )
      .replace('node:22-bookworm-slim', 'registry.bakery.example/base/node:22'),
  );
});

it('names every field of the contract', () => {
  for (const field of [
    'runtime',
    'dependencies',
    'build',
    'files',
    'osPackages',
    'env',
    'secrets',
    'ports',
    'start',
    'health',
    'workdir',
    'volumes',
    'directories',
    'labels',
  ])
    expect(page).toContain(`\`${field}\``);
});
