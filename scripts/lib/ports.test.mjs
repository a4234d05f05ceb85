import assert from 'node:assert/strict';
import net from 'node:net';
import { test } from 'node:test';
import { explainTaken, isFree } from './ports.mjs';

for (const host of ['127.0.0.1', '0.0.0.0']) {
  test(`sees that a port is taken on ${host}`, async () => {
    const server = net.createServer();
    await new Promise(resolve => server.listen(0, host, resolve));
    const { port } = server.address();

    assert.equal(await isFree(port), false);
    await new Promise(resolve => server.close(resolve));
    assert.equal(await isFree(port), true);
  });
}

test('names the taken ports and the remedy', () => {
  assert.equal(explainTaken([]), undefined);
  assert.match(
    explainTaken([{ port: 7007, use: 'its backend' }]),
    /^Port 7007 \(its backend\) is taken\.[^]*npm start -- --port/,
  );
});
