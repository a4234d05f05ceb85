import type { BoxBelt } from '@cookie-factory/platform-teams-core';
import type { Point } from '../layout/types';
import { BOX_HEIGHT, type PlacedBox } from './PlacedBox';

/** A bundle of dependencies with its way. */
export interface PlacedBoxBelt extends BoxBelt {
  readonly path: string;
  /** Where its number stands, clear of boxes. */
  readonly words: Point;
  readonly width: number;
}

type Side = 'top' | 'bottom';

interface Ends {
  readonly belt: BoxBelt;
  readonly from: PlacedBox;
  readonly to: PlacedBox;
  readonly leaves: Side;
  readonly enters: Side;
}

/** Belts leave and enter within this share of a box's width. */
const PORTS = 0.7;
/** How far a belt between boxes of one band hangs down. */
const SAG = 40;
/** Belts longer than this pass a whole band. */
const LONG = 250;

/** Gives each belt a curve, with ports of its own at both boxes. */
export function placeBoxBelts(
  belts: readonly BoxBelt[],
  boxes: readonly PlacedBox[],
): readonly PlacedBoxBelt[] {
  const byId = new Map(boxes.map(box => [box.id, box]));
  const ends = belts.flatMap(belt => endsOf(belt, byId));
  const ports = assignPorts(ends);
  return ends.map(end => {
    const { belt } = end;
    const begin = {
      x: ports.get(`${belt.id} from`) ?? end.from.x,
      y: edge(end.from, end.leaves),
    };
    const finish = {
      x: ports.get(`${belt.id} to`) ?? end.to.x,
      y: edge(end.to, end.enters),
    };
    return {
      ...belt,
      ...curve(begin, finish),
      width: beltWidth(belt.dependencies),
    };
  });
}

function endsOf(
  belt: BoxBelt,
  boxes: ReadonlyMap<string, PlacedBox>,
): readonly Ends[] {
  const from = boxes.get(belt.from);
  const to = boxes.get(belt.to);
  if (!from || !to || from === to) {
    return [];
  }
  if (from.layer === to.layer) {
    return [{ belt, from, to, leaves: 'bottom', enters: 'bottom' }];
  }
  const down = to.y > from.y;
  return [
    {
      belt,
      from,
      to,
      leaves: down ? 'bottom' : 'top',
      enters: down ? 'top' : 'bottom',
    },
  ];
}

/** Spreads the belts at each side of a box, in the order of where they go, so that they do not cross there. */
function assignPorts(ends: readonly Ends[]): ReadonlyMap<string, number> {
  const sides = new Map<
    string,
    { box: PlacedBox; uses: { key: string; towards: number }[] }
  >();
  const addPort = (
    box: PlacedBox,
    side: Side,
    port: { key: string; towards: number },
  ) => {
    const known = sides.get(`${box.id} ${side}`) ?? { box, uses: [] };
    known.uses.push(port);
    sides.set(`${box.id} ${side}`, known);
  };
  for (const { belt, from, to, leaves, enters } of ends) {
    addPort(from, leaves, { key: `${belt.id} from`, towards: to.x });
    addPort(to, enters, { key: `${belt.id} to`, towards: from.x });
  }
  const ports = new Map<string, number>();
  for (const { box, uses } of sides.values()) {
    const inOrder = [...uses].sort((a, b) => a.towards - b.towards);
    for (const [index, { key }] of inOrder.entries()) {
      const share = (index + 0.5) / inOrder.length;
      ports.set(key, box.x + box.width * ((1 - PORTS) / 2 + PORTS * share));
    }
  }
  return ports;
}

function edge(box: PlacedBox, side: Side): number {
  return side === 'top' ? box.y : box.y + BOX_HEIGHT;
}

function curve(
  begin: Point,
  end: Point,
): { readonly path: string; readonly words: Point } {
  const level = Math.abs(end.y - begin.y) < BOX_HEIGHT * 1.5;
  const low = Math.max(begin.y, end.y) + SAG;
  const middle = (begin.y + end.y) / 2;
  const first = level ? low : middle;
  // A long belt says its number before it passes behind the boxes of a band.
  const along = !level && Math.abs(end.y - begin.y) > LONG ? 0.2 : 0.5;
  return {
    path: `M${at(begin)}C${at({ x: begin.x, y: first })} ${at({ x: end.x, y: first })} ${at(end)}`,
    words: {
      x: begin.x + (end.x - begin.x) * (3 * along ** 2 - 2 * along ** 3),
      y: level
        ? low - SAG / 4
        : begin.y +
          (end.y - begin.y) * (1.5 * along * (1 - along) + along ** 3),
    },
  };
}

function beltWidth(dependencies: number): number {
  if (dependencies < 5) {
    return 2;
  }
  return dependencies < 20 ? 3.5 : 5.5;
}

function at({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
