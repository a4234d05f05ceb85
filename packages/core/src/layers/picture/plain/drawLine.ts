import { path, type Drawn, type Point } from '../drawing';
import { beltColors, type BeltToDraw } from '../factory/drawBelt';
import { roundedPath } from '../layout/beltPath';
import { at } from '../pathData';

const TIP = { length: 8, half: 5 };
const WORN = '7 4';

/** A belt as a line, thicker for more; a bypass is dashed. @internal */
export function drawLine(belt: BeltToDraw): readonly Drawn[] {
  const { edge } = beltColors(belt);
  const d = [...belt.ways, ...(belt.branches ?? [])]
    .map(points => roundedPath(points))
    .join('');
  return [
    path(d, {
      stroke: edge,
      width: lineWidth(belt),
      ...(belt.kind === 'bypass' && { dash: WORN }),
    }),
    path(belt.ways.map(tip).join(''), { fill: edge }),
  ];
}

function lineWidth({ kind, selected, width }: BeltToDraw): number {
  if (selected || kind !== 'serves') return 2.2;
  if (width <= 8) return 1.5;
  return width <= 10 ? 2.5 : 3.5;
}

function tip(points: readonly Point[]): string {
  const end = points[points.length - 1];
  const before = points[points.length - 2];
  const down = end.y > before.y ? 1 : -1;
  const point = { x: end.x, y: end.y + down * TIP.length };
  return `M${at(point)}l${TIP.half} ${-down * (TIP.length + 1)}h${-2 * TIP.half}z`;
}
