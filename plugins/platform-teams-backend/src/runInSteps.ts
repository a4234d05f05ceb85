import { setImmediate } from 'node:timers/promises';

// Longer than this, and other requests would feel it.
const LONGEST_STRETCH_MS = 10;

/**
 * Runs a long computation in stretches of at most about 10 ms, letting the
 * event loop serve others in between.
 */
export async function runInSteps<T>(steps: Generator<void, T>): Promise<T> {
  let begun = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - begun > LONGEST_STRETCH_MS) {
      await setImmediate();
      begun = performance.now();
    }
  }
}
