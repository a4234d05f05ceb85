import type {
  BoxBelt,
  CrossingCounts,
} from '@cookie-factory/platform-teams-core';

const DRAWN = 24;

/** Crossings that nobody has accepted. */
export function openCrossings(counts: CrossingCounts): number {
  return counts.bypass + counts.upward + counts.cycle - counts.accepted;
}

/** The largest belts, those that hold a crossing, and those of the selected box. */
export function chooseBoxBelts(
  belts: readonly BoxBelt[],
  selected?: string,
): readonly BoxBelt[] {
  return [...belts]
    .sort((a, b) => b.dependencies - a.dependencies)
    .filter(
      (belt, rank) =>
        rank < DRAWN ||
        openCrossings(belt.crossings) > 0 ||
        belt.from === selected ||
        belt.to === selected,
    );
}
