import type { Cell, Drawn, DrawnGroup, DrawnPath, DrawnText, Point } from '../drawing';
import { textWidth } from '../text/textWidth';

/** A shape or text of a drawing, with the group that it is picked with. */
export interface Leaf<T> {
  readonly drawn: T;
  readonly pick: DrawnGroup['pick'];
  readonly at: Point;
  readonly words: boolean;
}

/** Everything in a drawing, one by one, with where its groups stand. */
export function leavesOf(
  children: readonly Drawn[],
  inside: Omit<Leaf<unknown>, 'drawn'> = {
    pick: undefined,
    at: { x: 0, y: 0 },
    words: false,
  },
): readonly Leaf<DrawnPath | DrawnText>[] {
  return children.flatMap(drawn =>
    drawn.kind === 'group'
      ? leavesOf(drawn.children, {
          pick: drawn.pick ?? inside.pick,
          words: inside.words || (drawn.belt?.words ?? false),
          at: {
            x: inside.at.x + (drawn.at?.x ?? 0),
            y: inside.at.y + (drawn.at?.y ?? 0),
          },
        })
      : [{ ...inside, drawn }],
  );
}

/** How many groups a drawing has. */
export function countGroups(children: readonly Drawn[]): number {
  return children.reduce(
    (count, drawn) =>
      drawn.kind === 'group' ? count + 1 + countGroups(drawn.children) : count,
    0,
  );
}

/** Everything that can be picked. */
export function picksOf(
  children: readonly Drawn[],
): readonly NonNullable<DrawnGroup['pick']>[] {
  return children.flatMap(drawn =>
    drawn.kind === 'group'
      ? [...(drawn.pick ? [drawn.pick] : []), ...picksOf(drawn.children)]
      : [],
  );
}

/** The ground that a line of text covers. */
export function textCell({ drawn, at }: Leaf<DrawnText>): Cell {
  const width = textWidth(drawn.text, drawn);
  const anchored = { middle: width / 2, end: width, start: 0 };
  return {
    x: at.x + drawn.x - anchored[drawn.anchor ?? 'start'],
    y: at.y + drawn.y - drawn.size * 0.72,
    width,
    height: drawn.size * 0.72,
  };
}

/** Whether two pieces of ground have more than a hair's breadth in common. */
export function overlap(a: Cell, b: Cell): boolean {
  const hair = 0.5;
  return (
    a.x + a.width > b.x + hair &&
    b.x + b.width > a.x + hair &&
    a.y + a.height > b.y + hair &&
    b.y + b.height > a.y + hair
  );
}
