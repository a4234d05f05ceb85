import { placeWords } from '../layout/placeWords';
import { counted } from '../text/counted';
import { textWidth } from '../text/textWidth';
import type { PlacedBoxBelt, StandsPicture } from './types';

const STYLE = { size: 12, bold: true };
const SIGN = 26;

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
  const x = placeWords(
    place.belts.flatMap(({ ways, branches }) => [...ways, ...branches]),
    {
      x: place.to,
      y: place.y,
      width,
      left: true,
      reach: place.to - place.from - width,
    },
  );
  return {
    x,
    y: place.y,
    text,
    label: `${counted(more, 'more belt goes', 'more belts go')} against the layers. Opens the list of them.`,
  };
}
