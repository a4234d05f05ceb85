import { stretches } from '../layout/beltPath';
import { counted } from '../text/counted';
import { textWidth } from '../text/textWidth';
import type { PlacedBoxBelt, StandsPicture } from './types';

const STYLE = { size: 12, bold: true };
const SIGN = 26;
const APART = 12;
const STEP = 8;

/** Words for the belts against the layers that are not drawn, as far to the right as no belt passes. @internal */
export function noteFor(
  more: number,
  place: {
    readonly belts: readonly PlacedBoxBelt[];
    readonly y: number;
    readonly from: number;
    readonly to: number;
  },
): NonNullable<StandsPicture['note']> {
  const text = `+${more} more against the layers`;
  const width = textWidth(text, STYLE) + SIGN;
  const passing = place.belts
    .flatMap(({ ways, branches }) => [...ways, ...branches].flatMap(stretches))
    .filter(
      ({ from, to }) =>
        from.x === to.x &&
        Math.min(from.y, to.y) < place.y &&
        Math.max(from.y, to.y) > place.y - 16,
    )
    .map(({ from }) => from.x);
  const isFree = (x: number) =>
    passing.every(other => other < x - width - APART || other > x + APART);
  let x = place.to;
  while (x - width > place.from && !isFree(x)) x -= STEP;
  return {
    x: x - width > place.from ? x : place.to,
    y: place.y,
    text,
    label: `${counted(more, 'more belt goes', 'more belts go')} against the layers. Opens the list of them.`,
  };
}
