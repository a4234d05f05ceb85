import type { Crossing, CrossingCounts } from './types';

/** Counts crossings by kind. @internal */
export function crossingCounts(crossings: Iterable<Crossing>): CrossingCounts {
  const counts = { bypass: 0, upward: 0, cycle: 0, accepted: 0 };
  for (const { kind, accepted } of crossings) {
    counts[kind] += 1;
    if (accepted) counts.accepted += 1;
  }
  return counts;
}
