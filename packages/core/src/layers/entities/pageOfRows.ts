import { visitRowsInSteps, type Steps } from '../steps';

/** One page of rows in their order, and how many there are in all. @internal */
export interface PageOfRows {
  readonly rows: readonly number[];
  readonly total: number;
  readonly hasMore: boolean;
}

/**
 * Finds the page that follows a reference, which may have gone meanwhile.
 *
 * @internal
 */
export function* pageOfRowsInSteps(
  refs: readonly string[],
  options: {
    readonly limit: number;
    readonly after?: string;
    includes(row: number): boolean;
  },
): Steps<PageOfRows> {
  const { limit, after } = options;
  const start = after === undefined ? 0 : positionAfter(refs, after);
  const rows: number[] = [];
  let total = 0;
  yield* visitRowsInSteps(refs.length, row => {
    if (!options.includes(row)) return;
    total += 1;
    if (row >= start && rows.length <= limit) rows.push(row);
  });
  return { rows: rows.slice(0, limit), total, hasMore: rows.length > limit };
}

/** The first row whose reference comes after another. */
function positionAfter(sorted: readonly string[], ref: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (sorted[middle] <= ref) low = middle + 1;
    else high = middle;
  }
  return low;
}
