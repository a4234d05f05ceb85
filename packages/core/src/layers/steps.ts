/**
 * Long passes over the catalog, in steps: a server runs them bit by bit, and
 * looks after everything else in between.
 */

/** A computation that gives back control now and then, until it returns its value. @public */
export type Steps<T> = Generator<void, T>;

// Few enough for a millisecond or two, many enough to cost nothing.
const BETWEEN_BREAKS = 512;

/** Visits each element, giving back control now and then. @internal */
export function* visitInSteps<T>(
  elements: Iterable<T>,
  visit: (element: T) => void,
): Steps<void> {
  let count = 0;
  for (const element of elements) {
    visit(element);
    count += 1;
    if (count % BETWEEN_BREAKS === 0) yield;
  }
}

/** Runs all steps at once. @public */
export function completeSteps<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const ROWS_BETWEEN_BREAKS = 8_192;

/** Visits the rows of a table, giving back control now and then. @internal */
export function* visitRowsInSteps(
  rows: number,
  visit: (row: number) => void,
): Steps<void> {
  for (let start = 0; start < rows; start += ROWS_BETWEEN_BREAKS) {
    const end = Math.min(start + ROWS_BETWEEN_BREAKS, rows);
    for (let row = start; row < end; row += 1) visit(row);
    if (end < rows) yield;
  }
}
