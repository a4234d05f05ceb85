import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explainFailure, stepOf, tellingLines } from './installProgress.mjs';

test('tells in plain words which step begins', () => {
  const lines = [
    '➤ YN0000: ┌ Resolution step',
    '➤ YN0000: ┌ Fetch step',
    '➤ YN0000: ┌ Link step',
    '➤ YN0013: │ 2 packages were added to the project',
  ];
  assert.deepEqual(lines.map(stepOf), [
    'choosing versions',
    'downloading packages',
    'putting them in place',
    undefined,
  ]);
});

for (const [cause, output, expected] of [
  ['no name server', 'RequestError: getaddrinfo ENOTFOUND host', /network/],
  [
    'a network that is gone',
    'YN0001: │ Error [ERR_SOCKET_CLOSED_BEFORE_CONNECTION]: Socket closed',
    /network/,
  ],
  ['no answer', 'npm error code ETIMEDOUT', /network/],
  [
    'a proxy with its own certificate',
    'RequestError: self-signed certificate in certificate chain',
    /NODE_EXTRA_CA_CERTS/,
  ],
  ['a full disk', 'ENOSPC: no space left on device, write', /disk is full/],
  ['another owner', "EACCES: permission denied, open 'x'", /owns this folder/],
  ['an old yarn.lock', '➤ YN0028: │ -"a@npm:1"', /yarn\.lock/],
  ['anything else', 'Something odd', /last lines/],
]) {
  test(`names the remedy for ${cause}`, () => {
    assert.match(explainFailure(output), expected);
  });
}

test('shows the errors where there are any, else the end', () => {
  assert.deepEqual(tellingLines('one\n➤ YN0001: │ Error: two\nthree\n'), [
    '➤ YN0001: │ Error: two',
  ]);
  assert.deepEqual(tellingLines('one\n\ntwo\nthree\n', 2), ['two', 'three']);
});
