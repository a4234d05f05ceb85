import type { Point } from '../drawing';
import { stretches } from './beltPath';

/** From the middle of a belt: half a cog that rides on it, and some air. */
const APART = 18;
const STEP = 6;
const LINE = 16;

/**
 * Where words can stand without covering a belt: at the place that is asked
 * for, or as little as possible to its left or right. Without any such place
 * they stay, on a ground of their own.
 *
 * @returns the edge of the words that is nearest to the place asked for.
 * @internal
 */
export function placeWords(
  ways: readonly (readonly Point[])[],
  words: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    /** Whether the words end at the place, or begin there. */
    readonly left: boolean;
    readonly reach: number;
  },
): number {
  const passing = ways
    .flatMap(stretches)
    .filter(
      ({ from, to }) =>
        from.x === to.x &&
        Math.min(from.y, to.y) < words.y &&
        Math.max(from.y, to.y) > words.y - LINE,
    )
    .map(({ from }) => from.x);
  const isFree = (x: number) => {
    const [from, to] = words.left ? [x - words.width, x] : [x, x + words.width];
    return passing.every(other => other < from - APART || other > to + APART);
  };
  for (let away = 0; away <= words.reach; away += STEP) {
    const x = words.left ? words.x - away : words.x + away;
    if (isFree(x)) return x;
  }
  return words.x;
}
