import assert from 'node:assert/strict';
import { once } from 'node:events';
import readline from 'node:readline';
import { test } from 'node:test';
import { exitOf, startGroup, stopGroups } from './processGroups.mjs';

const DEAF = `process.on('SIGINT', () => {}); setInterval(() => {}, 1000);`;
const PARENT = `
  const child = require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(
    DEAF,
  )}], { stdio: 'ignore' });
  console.log(child.pid);
  process.on('SIGTERM', () => process.exit(0));
  setInterval(() => {}, 1000);
`;

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

test('stops the descendants too, though their parent is gone first', async () => {
  const child = startGroup(process.execPath, ['-e', PARENT], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(
    readline.createInterface({ input: child.stdout }),
    'line',
  );
  const descendant = Number(line);
  assert.equal(isAlive(descendant), true);

  await Promise.all([exitOf(child), stopGroups()]);
  assert.equal(isAlive(descendant), false);
});
