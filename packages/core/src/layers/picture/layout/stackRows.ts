import type { HallRow } from './layoutHalls';
import {
  COLUMNS_HEIGHT,
  corridorHeight,
  LABEL_ROW,
  MACHINES_HEIGHT,
  OWNERS_HEIGHT,
  ROOF_HEIGHT,
  STACK_GAP,
} from './metrics';
import type { BandInput } from './types';

/** Where everything stands along the vertical axis. */
export interface Heights {
  /** Top of the owners' hall. */
  readonly owners: number;
  /** Of each row of halls; its corridor lies between `corridor` and `y`. */
  readonly rows: readonly {
    readonly corridor: number;
    readonly y: number;
    readonly height: number;
  }[];
  readonly height: number;
}

const FOOT = 8;

/** Stacks the owners' hall, the corridors and the rows of halls. */
export function stackRows(
  bands: readonly {
    readonly band: BandInput;
    readonly rows: readonly HallRow[];
  }[],
  options: { readonly lanes: readonly number[]; readonly labelsAbove: boolean },
): Heights {
  const label = options.labelsAbove ? LABEL_ROW : 0;
  const owners = ROOF_HEIGHT + label;
  const rows: { corridor: number; y: number; height: number }[] = [];
  let y = owners + OWNERS_HEIGHT;
  for (const { band, rows: own } of bands) {
    for (const index of own.keys()) {
      const lanes = options.lanes[rows.length];
      const first = index === 0;
      const gap =
        first || lanes > 0
          ? corridorHeight(lanes) + (first ? label : 0)
          : STACK_GAP;
      const height = band.columns.length > 1 ? COLUMNS_HEIGHT : MACHINES_HEIGHT;
      rows.push({ corridor: y, y: y + gap, height });
      y += gap + height;
    }
  }
  return { owners, rows, height: y + FOOT };
}
