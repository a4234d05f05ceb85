/**
 * Long passes over the catalog, in steps: a server runs them bit by bit, and
 * looks after everything else in between.
 */

/** A computation that gives back control now and then, until it returns its value. @public */
export type Steps<T> = Generator<void, T>;

/** Runs all steps at once. @public */
export function completeSteps<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
