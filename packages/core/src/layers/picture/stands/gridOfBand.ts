import { PLATE_WIDTH, WIDEST_TRACK } from '../layout/metrics';
import { ONE_ROW_TRACK, ROWS_TRACK } from './metrics';

/** How the boxes of a band stand in rows. @internal */
export interface BoxGrid {
  readonly perRow: number;
  readonly rows: number;
  readonly pitch: number;
  /** Middle of the first box. */
  readonly first: number;
  /** Width of a box's name. */
  readonly room: number;
}

const NAME_MARGIN = 10;

/**
 * Shares a hall among so many boxes: one row as long as they fit, else rows
 * as even as can be on one grid, so that aisles pass straight through.
 * @internal
 */
export function gridOfBand(
  boxes: number,
  hall: {
    readonly x: number;
    readonly width: number;
    /** Names stay within a card. */
    readonly cards: boolean;
  },
): BoxGrid {
  const one = boxes <= Math.floor(hall.width / ONE_ROW_TRACK);
  const most = Math.max(
    1,
    Math.floor(hall.width / (one ? ONE_ROW_TRACK : ROWS_TRACK)),
  );
  const rows = Math.max(1, Math.ceil(boxes / most));
  const perRow = Math.max(1, Math.ceil(boxes / rows));
  const pitch = Math.min(hall.width / perRow, WIDEST_TRACK);
  return {
    perRow,
    rows,
    pitch,
    first: hall.x + pitch / 2,
    room: rows > 1 || hall.cards ? PLATE_WIDTH - 2 : pitch - NAME_MARGIN,
  };
}
