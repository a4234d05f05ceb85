import { assignLanes } from './assignLanes';
import { chooseBelts } from './chooseBelts';
import { layoutHalls, type HallRow } from './layoutHalls';
import { layoutOwners, type OwnersSpan } from './layoutOwners';
import {
  arrangementAt,
  LABEL_GUTTER,
  MARGIN,
  MOST_IN_PICTURE,
  MOST_MACHINES,
  SIDE_GUTTER,
} from './metrics';
import { placeBelts } from './placeBelts';
import { placeMachine } from './placeMachine';
import { placeLabel } from './placeLabel';
import { needsSideGutter, planBelts } from './planBelts';
import { stackRows } from './stackRows';
import type {
  BandHead,
  BandInput,
  Picture,
  PictureInput,
  PlacedHall,
} from './types';

/** From a hall's top to the line of its band's words; the owners' hall has a roof. */
const ABOVE_HALL = 10;
const ABOVE_ROOF = 22;

/** How the picture is laid out, beside its width. @internal */
export interface LayoutOptions {
  /** Machines are plain cards. */
  readonly cards?: boolean;
  /** More machines than these are never drawn in one column. */
  readonly most?: number;
}

/**
 * Lays out the whole picture at a width: pure, and stable, so that the same
 * answer gives the same picture, and a count that changes moves nothing.
 */
export function layoutPicture(
  input: PictureInput,
  width: number,
  options: LayoutOptions = {},
): Picture {
  const arrangement = arrangementAt(width);
  const cards = options.cards ?? false;
  const most = mostInColumn(input, options.most);
  const stacked = arrangement === 'stacked';
  const beside = arrangement === 'wide';
  const x = MARGIN + (beside ? LABEL_GUTTER : 0);
  const full = width - x - MARGIN + (beside ? 1 : 0);
  const bypasses = input.belts.filter(belt => belt.kind === 'bypass');
  const hallsIn = (room: number) => {
    const laidOut = input.bands.map(band => ({
      band,
      rows: layoutHalls(columnsOf(band), { x, width: room, stacked, most }),
    }));
    return {
      bands: laidOut,
      rows: laidOut.flatMap(({ rows }): readonly HallRow[] => rows),
      bandOfRow: laidOut.flatMap(({ band, rows }) => rows.map(() => band.id)),
    };
  };
  const whole = hallsIn(full);
  const needsSide = stacked || needsSideGutter(input.belts, whole);
  const hallWidth = needsSide ? full - SIDE_GUTTER : full;
  const { bands, rows, bandOfRow } = needsSide ? hallsIn(hallWidth) : whole;
  const owners = layoutOwners(input.owners, {
    x,
    width: hallWidth,
    arrangement,
    cards,
  });
  const place = { rows, owners, bandOfRow, sideX: x + full - SIDE_GUTTER / 2 };
  const drawn = drawnIds(rows, owners);
  const choice = { usual: !stacked, isDrawn: (id: string) => drawn.has(id) };
  const chosen = chooseBelts(input.belts, {
    ...choice,
    selected: input.selected,
  });
  const plans = planBelts(chosen, place);
  const lanes = assignLanes(plans, rows.length);
  const atRest = assignLanes(
    planBelts(chooseBelts(input.belts, choice), place),
    rows.length,
  );
  // The trunk of a selection has its lane already before anything is selected,
  // so that selecting moves nothing.
  const heights = stackRows(bands, {
    lanes: lanes.counts.map((count, corridor) =>
      Math.max(count, atRest.counts[corridor] + (corridor === 0 ? 1 : 0)),
    ),
    labelsAbove: !beside,
  });

  const belts = placeBelts(plans, {
    lanes,
    heights,
    accents: bands.flatMap(({ band, rows: own }) => own.map(() => band.accent)),
    together: chosen.bypassesTogether ? bypasses.length : 0,
    cards,
  });
  const ways = belts.flatMap(belt => belt.ways);
  const labelOf = (head: BandHead, y: number, above: number) =>
    beside
      ? { x: MARGIN, y, room: LABEL_GUTTER }
      : placeLabel(head, { y: y - above, width, ways });

  let row = 0;
  const placedBands = bands.map(({ band, rows: own }, index) => ({
    head: band,
    label: labelOf(band, heights.rows[row].y, ABOVE_HALL),
    halls: own.flatMap(halls => {
      const { y, height } = heights.rows[row];
      row += 1;
      return halls.map((hall): PlacedHall => ({
        id: hall.column.id,
        x: hall.x,
        y,
        width: hall.width,
        height,
        title: bands[index].band.columns.length > 1 ? hall.column.title : '',
        subtitle: hall.column.subtitle,
        empty: hall.machines.length === 0 ? band.empty : undefined,
        machines: hall.machines.map(machine =>
          placeMachine(machine, { y, accent: band.accent, cards }),
        ),
      }));
    }),
  }));
  return {
    width,
    height: heights.height,
    labels: beside ? 'beside' : 'above',
    owners: {
      head: input.owners,
      label: labelOf(input.owners, heights.owners, ABOVE_ROOF),
      x,
      y: heights.owners,
      width: owners.width,
      stations: owners.stations,
      station: owners.station,
      customers: owners.customers,
      empty: owners.stations.length === 0 ? input.owners.empty : undefined,
    },
    bands: placedBands,
    belts,
  };
}

/** However many platforms there are, a picture stays a picture. */
function mostInColumn(
  { bands }: PictureInput,
  wanted: number = MOST_MACHINES,
): number {
  const columns = bands.reduce((sum, band) => sum + band.columns.length, 0);
  const fair = Math.floor(MOST_IN_PICTURE / Math.max(columns, 1));
  return Math.max(Math.min(wanted, fair), 1);
}

/** What has a place of its own: machines and owners outside of roll-ups, and columns. */
function drawnIds(
  rows: readonly HallRow[],
  owners: OwnersSpan,
): ReadonlySet<string> {
  const halls = rows.flat();
  return new Set([
    ...halls.map(hall => hall.column.id),
    ...halls.flatMap(hall => hall.machines.map(({ machine }) => machine.id)),
    ...owners.stations
      .filter(station => station.inside === 0)
      .map(station => station.id),
  ]);
}

/** A band without columns still has a hall. */
function columnsOf(band: BandInput) {
  return band.columns.length > 0
    ? band.columns
    : [{ id: `${band.id}:hall`, title: '', subtitle: '', machines: [] }];
}
