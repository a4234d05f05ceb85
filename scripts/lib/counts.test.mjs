import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  inWords,
  jestCount,
  nodeTestCount,
  playwrightCount,
  sum,
  withExitCode,
} from './counts.mjs';

test('adds up several counts', () => {
  const total = sum([
    { passed: 3, failed: 0 },
    { passed: 2, failed: 1 },
  ]);
  assert.equal(inWords(total), '5 passed, 1 failed');
});

test('counts a jest file that could not run as a failure', () => {
  const report = {
    numPassedTests: 7,
    numFailedTests: 1,
    numRuntimeErrorTestSuites: 2,
  };
  assert.deepEqual(jestCount(report), { passed: 7, failed: 3 });
});

test('counts a flaky browser test as passed, and an error outside of tests as failed', () => {
  const report = {
    stats: { expected: 4, flaky: 1, unexpected: 2, skipped: 0 },
    errors: [{ message: 'the portal did not start' }],
  };
  assert.deepEqual(playwrightCount(report), { passed: 5, failed: 3 });
});

test('reads the counts of Node’s own runner', () => {
  const tap = '# tests 9\n# pass 6\n# fail 2\n# cancelled 1\n# skipped 0\n';
  assert.deepEqual(nodeTestCount(tap), { passed: 6, failed: 3 });
});

test('lets no crash pass for a success', () => {
  assert.deepEqual(withExitCode({ passed: 5, failed: 0 }, 1), {
    passed: 5,
    failed: 1,
  });
  assert.deepEqual(withExitCode({ passed: 5, failed: 2 }, 1), {
    passed: 5,
    failed: 2,
  });
  assert.deepEqual(withExitCode({ passed: 5, failed: 0 }, 0), {
    passed: 5,
    failed: 0,
  });
});
