import type { Point } from '../drawing';
import { textWidth } from '../text/textWidth';
import { stretches } from './beltPath';
import { MARGIN } from './metrics';
import type { BandHead, PlacedLabel } from './types';

/** Above and below the line that a band's words stand on. */
const ABOVE = 15;
const BELOW = 7;
/** From the middle of a belt to words beside it. */
const FROM_BELT = 16;

/** How a band's title is set: smaller where belts leave little room. */
export const TITLE_SIZES = [17, 14, 12] as const;
/** From a band's title to its words. */
export const TITLE_GAP = 10;
/** How a band's words are set. */
export const HEAD_WORDS = { size: 12 };

/**
 * Where the words above a band stand: as far left as they fit between the
 * belts that rise from it or past it, so that no belt runs over them.
 */
export function placeLabel(
  head: BandHead,
  place: {
    readonly y: number;
    /** Of the picture. */
    readonly width: number;
    readonly ways: readonly (readonly Point[])[];
  },
): PlacedLabel {
  const { y } = place;
  const gaps = gapsOf(place);
  const fits = leastWidths(head)
    .map(least => gaps.find(gap => gap.to - gap.from >= least))
    .find(Boolean);
  const { from, to } = fits ?? widest(gaps);
  return { x: from, y, room: to - from };
}

/** What of the words has to fit, best first: with the service model, then the title in its sizes. */
function leastWidths({ title, serviceModel }: BandHead): readonly number[] {
  const [large, ...smaller] = TITLE_SIZES.map(size =>
    textWidth(title, { size, bold: true }),
  );
  const model = textWidth(serviceModel, HEAD_WORDS);
  return [large + (model > 0 ? TITLE_GAP + model : 0), large, ...smaller];
}

interface Gap {
  readonly from: number;
  readonly to: number;
}

/** From left to right. */
function gapsOf(place: {
  readonly y: number;
  readonly width: number;
  readonly ways: readonly (readonly Point[])[];
}): readonly Gap[] {
  const { y, width } = place;
  const passing = place.ways
    .flatMap(stretches)
    .filter(
      ({ from, to }) =>
        Math.min(from.y, to.y) < y + BELOW &&
        Math.max(from.y, to.y) > y - ABOVE,
    )
    .sort((a, b) => leftOf(a) - leftOf(b));
  const gaps: Gap[] = [];
  let begin = MARGIN;
  for (const stretch of passing) {
    gaps.push({ from: begin, to: leftOf(stretch) - FROM_BELT });
    begin = Math.max(begin, rightOf(stretch) + FROM_BELT);
  }
  gaps.push({ from: begin, to: width - MARGIN });
  return gaps;
}

function leftOf({ from, to }: { readonly from: Point; readonly to: Point }) {
  return Math.min(from.x, to.x);
}

function rightOf({ from, to }: { readonly from: Point; readonly to: Point }) {
  return Math.max(from.x, to.x);
}

function widest(gaps: readonly Gap[]): Gap {
  return gaps.reduce((best, gap) =>
    gap.to - gap.from > best.to - best.from ? gap : best,
  );
}
