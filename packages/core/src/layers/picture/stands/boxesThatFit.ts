import { arrangementAt, LABEL_GUTTER, MARGIN } from '../layout/metrics';
import { ONE_ROW_TRACK, SIDE_GUTTER } from './metrics';

/** Those without a group, and the roll-up, come on top. */
const NOT_GROUPS = 2;
const LEAST = 6;
const MOST = 60;

/** How many boxes of a layer to ask for, so that each layer fills one row at a width. @public */
export function boxesThatFit(width: number): number {
  const beside = arrangementAt(width) === 'wide';
  const hall = width - 2 * MARGIN - (beside ? LABEL_GUTTER : 0) - SIDE_GUTTER;
  const tracks = Math.floor(hall / ONE_ROW_TRACK);
  return Math.min(Math.max(tracks - NOT_GROUPS, LEAST), MOST);
}
