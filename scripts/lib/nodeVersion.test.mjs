import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fits, majorOf, tooOld } from './nodeVersion.mjs';

test('reads the major version', () => {
  assert.equal(majorOf('v24.21.0'), 24);
  assert.equal(majorOf('20.19.1'), 20);
});

test('runs the portal on Node 22 and 24 alone', () => {
  assert.deepEqual(
    ['v20.1.0', 'v22.0.0', 'v23.5.0', 'v24.1.0', 'v25.0.0'].map(fits),
    [false, true, false, true, false],
  );
});

test('refuses a Node below 20, and says what to do', () => {
  assert.match(tooOld('v18.20.4'), /Node 18\.20\.4.*Node 20 or newer/);
  assert.equal(tooOld('v20.0.0'), undefined);
});
