/** Round and angular shapes as the data of a path, which every reader of SVG knows. */
import type { Cell, Point } from './drawing';

/** A rectangle, with round corners if asked. @internal */
export function rectPath(
  { x, y, width, height }: Cell,
  radius: number = 0,
): string {
  const r = Math.min(radius, width / 2, height / 2);
  if (r === 0) {
    return `M${at({ x, y })}h${round(width)}v${round(height)}h${round(-width)}z`;
  }
  const corner = (dx: number, dy: number) =>
    `a${round(r)} ${round(r)} 0 0 1 ${round(dx)} ${round(dy)}`;
  return [
    `M${at({ x: x + r, y })}h${round(width - 2 * r)}${corner(r, r)}`,
    `v${round(height - 2 * r)}${corner(-r, r)}`,
    `h${round(2 * r - width)}${corner(-r, -r)}`,
    `v${round(2 * r - height)}${corner(r, -r)}z`,
  ].join('');
}

/** A circle. @internal */
export function circlePath(middle: Point, radius: number): string {
  return ellipsePath(middle, radius, radius);
}

/** An ellipse. @internal */
export function ellipsePath({ x, y }: Point, rx: number, ry: number): string {
  const half = (dx: number) =>
    `a${round(rx)} ${round(ry)} 0 1 1 ${round(dx)} 0`;
  return `M${at({ x: x - rx, y })}${half(2 * rx)}${half(-2 * rx)}z`;
}

/** A point as path data. @internal */
export function at({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

/** A tenth of a pixel is as exact as anybody sees. @internal */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
