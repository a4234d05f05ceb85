import assert from 'node:assert/strict';
import { test } from 'node:test';
import { engineInBundle } from './browserBundle.mjs';

function metafile(...outputs) {
  return {
    outputs: Object.fromEntries(
      outputs.map((files, at) => [
        `${at}.js`,
        {
          inputs: Object.fromEntries(
            Object.entries(files).map(([file, bytesInOutput]) => [
              file,
              { bytesInOutput },
            ]),
          ),
        },
      ]),
    ),
  };
}

test('data of the engine may reach the browser', () => {
  assert.deepEqual(
    engineInBundle(
      metafile(
        { 'packages/core/src/dockerfile/concerns.ts': 300 },
        { 'packages/core/src/layers/steps.ts': 50, 'plugins/x.ts': 7 },
      ),
    ),
    { core: 350, data: 300, forbidden: [] },
  );
});

test('the engine and its shell parser may not', () => {
  const { forbidden } = engineInBundle(
    metafile({
      'packages/core/src/dockerfile/parse/parseDockerfile.ts': 900,
      'node_modules/unbash/dist/parser.js': 4000,
    }),
  );
  assert.deepEqual(forbidden, [
    {
      file: 'packages/core/src/dockerfile/parse/parseDockerfile.ts',
      bytes: 900,
    },
    { file: 'node_modules/unbash/dist/parser.js', bytes: 4000 },
  ]);
});

test('what was shaken off does not count', () => {
  assert.deepEqual(
    engineInBundle(
      metafile({ 'packages/core/src/dockerfile/assessDockerfile.ts': 0 }),
    ),
    { core: 0, data: 0, forbidden: [] },
  );
});
