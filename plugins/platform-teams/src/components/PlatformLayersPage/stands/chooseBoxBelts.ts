import type {
  BoxBelt,
  CrossingCounts,
} from '@cookie-factory/platform-teams-core';

const DRAWN = 24;

/** Crossings that nobody has accepted. */
export function openCrossings(counts: CrossingCounts): number {
  return counts.bypass + counts.upward + counts.cycle - counts.accepted;
}

/**
 * The largest belts between layers, those that hold a crossing, and all of
 * the selected box. Belts within a layer stay out until one of their boxes is
 * selected: they would hide what stands on what.
 */
export function chooseBoxBelts(
  belts: readonly BoxBelt[],
  options: {
    readonly selected?: string;
    /** The layer of a box, by the box's id. */
    readonly layerOf: ReadonlyMap<string, string>;
  },
): readonly BoxBelt[] {
  const { selected, layerOf } = options;
  const chosen = new Set(
    [...belts]
      .filter(belt => layerOf.get(belt.from) !== layerOf.get(belt.to))
      .sort((a, b) => b.dependencies - a.dependencies)
      .slice(0, DRAWN),
  );
  return belts.filter(
    belt =>
      chosen.has(belt) ||
      openCrossings(belt.crossings) > 0 ||
      belt.from === selected ||
      belt.to === selected,
  );
}
