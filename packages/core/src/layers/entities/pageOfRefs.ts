import { visitInSteps, type Steps } from '../steps';

/** One page of references in their order, and how many there are in all. @internal */
export interface PageOfRefs {
  readonly refs: readonly string[];
  readonly total: number;
  readonly hasMore: boolean;
}

/**
 * Finds the page that follows a reference without sorting all that pass: it
 * keeps the smallest, one more than the page holds.
 *
 * @internal
 */
export function* pageOfRefsInSteps(
  all: Iterable<string>,
  options: {
    readonly limit: number;
    readonly after?: string;
    includes(ref: string): boolean;
  },
): Steps<PageOfRefs> {
  const { limit, after } = options;
  const smallest: string[] = [];
  let total = 0;
  yield* visitInSteps(all, ref => {
    if (!options.includes(ref)) return;
    total += 1;
    if (after !== undefined && ref <= after) return;
    const last = smallest[limit];
    if (last !== undefined && ref >= last) return;
    smallest.splice(positionOf(smallest, ref), 0, ref);
    if (smallest.length > limit + 1) smallest.pop();
  });
  return {
    refs: smallest.slice(0, limit),
    total,
    hasMore: smallest.length > limit,
  };
}

/** Where a reference belongs in a sorted list. */
function positionOf(sorted: readonly string[], ref: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (sorted[middle] < ref) low = middle + 1;
    else high = middle;
  }
  return low;
}
