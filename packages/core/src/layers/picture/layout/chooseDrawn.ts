import type { MachineInput } from './types';

/** What stands on the tracks of a column. */
export interface Drawn {
  readonly machines: readonly MachineInput[];
  /** The rest, for the roll-up on the last track. */
  readonly rolledUp: readonly MachineInput[];
}

/**
 * Chooses which machines of a column are drawn: by rank, which changes only
 * when a count passes a power of two. The drawn ones keep their order, so
 * that a changed count moves no machine.
 */
export function chooseDrawn(
  machines: readonly MachineInput[],
  tracks: number,
): Drawn {
  if (machines.length <= tracks) {
    return { machines, rolledUp: [] };
  }
  const kept = new Set(
    [...machines]
      .sort((a, b) => a.rank - b.rank)
      .slice(0, Math.max(tracks - 1, 0))
      .map(machine => machine.id),
  );
  return {
    machines: machines.filter(machine => kept.has(machine.id)),
    rolledUp: machines.filter(machine => !kept.has(machine.id)),
  };
}
