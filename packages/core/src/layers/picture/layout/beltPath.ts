import { BEND_RADIUS } from './metrics';
import type { Bridge, Point } from './types';

/** An SVG path along horizontal and vertical stretches, with rounded bends. */
export function roundedPath(
  points: readonly Point[],
  radius: number = BEND_RADIUS,
): string {
  const [first, ...rest] = withoutRepeats(points);
  if (!first) {
    return '';
  }
  const parts = [`M${at(first)}`];
  let previous = first;
  for (const [index, point] of rest.entries()) {
    const next = rest[index + 1];
    if (!next) {
      parts.push(`L${at(point)}`);
      continue;
    }
    const bend = Math.min(
      radius,
      distance(previous, point) / 2,
      distance(point, next) / 2,
    );
    parts.push(
      `L${at(towards(point, previous, bend))}`,
      `Q${at(point)} ${at(towards(point, next, bend))}`,
    );
    previous = point;
  }
  return parts.join('');
}

/** A horizontal or vertical stretch of a belt. */
export interface Stretch {
  readonly from: Point;
  readonly to: Point;
}

/** The straight stretches of a way. */
export function stretches(points: readonly Point[]): readonly Stretch[] {
  const clean = withoutRepeats(points);
  return clean.slice(1).map((to, index) => ({ from: clean[index], to }));
}

/**
 * Where the upper belt cuts the lower one: short pieces along the upper
 * belt, drawn in the ground's colour below it, so that the lower one seems
 * to pass underneath.
 */
export function bridgesOver(
  upper: readonly (readonly Point[])[],
  lower: readonly (readonly Point[])[],
): readonly Bridge[] {
  const found = new Map<string, Bridge>();
  for (const above of upper.flatMap(stretches)) {
    for (const below of lower.flatMap(stretches)) {
      const crossing = crossingOf(above, below);
      if (crossing) {
        found.set(at(crossing), bridgeAt(crossing, above));
      }
    }
  }
  return [...found.values()];
}

const HALF_BRIDGE = 11;
/** Two belts that only touch at an end do not cross. */
const CLEARANCE = 2;

function bridgeAt(point: Point, above: Stretch): Bridge {
  const horizontal = above.from.y === above.to.y;
  return {
    from: {
      x: point.x - (horizontal ? HALF_BRIDGE : 0),
      y: point.y - (horizontal ? 0 : HALF_BRIDGE),
    },
    to: {
      x: point.x + (horizontal ? HALF_BRIDGE : 0),
      y: point.y + (horizontal ? 0 : HALF_BRIDGE),
    },
  };
}

function crossingOf(a: Stretch, b: Stretch): Point | undefined {
  const aHorizontal = a.from.y === a.to.y;
  const bHorizontal = b.from.y === b.to.y;
  if (aHorizontal === bHorizontal) {
    return undefined;
  }
  const across = aHorizontal ? a : b;
  const up = aHorizontal ? b : a;
  const point = { x: up.from.x, y: across.from.y };
  return within(point.x, across.from.x, across.to.x) &&
    within(point.y, up.from.y, up.to.y)
    ? point
    : undefined;
}

function within(value: number, a: number, b: number): boolean {
  return (
    value > Math.min(a, b) + CLEARANCE && value < Math.max(a, b) - CLEARANCE
  );
}

function withoutRepeats(points: readonly Point[]): readonly Point[] {
  return points.filter(
    (point, index) => index === 0 || distance(point, points[index - 1]) > 0.01,
  );
}

function distance(a: Point, b: Point): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
}

function towards(from: Point, to: Point, by: number): Point {
  return {
    x: from.x + direction(to.x - from.x) * by,
    y: from.y + direction(to.y - from.y) * by,
  };
}

/** What differs by a rounding error does not differ. */
function direction(difference: number): number {
  return Math.abs(difference) < 0.01 ? 0 : Math.sign(difference);
}

function at(point: Point): string {
  return `${round(point.x)} ${round(point.y)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
