/** Measures of *what stands on what*, in CSS pixels; its machines stand on the tracks of the factory. */

/** From a box's top to its foot: symbol, plate, name and the bar below. */
export const BOX_HEIGHT = 140;
/** A track of a band with one row of boxes. */
export const ONE_ROW_TRACK = 100;
/** A track where boxes stand in several rows: belts rise between them. */
export const ROWS_TRACK = 124;
/** Between rows of a band, where belts turn into an aisle. */
export const ROW_GAP = 34;
/** From a hall's edge to its boxes. */
export const PADDING = 22;
/** Right of the halls, for belts that pass a whole band. */
export const SIDE_GUTTER = 44;
export const LANE_HEIGHT = 20;
/** From a corridor's edge to its nearest lane: room for a number. */
export const LANE_MARGIN = 42;
export const LEAST_CORRIDOR = 78;
