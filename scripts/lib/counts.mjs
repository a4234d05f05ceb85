// Counts what passed and failed, from the machine-readable reports of the test runners.
import fs from 'node:fs';
import path from 'node:path';

/** The sum of several counts. */
export function sum(counts) {
  return counts.reduce(
    (total, { passed, failed }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
    }),
    { passed: 0, failed: 0 },
  );
}

/** One check that either passes or fails. */
export function checkCount(ok) {
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** From `jest --json`: a file that could not even run counts as one failure. */
export function jestCount(report) {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
  };
}

/** From Playwright's JSON reporter: a flaky test passed, but an error outside of tests failed. */
export function playwrightCount({ stats, errors = [] }) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
  };
}

/** From the summary that `node --test` prints in its TAP form. */
export function nodeTestCount(tap) {
  const numberAfter = word =>
    Number(tap.match(new RegExp(`^# ${word} (\\d+)$`, 'm'))?.[1] ?? 0);
  return {
    passed: numberAfter('pass'),
    failed: numberAfter('fail') + numberAfter('cancelled'),
  };
}

/**
 * A run that ended badly though no test of it failed still counts as one failure: it crashed, or
 * its report is missing.
 */
export function withExitCode(count, code) {
  const silent = code !== 0 && count.failed === 0;
  return silent ? { ...count, failed: 1 } : count;
}

/** `12 passed, 0 failed` */
export function inWords({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}

/** Writes a count as JSON, for another program to add up. */
export function writeSummary(file, count) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, JSON.stringify(count));
}
