import type { BeltInput } from './types';

const DRAWN_WITHOUT_SELECTION = 3;
const BYPASSES_ONE_BY_ONE = 3;

/** Which belts to draw. */
export interface ChosenBelts {
  /** The largest of the corridor, at most one for each machine and each target. */
  readonly usual: readonly BeltInput[];
  readonly selected: readonly BeltInput[];
  readonly bypasses: readonly BeltInput[];
  /** Set where the bypasses are too many to draw each: one worn belt for all. */
  readonly bypassesTogether: boolean;
}

/**
 * Chooses the belts to draw, so that a picture of hundreds of belts stays a
 * picture: those of the selected machine, and beside them the largest.
 */
export function chooseBelts(
  belts: readonly BeltInput[],
  options: {
    readonly selected?: string;
    /** Narrow pictures draw the selected machine's and the worn ones alone. */
    readonly usual: boolean;
    /** Whether a machine, an owner or a column has a place of its own: a usual belt joins two that have. */
    isDrawn(id: string): boolean;
  },
): ChosenBelts {
  const bypasses = belts.filter(belt => belt.kind === 'bypass');
  const plain = belts.filter(belt => belt.kind !== 'bypass');
  return {
    usual: options.usual
      ? largest(
          plain.filter(
            belt =>
              belt.from !== options.selected &&
              options.isDrawn(belt.from) &&
              options.isDrawn(belt.to),
          ),
        )
      : [],
    selected: plain.filter(belt => belt.from === options.selected),
    bypasses:
      bypasses.length > BYPASSES_ONE_BY_ONE ? bypasses.slice(0, 1) : bypasses,
    bypassesTogether: bypasses.length > BYPASSES_ONE_BY_ONE,
  };
}

/** Corridors hold three each: those to owners one, those that supply columns another. */
function largest(belts: readonly BeltInput[]): readonly BeltInput[] {
  const bySize = belts
    .map((belt, order) => ({ belt, order }))
    .sort((a, b) => b.belt.entities - a.belt.entities || a.order - b.order);
  const taken = new Set<string>();
  const perCorridor = new Map<BeltInput['kind'], number>();
  const chosen: BeltInput[] = [];
  for (const { belt } of bySize) {
    const count = perCorridor.get(belt.kind) ?? 0;
    const ends = [`from ${belt.from}`, `to ${belt.to}`];
    if (count >= DRAWN_WITHOUT_SELECTION || ends.some(end => taken.has(end))) {
      continue;
    }
    chosen.push(belt);
    perCorridor.set(belt.kind, count + 1);
    ends.forEach(end => taken.add(end));
  }
  return chosen;
}
