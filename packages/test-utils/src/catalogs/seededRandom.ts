/** Numbers that look random and are the same for the same seed, so that a catalog can be generated again. */
export interface SeededRandom {
  /** A whole number from 0 to below the bound. */
  below(bound: number): number;
  /** True in that share of cases. */
  chance(share: number): boolean;
  /** One of the values, the first ones more often: as teams and systems differ in size. */
  pickUneven<T>(values: readonly T[]): T;
  pick<T>(values: readonly T[]): T;
}

/** Starts a sequence (mulberry32). */
export function seededRandom(seed: number): SeededRandom {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) % 2 ** 32;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (bound: number) => Math.floor(next() * bound);
  return {
    below,
    chance: share => next() < share,
    pick: values => values[below(values.length)],
    pickUneven: values => values[Math.floor(next() ** 2 * values.length)],
  };
}
