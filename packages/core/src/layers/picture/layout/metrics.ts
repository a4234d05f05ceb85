/**
 * Measures of the picture, in CSS pixels: one SVG unit is one pixel, because
 * the picture is laid out again at each width and never scaled.
 */

/** Free space left and right of everything. */
export const MARGIN = 36;
/** Where band labels stand when they fit beside their band. */
export const LABEL_GUTTER = 160;
/** A machine's track: symbol of 88, nameplate of 90, an aisle of 13. */
export const TRACK = 103;
/** No track grows wider than this, so that few machines stay together. */
export const WIDEST_TRACK = 180;
/** Between columns: the only place where a belt passes a band. */
export const COLUMN_GUTTER = 36;
/** Right of the halls, where no gutter between columns can be had. */
export const SIDE_GUTTER = 36;
/** More machines than this are never drawn in one column. */
export const MOST_MACHINES = 12;
/** More machines than this are never drawn in all. */
export const MOST_IN_PICTURE = 240;

export const SYMBOL_WIDTH = 88;
export const SYMBOL_HEIGHT = 64;
export const PLATE_WIDTH = 90;
export const PLATE_HEIGHT = 20;

export const OWNERS_HEIGHT = 152;
export const MACHINES_HEIGHT = 170;
/** With the column's title at the foot. */
export const COLUMNS_HEIGHT = 200;
/** The roof over the owners' hall. */
export const ROOF_HEIGHT = 20;
/** A band's label where it stands above its band. */
export const LABEL_ROW = 30;
/** From the hall's top to the conveyor under the ovens. */
export const FLOOR = 112;
/** From the hall's top to a machine's symbol. */
export const MACHINE_TOP = 22;

export const LEAST_CORRIDOR = 60;
export const CORRIDOR_MARGIN = 38;
export const LANE_HEIGHT = 20;
/** From the corridor's top to its first lane. */
export const FIRST_LANE = 42;
/** Between halls of one band that stand one above the other. */
export const STACK_GAP = 18;

/** Belts that end at one owner stand at least this far apart. */
export const DOCK_DISTANCE = 26;
/** A dock this near to its belt's source is moved onto it: the belt runs straight. */
export const SNAP_DISTANCE = 32;
export const BEND_RADIUS = 12;

/** Below this width the picture gives way to rows. @public */
export const LEAST_PICTURE = 600;
const STACKED_BELOW = 900;
const LABELS_ABOVE_BELOW = 1100;

/** How the picture arranges itself at a width. */
export type Arrangement = 'wide' | 'labels-above' | 'stacked';

/** The arrangement that suits a width. */
export function arrangementAt(width: number): Arrangement {
  if (width < STACKED_BELOW) {
    return 'stacked';
  }
  return width < LABELS_ABOVE_BELOW ? 'labels-above' : 'wide';
}

/** Height of a corridor that holds so many lanes. */
export function corridorHeight(lanes: number): number {
  return Math.max(LEAST_CORRIDOR, CORRIDOR_MARGIN + LANE_HEIGHT * lanes);
}

/** Width of an owner's station, and of the customers outside the hall. */
export function stationWidths(arrangement: Arrangement) {
  return arrangement === 'stacked'
    ? { station: 128, customers: 124 }
    : { station: 162, customers: 195 };
}
