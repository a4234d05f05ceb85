import type { BoxBelt } from '../../stands/types';
import type { CrossingCounts } from '../../types';

const DRAWN = 10;
const AT_ONE_BOX = 2;
const WORN = 4;

/** Crossings that nobody has accepted. @internal */
export function openCrossings(counts: CrossingCounts): number {
  return counts.bypass + counts.upward + counts.cycle - counts.accepted;
}

/** Which belts to draw. @internal */
export interface ChosenBoxBelts {
  /** The largest between layers, and few at any one box. */
  readonly usual: readonly BoxBelt[];
  /** Those with most crossings. */
  readonly worn: readonly BoxBelt[];
  /** All of the selected box, or the selected belt. */
  readonly selected: readonly BoxBelt[];
  /** Belts with a crossing that are not among the worn. */
  readonly moreWorn: number;
}

/**
 * Chooses the belts to draw, so that a picture of hundreds stays a picture.
 * Belts within a layer stay out until one of their boxes is selected.
 * @internal
 */
export function chooseBoxBelts(
  belts: readonly BoxBelt[],
  options: {
    readonly selected?: string;
    /** The layer of a box that is drawn, by the box's id. */
    readonly layerOf: ReadonlyMap<string, string>;
  },
): ChosenBoxBelts {
  const { selected, layerOf } = options;
  const known = belts.filter(
    belt =>
      layerOf.has(belt.from) && layerOf.has(belt.to) && belt.from !== belt.to,
  );
  const isSelected = (belt: BoxBelt) =>
    [belt.id, belt.from, belt.to].some(id => id === selected);
  const crossed = known
    .filter(belt => openCrossings(belt.crossings) > 0)
    .sort(
      (a, b) =>
        openCrossings(b.crossings) - openCrossings(a.crossings) || byId(a, b),
    );
  const worn = crossed.slice(0, WORN);
  const plain = known.filter(
    belt =>
      openCrossings(belt.crossings) === 0 &&
      layerOf.get(belt.from) !== layerOf.get(belt.to),
  );
  return {
    usual: largest(plain).filter(belt => !isSelected(belt)),
    worn: worn.filter(belt => !isSelected(belt)),
    selected: known.filter(isSelected),
    moreWorn: crossed.length - worn.length,
  };
}

function largest(belts: readonly BoxBelt[]): readonly BoxBelt[] {
  const ends = new Map<string, number>();
  const chosen: BoxBelt[] = [];
  const bySize = [...belts].sort(
    (a, b) => b.dependencies - a.dependencies || byId(a, b),
  );
  for (const belt of bySize) {
    const both = [`from ${belt.from}`, `to ${belt.to}`];
    if (chosen.length === DRAWN) break;
    if (both.some(end => (ends.get(end) ?? 0) >= AT_ONE_BOX)) continue;
    chosen.push(belt);
    both.forEach(end => ends.set(end, (ends.get(end) ?? 0) + 1));
  }
  return chosen;
}

function byId(a: BoxBelt, b: BoxBelt): number {
  return a.id < b.id ? -1 : 1;
}
