import type { PageTimings } from './watchPage';

/** What stands in the middle. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

/** Of several openings: the usual time, and the worst of everything else. */
export function worstOf(timings: readonly PageTimings[]) {
  return {
    'first picture, ms': median(
      timings.map(({ shownAt }) => shownAt ?? Infinity),
    ),
    'longest task after, ms': Math.max(
      ...timings.map(one => one.longestAfterMs),
    ),
    'longest task before, ms': Math.max(
      ...timings.map(one => one.longestBeforeMs),
    ),
    'SVG groups': Math.max(...timings.map(one => one.mostGroups)),
    'API, kB': Math.max(...timings.map(one => one.apiBytes)) / 1_000,
    'API requests': Math.max(...timings.map(one => one.apiRequests)),
  };
}
