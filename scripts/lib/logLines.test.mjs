import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isTelling } from './logLines.mjs';

const info = '2026-11-23T21:00:21.149Z rootHttpRouter info "GET / HTTP/1.1"';
const coloured =
  '\u001b[2m2026-11-23T21:00:21.149Z\u001b[22m \u001b[34mcatalog\u001b[39m \u001b[32minfo\u001b[39m Ready';

test('keeps back what the backend says for the record', () => {
  assert.equal(isTelling(info), false);
  assert.equal(isTelling(coloured), false);
  assert.equal(isTelling(''), false);
});

test('shows warnings, errors and what belongs to them', () => {
  assert.equal(isTelling(info.replace(' info ', ' warn ')), true);
  assert.equal(isTelling(info.replace(' info ', ' error ')), true);
  assert.equal(isTelling('    at main (index.ts:3:1)'), true);
});
