/**
 * Decides, along the horizontal axis alone, where each belt leaves, in which
 * corridors it needs a lane, and where it ends. Heights follow from the
 * number of lanes, and the ways from the heights.
 */
import type { ChosenBelts } from './chooseBelts';
import { DockPlan } from './DockPlan';
import type { HallRow, HallSpan } from './layoutHalls';
import { COLUMN_GUTTER } from './metrics';
import type { OwnersSpan } from './layoutOwners';
import { MORE_OWNERS } from './layoutOwners';
import type { BeltInput } from './types';

/** A belt, or a trunk of belts, along the horizontal axis. */
export interface BeltPlan {
  readonly id: string;
  readonly kind: BeltInput['kind'];
  readonly selected: boolean;
  readonly belts: readonly BeltInput[];
  /** Row of halls in which it begins, counted from the top. */
  readonly row: number;
  readonly symbol: string;
  readonly sourceX: number;
  /** Set where it passes rows of halls: the gutter that it goes up. */
  readonly gutterX?: number;
  /** Where it ends, each in the hall above or at the owners. */
  readonly docks: readonly number[];
}

/** So far from a hall's right edge begins a belt that no machine stands below. */
const HALL_EDGE = 9;

interface Source {
  readonly row: number;
  readonly x: number;
  readonly symbol: string;
}

/** Plans every belt that was chosen. */
export function planBelts(
  chosen: ChosenBelts,
  place: {
    readonly rows: readonly HallRow[];
    readonly owners: OwnersSpan;
    readonly sideX: number;
    /** Band of each row, for belts that begin at no machine. */
    readonly bandOfRow: readonly string[];
  },
): readonly BeltPlan[] {
  const sources = sourcesById(place.rows, place.bandOfRow);
  const groups = [
    ...chosen.usual.map(belt => ({ belts: [belt], selected: false })),
    ...chosen.bypasses.map(belt => ({ belts: [belt], selected: false })),
    ...(chosen.selected.length > 0
      ? [{ belts: chosen.selected, selected: true }]
      : []),
  ].filter(group => sources.has(group.belts[0].from));
  const docks = new DockPlan([...sources.values()].map(source => source.x));
  const gutterUse = new Map<number, number>();
  const leaves = leavingPlaces(groups, sources);
  const plans: BeltPlan[] = [];
  for (const [index, group] of groups.entries()) {
    const [first] = group.belts;
    const source = { ...sources.get(first.from)!, x: leaves[index] };
    const toOwners = first.kind !== 'supplies';
    const passes = toOwners && source.row > 0;
    const gutterX = passes ? gutterFor(source, place, gutterUse) : undefined;
    const enter = gutterX ?? source.x;
    plans.push({
      id: `${first.kind}:${first.from}:${group.selected ? 'all' : first.to}`,
      kind: first.kind,
      selected: group.selected,
      belts: group.belts,
      row: source.row,
      symbol: source.symbol,
      sourceX: source.x,
      gutterX,
      docks: toOwners
        ? ownersOf(group.belts, place.owners).map(owner =>
            docks.at(
              {
                key: owner.id,
                middle: owner.x,
                reach: place.owners.station / 2 - 12,
              },
              enter,
            ),
          )
        : hallsOf(group.belts, place.rows[source.row - 1] ?? []).map(hall =>
            docks.within(
              {
                key: hall.column.id,
                from: hall.x + 16,
                to: hall.x + hall.width - 16,
              },
              source.x,
            ),
          ),
    });
  }
  return plans.filter(plan => plan.docks.length > 0);
}

/** Distances from a machine's middle at which its first, second and third belt leave. */
const AT_MACHINE = [0, -14, 14];

/** Where each belt leaves its machine: the selected one's trunk in the middle, bypasses aside. */
function leavingPlaces(
  groups: readonly {
    readonly belts: readonly BeltInput[];
    readonly selected: boolean;
  }[],
  sources: ReadonlyMap<string, Source>,
): readonly number[] {
  const taken = new Map<string, number>();
  const places: number[] = [];
  const inTurn = groups
    .map((group, index) => ({ group, index }))
    .sort((a, b) => Number(b.group.selected) - Number(a.group.selected));
  for (const { group, index } of inTurn) {
    const source = sources.get(group.belts[0].from)!;
    const key = `${source.row} ${source.x}`;
    const count = taken.get(key) ?? 0;
    taken.set(key, count + 1);
    places[index] = source.x + AT_MACHINE[count % AT_MACHINE.length];
  }
  return places;
}

function sourcesById(
  rows: readonly HallRow[],
  bandOfRow: readonly string[],
): ReadonlyMap<string, Source> {
  const sources = new Map<string, Source>();
  for (const [row, halls] of rows.entries()) {
    const last = halls[halls.length - 1];
    sources.set(`layer:${bandOfRow[row]}`, {
      row,
      x: last.x + last.width - HALL_EDGE,
      symbol: 'none',
    });
    for (const { machine, inside, x } of halls.flatMap(hall => hall.machines)) {
      sources.set(machine.id, { row, x, symbol: machine.symbol });
      inside.forEach(hidden =>
        sources.set(hidden.id, { row, x, symbol: machine.symbol }),
      );
    }
  }
  return sources;
}

function ownersOf(belts: readonly BeltInput[], owners: OwnersSpan) {
  const wanted = new Set(belts.map(belt => belt.to));
  const drawn = owners.stations.filter(station => wanted.has(station.id));
  const more = owners.stations.find(station => station.id === MORE_OWNERS);
  return more && drawn.length < wanted.size ? [...drawn, more] : drawn;
}

/** Halls of the row above that are supplied; all of it where the columns stand elsewhere. */
function hallsOf(
  belts: readonly BeltInput[],
  above: HallRow,
): readonly HallSpan[] {
  const wanted = new Set(belts.map(belt => belt.to));
  const halls = above.filter(hall => wanted.has(hall.column.id));
  return halls.length > 0 ? halls : above.slice(0, 1);
}

/** Whether a belt passes rows of halls beside them, because no gutter between two halls leads past. */
export function needsSideGutter(
  belts: readonly BeltInput[],
  place: {
    readonly rows: readonly HallRow[];
    readonly bandOfRow: readonly string[];
  },
): boolean {
  const sources = sourcesById(place.rows, place.bandOfRow);
  return belts.some(({ kind, from }) => {
    const row = kind === 'supplies' ? 0 : (sources.get(from)?.row ?? 0);
    return row > 0 && innerGutters(place.rows, row).length === 0;
  });
}

/** The gutters between the halls that a belt from a row has to pass. */
function innerGutters(
  rows: readonly HallRow[],
  row: number,
): readonly number[] {
  const passed = rows.slice(0, row);
  return passed.length === 1
    ? passed[0]
        .slice(0, -1)
        .map(hall => hall.x + hall.width + COLUMN_GUTTER / 2)
    : [];
}

/** Distances from a gutter's middle at which the first, second and third belt go up. */
const IN_GUTTER = [0, -12, 12];

function gutterFor(
  source: Source,
  place: { readonly rows: readonly HallRow[]; readonly sideX: number },
  use: Map<number, number>,
): number {
  const inner = innerGutters(place.rows, source.row);
  const middle = inner.length > 0 ? nearest(inner, source.x) : place.sideX;
  const used = use.get(middle) ?? 0;
  use.set(middle, used + 1);
  return middle + IN_GUTTER[used % IN_GUTTER.length];
}

function nearest(values: readonly number[], to: number): number {
  return values.reduce((best, value) =>
    Math.abs(value - to) < Math.abs(best - to) ? value : best,
  );
}
