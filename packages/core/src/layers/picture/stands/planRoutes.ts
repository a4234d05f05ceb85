/**
 * Decides, along the horizontal axis alone, where each belt leaves and enters
 * a box, which aisle it rises through, and what it needs in each corridor.
 * Corridor `n` lies below band `n`.
 */
import type { BoxBelt } from '../../stands/types';
import { PLATE_WIDTH } from '../layout/metrics';
import { openCrossings } from './chooseBoxBelts';
import type { PlacedBox } from './types';

/** Where a box stands along the horizontal axis. @internal */
export type BoxSpan = Omit<PlacedBox, 'y'>;

/** One end of a belt. @internal */
export interface RouteEnd {
  readonly box: BoxSpan;
  readonly side: 'top' | 'bottom';
  readonly port: number;
  /** Set where other rows lie between the box and the corridor. */
  readonly aisle?: number;
}

/** A belt along the horizontal axis: it carries from the one to the other. @internal */
export interface Route {
  readonly belt: BoxBelt;
  readonly kind: 'usual' | 'worn' | 'selected';
  readonly carries: RouteEnd;
  readonly uses: RouteEnd;
  /** Corridors in the order in which it passes them; one or two. */
  readonly corridors: readonly {
    readonly index: number;
    readonly from: number;
    readonly to: number;
    /** Belts with the same lane run as one trunk. */
    readonly lane: string;
  }[];
  /** Set where it passes a whole band. */
  readonly gutter?: number;
}

interface Ends {
  readonly belt: BoxBelt;
  readonly kind: Route['kind'];
  readonly carrying: BoxSpan;
  readonly using: BoxSpan;
  readonly leaves: RouteEnd['side'];
  readonly enters: RouteEnd['side'];
  readonly corridors: readonly number[];
}

/** Ports stand within this share of a box's width. */
const PORTS = 0.8;
/** Ends nearer than this are moved onto each other: the belt runs straight. */
const SNAP = 20;
/** Worn belts go up the middle of the gutter as one, others beside them. */
const BESIDE_WORN = -15;

/** Plans every belt that was chosen. @internal */
export function planRoutes(
  belts: readonly { readonly belt: BoxBelt; readonly kind: Route['kind'] }[],
  place: {
    readonly boxes: ReadonlyMap<string, BoxSpan>;
    readonly rowsOf: readonly number[];
    readonly gutter: number;
    readonly selected?: string;
  },
): readonly Route[] {
  const ends = belts.flatMap(one => endsOf(one, place));
  const ports = assignPorts(ends, place.selected);
  return ends.map((end): Route => {
    const { carrying, using } = end;
    const from = ports.get(`${end.belt.id} carries`)!;
    const to = ports.get(`${end.belt.id} uses`)!;
    const carries = finish(carrying, end.leaves, {
      port: from,
      towards: to,
      rows: place.rowsOf[carrying.band],
    });
    const wanted = carries.aisle ?? from;
    const snapped =
      end.kind !== 'selected' &&
      end.corridors.length === 1 &&
      Math.abs(wanted - to) < SNAP
        ? wanted
        : to;
    const uses = finish(using, end.enters, {
      port: snapped,
      towards: from,
      rows: place.rowsOf[using.band],
    });
    const begin = carries.aisle ?? carries.port;
    const finishX = uses.aisle ?? uses.port;
    const [first, second] = end.corridors;
    const gutter =
      second === undefined
        ? undefined
        : place.gutter + (end.kind === 'usual' ? BESIDE_WORN : 0);
    // Belts past a band run as one trunk with branches.
    const trunk = end.kind === 'selected' || gutter !== undefined;
    const lane = (index: number) =>
      trunk
        ? `${end.kind} ${isWorn(end.belt) ? 'worn' : 'whole'} ${index}`
        : `${end.belt.id} ${index}`;
    return {
      belt: end.belt,
      kind: end.kind,
      carries,
      uses,
      gutter,
      corridors:
        gutter === undefined
          ? [{ index: first, from: begin, to: finishX, lane: lane(first) }]
          : [
              { index: first, from: begin, to: gutter, lane: lane(first) },
              { index: second, from: gutter, to: finishX, lane: lane(second) },
            ],
    };
  });
}

function endsOf(
  { belt, kind }: { readonly belt: BoxBelt; readonly kind: Route['kind'] },
  place: {
    readonly boxes: ReadonlyMap<string, BoxSpan>;
    readonly rowsOf: readonly number[];
  },
): readonly Ends[] {
  const using = place.boxes.get(belt.from);
  const carrying = place.boxes.get(belt.to);
  if (!using || !carrying) return [];
  const base = { belt, kind, using, carrying };
  if (using.band === carrying.band) {
    const last = place.rowsOf.length - 1;
    if (last === 0) return [];
    return using.band < last
      ? [
          {
            ...base,
            leaves: 'bottom',
            enters: 'bottom',
            corridors: [using.band],
          },
        ]
      : [{ ...base, leaves: 'top', enters: 'top', corridors: [last - 1] }];
  }
  const up = carrying.band > using.band;
  const corridors = up
    ? [carrying.band - 1, using.band]
    : [carrying.band, using.band - 1];
  return [
    {
      ...base,
      leaves: up ? 'top' : 'bottom',
      enters: up ? 'bottom' : 'top',
      corridors: corridors[0] === corridors[1] ? [corridors[0]] : corridors,
    },
  ];
}

function isWorn(belt: BoxBelt): boolean {
  return openCrossings(belt.crossings) > 0;
}

interface Port {
  readonly keys: string[];
  readonly towards: number;
  readonly worn: boolean;
}

/** Spreads belts over each side of a box in the order of where they go; those of the selected box leave together. */
function assignPorts(
  ends: readonly Ends[],
  selected: string | undefined,
): ReadonlyMap<string, number> {
  const sides = new Map<string, { box: BoxSpan; uses: Port[] }>();
  const add = (box: BoxSpan, side: RouteEnd['side'], port: Port) => {
    const id = `${box.id} ${side}`;
    const known = sides.get(id) ?? { box, uses: [] };
    sides.set(id, known);
    const together =
      box.id === selected && known.uses.find(other => other.worn === port.worn);
    if (together) {
      together.keys.push(...port.keys);
    } else {
      known.uses.push(port);
    }
  };
  for (const { belt, carrying, using, leaves, enters } of ends) {
    const worn = isWorn(belt);
    add(carrying, leaves, {
      keys: [`${belt.id} carries`],
      towards: using.x,
      worn,
    });
    add(using, enters, {
      keys: [`${belt.id} uses`],
      towards: carrying.x,
      worn,
    });
  }
  const ports = new Map<string, number>();
  for (const { box, uses } of sides.values()) {
    const inOrder = [...uses].sort((a, b) => a.towards - b.towards);
    for (const [index, { keys }] of inOrder.entries()) {
      const share = (index + 0.5) / inOrder.length;
      const x = box.x + PLATE_WIDTH * PORTS * (share - 0.5);
      keys.forEach(key => ports.set(key, x));
    }
  }
  return ports;
}

function finish(
  box: BoxSpan,
  side: RouteEnd['side'],
  way: {
    readonly port: number;
    readonly towards: number;
    readonly rows: number;
  },
): RouteEnd {
  const outermost = side === 'top' ? box.row === 0 : box.row === way.rows - 1;
  if (outermost) return { box, side, port: way.port };
  const half = way.towards > way.port ? box.pitch / 2 : -box.pitch / 2;
  return { box, side, port: way.port, aisle: box.x + half };
}
