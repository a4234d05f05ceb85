import type { Route } from './planRoutes';

/** Belts that turn in one lane stand at least this far apart. */
const APART = 18;
const STRAIGHT = 0.5;

/** The lanes of each corridor, counted from the top. @internal */
export interface PackedLanes {
  readonly counts: readonly number[];
  laneOf(lane: string): number | undefined;
}

/** Puts belts that do not meet into one lane, from left to right; a trunk is one belt. @internal */
export function packLanes(
  routes: readonly Route[],
  corridors: number,
): PackedLanes {
  const lanes = new Map<string, number>();
  const counts = Array.from({ length: corridors }, (_, index) => {
    const spans = spansOf(routes, index);
    const ends: number[] = [];
    for (const { lane, from, to } of spans) {
      const free = ends.findIndex(end => end + APART <= from);
      const taken = free < 0 ? ends.length : free;
      ends[taken] = to;
      lanes.set(lane, taken);
    }
    return ends.length;
  });
  return { counts, laneOf: lane => lanes.get(lane) };
}

interface Span {
  readonly lane: string;
  readonly from: number;
  readonly to: number;
}

function spansOf(routes: readonly Route[], corridor: number): readonly Span[] {
  const spans = new Map<string, Span>();
  for (const route of routes) {
    for (const { index, from, to, lane } of route.corridors) {
      const trunk = route.kind === 'selected' || route.gutter !== undefined;
      if (index !== corridor) continue;
      if (!trunk && Math.abs(from - to) < STRAIGHT) continue;
      const known = spans.get(lane);
      spans.set(lane, {
        lane,
        from: Math.min(from, to, known?.from ?? Infinity),
        to: Math.max(from, to, known?.to ?? -Infinity),
      });
    }
  }
  return [...spans.values()].sort(
    (a, b) =>
      Number(b.lane.startsWith('selected')) -
        Number(a.lane.startsWith('selected')) ||
      a.from - b.from ||
      a.to - b.to ||
      (a.lane < b.lane ? -1 : 1),
  );
}
