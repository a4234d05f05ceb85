import { path, type Drawn, type Point } from '../drawing';
import { roundedPath, stretches } from '../layout/beltPath';
import type { PlacedBelt } from '../layout/types';
import type { ColorToken } from '../palette';
import { at, round } from '../pathData';
import { drawSymbol, coatOf } from '../symbols/drawSymbol';
import { cogShapes } from '../symbols/symbolShapes';

const COG = 24;
const BELOW_TIP = 15;
const CRACK_EVERY = 66;
const FROM_BEND = 12;
const TREADS = '1.4 8';
const BROKEN = '26 4 11 3 34 5 8 4';

/** What a belt is drawn from. @internal */
export type BeltToDraw = Pick<
  PlacedBelt,
  'kind' | 'selected' | 'accent' | 'width' | 'ways'
> & {
  /** Ways that end in another one: they have no tip. */
  readonly branches?: PlacedBelt['ways'];
};

/** A belt with treads and a tip at each end; a worn one is broken, cracked and stands still. @internal */
export function drawBelt(belt: BeltToDraw): readonly Drawn[] {
  const worn = belt.kind === 'bypass';
  const { fill, edge } = beltColors(belt);
  const ways = [...belt.ways, ...(belt.branches ?? [])];
  const d = ways.map(points => roundedPath(points)).join('');
  // A worn belt of several ways that lie on each other would fill its own gaps.
  const broken = worn && !belt.selected && { dash: BROKEN };
  return [
    path(d, {
      stroke: edge,
      width: belt.width,
      ...broken,
    }),
    path(d, {
      stroke: fill,
      width: belt.width - 3,
      ...broken,
    }),
    worn
      ? path(ways.map(cracks).join(''), { stroke: 'worn', width: 1.4 })
      : path(treads(ways), {
          stroke: edge,
          width: belt.width - 6,
          dash: TREADS,
          opacity: belt.selected ? 1 : 0.8,
          moves: true,
        }),
    path(belt.ways.map(tip).join(''), { fill: edge }),
  ];
}

/** Worn belts are red, those of what is selected in its accent, all others of leather. @internal */
export function beltColors(
  belt: Pick<BeltToDraw, 'kind' | 'selected' | 'accent'>,
): {
  readonly fill: ColorToken;
  readonly edge: ColorToken;
} {
  if (belt.kind === 'bypass') return { fill: 'worn-tint', edge: 'worn' };
  return belt.selected
    ? { fill: `${belt.accent}-tint`, edge: belt.accent }
    : { fill: 'belt', edge: 'belt-edge' };
}

/** The tip points the way in which the last stretch goes. */
function tip(points: readonly Point[]): string {
  const end = points[points.length - 1];
  const before = points[points.length - 2];
  return end.y > before.y
    ? `M${at({ x: end.x, y: end.y + 8 })}l8.5-8.5h-17z`
    : `M${at({ x: end.x, y: end.y - 8 })}l8.5 8.5h-17z`;
}

/** The cogs that ride on a supply belt, close below the hall; no belt runs over them. @internal */
export function drawRiders(
  belt: Pick<BeltToDraw, 'kind' | 'ways'>,
): readonly Drawn[] {
  if (belt.kind !== 'supplies') return [];
  return belt.ways.flatMap(way => {
    const end = way[way.length - 1];
    return drawSymbol(cogShapes({ x: 0, y: 0 }, COG), coatOf('infra'), {
      at: { x: end.x, y: end.y + BELOW_TIP },
      line: 1,
    });
  });
}

/** The treads of several ways that begin alike are drawn once. */
function treads(ways: readonly (readonly Point[])[]): string {
  const longest = new Map<string, { from: Point; to: Point }>();
  for (const { from, to } of ways.flatMap(stretches)) {
    const key = `${from.x} ${from.y} ${Math.sign(to.x - from.x)} ${Math.sign(to.y - from.y)}`;
    const known = longest.get(key);
    if (!known || length(from, to) > length(known.from, known.to)) {
      longest.set(key, { from, to });
    }
  }
  return [...longest.values()]
    .map(({ from, to }) => shortened(from, to))
    .join('');
}

/** Treads keep away from bends, where they would stick out. */
function shortened(from: Point, to: Point): string {
  const keep = Math.min(FROM_BEND, length(from, to) / 2);
  const dx = Math.sign(to.x - from.x) * keep;
  const dy = Math.sign(to.y - from.y) * keep;
  return `M${at({ x: from.x + dx, y: from.y + dy })}L${at({ x: to.x - dx, y: to.y - dy })}`;
}

function length(from: Point, to: Point): number {
  return Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
}

function cracks(way: readonly Point[]): string {
  return stretches(way)
    .flatMap(({ from, to }) => {
      const count = Math.floor(length(from, to) / CRACK_EVERY);
      return Array.from({ length: count }, (_, index) => {
        const part = (index + 0.6) / count;
        const x = round(from.x + (to.x - from.x) * part);
        const y = round(from.y + (to.y - from.y) * part);
        return from.x === to.x
          ? `M${x - 4} ${y}l4 2-2 3 6 3`
          : `M${x} ${y - 4}l2 4 3-2 3 6`;
      });
    })
    .join('');
}
