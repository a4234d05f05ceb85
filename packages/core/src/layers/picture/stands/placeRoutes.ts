import type { Point } from '../drawing';
import { bridgesOver } from '../layout/beltPath';
import { counted } from '../text/counted';
import { openCrossings } from './chooseBoxBelts';
import { describeCrossings } from './describeCrossings';
import { BOX_HEIGHT, LANE_HEIGHT, LANE_MARGIN, ROW_GAP } from './metrics';
import type { PackedLanes } from './packLanes';
import type { Route, RouteEnd } from './planRoutes';
import type { BoxPill, PlacedBoxBelt } from './types';

/** Heights along the vertical axis. @internal */
export interface StandsHeights {
  readonly bands: readonly {
    readonly y: number;
    readonly height: number;
    /** Top of the first row of boxes. */
    readonly boxes: number;
  }[];
}

interface RoutePlace {
  readonly lanes: PackedLanes;
  readonly heights: StandsHeights;
  /** How far below its top a symbol begins. */
  leavesAt(symbol: string): number;
  /** Height of a band's label where it stands above its band. */
  readonly label: number;
  /** Of the selected box: its trunk wears it. */
  readonly accent?: PlacedBoxBelt['accent'];
}

/** From a box's edge to the tip of a belt that enters it. */
const TIP = 12;
const PILL_FROM_EDGE = 18;

/** Gives each planned belt its way, the usual ones lowest, and cuts where an upper one crosses. @internal */
export function placeRoutes(
  routes: readonly Route[],
  place: RoutePlace,
): readonly PlacedBoxBelt[] {
  const order = { usual: 0, worn: 1, selected: 2 };
  const inOrder = [...routes].sort((a, b) => order[a.kind] - order[b.kind]);
  const pills = pillsOf(inOrder, place);
  const placed: PlacedBoxBelt[] = [];
  for (const [id, trunk] of trunksOf(inOrder)) {
    const lines = linesOf(trunk, place);
    const all = [...lines.ways, ...lines.branches];
    placed.push({
      id,
      belts: trunk.map(({ belt }) => belt),
      label: trunk.map(labelOf).slice(0, 3).join('; '),
      selected: trunk[0].kind === 'selected',
      worn: isWorn(trunk[0]),
      accent:
        trunk[0].kind === 'selected'
          ? (place.accent ?? trunk[0].carries.box.accent)
          : trunk[0].carries.box.accent,
      width: trunk.length > 1 ? 10 : beltWidth(trunk[0].belt.dependencies),
      ...lines,
      bridges: bridgesOver(
        all,
        placed.flatMap(lower => [...lower.ways, ...lower.branches]),
      ),
      pills: trunk.flatMap(route => pills.get(route) ?? []),
    });
  }
  return placed;
}

function isWorn({ belt }: Route): boolean {
  return openCrossings(belt.crossings) > 0;
}

/** Belts that run together are drawn as one: those of the selection, and those that pass a band. */
function trunksOf(
  routes: readonly Route[],
): ReadonlyMap<string, readonly Route[]> {
  const trunks = new Map<string, Route[]>();
  for (const route of routes) {
    const together = route.kind === 'selected' || route.gutter !== undefined;
    const id = together
      ? `${route.kind} ${isWorn(route) ? 'worn' : 'whole'}`
      : route.belt.id;
    trunks.set(id, [...(trunks.get(id) ?? []), route]);
  }
  return trunks;
}

/**
 * The ways of a trunk. One that is broken must not lie on itself, so its
 * longest way is drawn whole, and the others as far as they join it.
 */
function linesOf(
  trunk: readonly Route[],
  place: RoutePlace,
): Pick<PlacedBoxBelt, 'ways' | 'branches'> {
  const parts = trunk.map(route => partsOf(route, place));
  if (trunk[0].kind !== 'worn' || trunk.length === 1) {
    return {
      ways: parts.map(({ out, into }) => [...out, ...into]),
      branches: [],
    };
  }
  const gutter = trunk[0].gutter ?? 0;
  const first = farthest(
    parts.map(({ out }) => out[out.length - 2].x),
    gutter,
  );
  const last = farthest(
    parts.map(({ into }) => into[1].x),
    gutter,
  );
  const others = parts.filter((_, index) => index !== last);
  return {
    ways: [
      [...parts[first].out, ...parts[last].into],
      ...others.map(({ into }) => into.slice(1)),
    ],
    branches: parts
      .filter((_, index) => index !== first)
      .map(({ out }) => out.slice(0, -1)),
  };
}

function farthest(values: readonly number[], from: number): number {
  return values.reduce(
    (best, value, index) =>
      Math.abs(value - from) > Math.abs(values[best] - from) ? index : best,
    0,
  );
}

function labelOf({ belt, carries, uses }: Route): string {
  return `${uses.box.title} stands on ${carries.box.title}: ${counted(belt.dependencies, 'dependency', 'dependencies')}${describeCrossings(belt.crossings)}`;
}

function beltWidth(dependencies: number): number {
  if (dependencies < 10) return 8;
  return dependencies < 50 ? 10 : 12;
}

/** A way up to the middle of its run, and from there on; what passes a band is parted in the gutter. */
function partsOf(
  route: Route,
  place: RoutePlace,
): { readonly out: readonly Point[]; readonly into: readonly Point[] } {
  const [first, second] = route.corridors.map(({ index, from, to, lane }) => {
    const taken = place.lanes.laneOf(lane);
    if (taken === undefined) return [];
    const top = corridorTop(index, place.heights);
    const y = top + LANE_MARGIN + LANE_HEIGHT * taken;
    return [
      { x: from, y },
      { x: to, y },
    ];
  });
  return {
    out: [...wayOut(route.carries, place, 0), ...first],
    into: [...(second ?? []), ...[...wayOut(route.uses, place, TIP)].reverse()],
  };
}

/** From a box to the corridor: straight, or through an aisle. */
function wayOut(
  end: RouteEnd,
  place: RoutePlace,
  keep: number,
): readonly Point[] {
  const { box, side, port, aisle } = end;
  const band = place.heights.bands[box.band];
  const top = band.boxes + box.row * (BOX_HEIGHT + ROW_GAP);
  const up = side === 'top';
  const edge = up ? top : top + BOX_HEIGHT;
  const inside = keep > 0 ? keep : -place.leavesAt(box.symbol);
  const begin = { x: port, y: up ? edge - inside : edge + keep };
  if (aisle === undefined) return [begin];
  const turn = up ? edge - ROW_GAP / 2 : edge + ROW_GAP / 2;
  return [
    begin,
    { x: port, y: turn },
    { x: aisle, y: turn },
    { x: aisle, y: up ? band.y : band.y + band.height },
  ];
}

/** Numbers stand where a belt enters the corridor of what uses it, as long as none covers another. */
function pillsOf(
  routes: readonly Route[],
  place: Pick<RoutePlace, 'heights' | 'label'>,
): ReadonlyMap<Route, BoxPill> {
  const pills = new Map<Route, BoxPill>();
  const worth = { selected: 0, worn: 1, usual: 2 };
  const inTurn = [...routes].sort((a, b) => worth[a.kind] - worth[b.kind]);
  for (const route of inTurn) {
    const { uses, belt } = route;
    const band = place.heights.bands[uses.box.band];
    const crossings = openCrossings(belt.crossings);
    const pill = {
      x: uses.aisle ?? uses.port,
      y:
        uses.side === 'top'
          ? band.y - PILL_FROM_EDGE - place.label
          : band.y + band.height + PILL_FROM_EDGE,
      text: counted(crossings || belt.dependencies, '', '').trim(),
      worn: crossings > 0,
    };
    const covers = [...pills.values()].some(
      other =>
        Math.abs(other.x - pill.x) < (pillWidth(other) + pillWidth(pill)) / 2 &&
        Math.abs(other.y - pill.y) < 20,
    );
    if (!covers) pills.set(route, pill);
  }
  return pills;
}

function pillWidth({ text, worn }: BoxPill): number {
  return text.length * 7 + (worn ? 36 : 20);
}

/** Where the corridor below a band begins. @internal */
export function corridorTop(index: number, heights: StandsHeights): number {
  const band = heights.bands[index];
  return band.y + band.height;
}
