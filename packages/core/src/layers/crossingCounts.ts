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

/** Adds counts up. @internal */
export function addCounts(all: Iterable<CrossingCounts>): CrossingCounts {
  const sum = { bypass: 0, upward: 0, cycle: 0, accepted: 0 };
  for (const { bypass, upward, cycle, accepted } of all) {
    sum.bypass += bypass;
    sum.upward += upward;
    sum.cycle += cycle;
    sum.accepted += accepted;
  }
  return sum;
}
