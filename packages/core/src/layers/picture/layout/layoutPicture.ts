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
import { planBelts } from './planBelts';
import { stackRows } from './stackRows';
import type { BandInput, Picture, PictureInput, PlacedHall } from './types';

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
  const needsSide =
    stacked || (bypasses.length > 0 && !hasInnerGutter(input.bands));
  const hallWidth = needsSide ? full - SIDE_GUTTER : full;
  const owners = layoutOwners(input.owners, {
    x,
    width: hallWidth,
    arrangement,
    cards,
  });
  const bands = input.bands.map(band => ({
    band,
    rows: layoutHalls(columnsOf(band), {
      x,
      width: hallWidth,
      stacked,
      most,
    }),
  }));
  const rows: readonly HallRow[] = bands.flatMap(({ rows: own }) => own);
  const bandOfRow = bands.flatMap(({ band, rows: own }) =>
    own.map(() => band.id),
  );
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

  let row = 0;
  const placedBands = bands.map(({ band, rows: own }, index) => ({
    head: band,
    label: beside
      ? { x: MARGIN, y: heights.rows[row].y }
      : { x: MARGIN, y: heights.rows[row].y - 10 },
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
      label: beside
        ? { x: MARGIN, y: heights.owners }
        : { x: MARGIN, y: heights.owners - 22 },
      x,
      y: heights.owners,
      width: owners.width,
      stations: owners.stations,
      station: owners.station,
      customers: owners.customers,
      empty: owners.stations.length === 0 ? input.owners.empty : undefined,
    },
    bands: placedBands,
    belts: placeBelts(plans, {
      lanes,
      heights,
      accents: bands.flatMap(({ band, rows: own }) =>
        own.map(() => band.accent),
      ),
      together: chosen.bypassesTogether ? bypasses.length : 0,
      cards,
    }),
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

/** Belts past the uppermost machines go up between two of their columns, where there are two. */
function hasInnerGutter(bands: readonly BandInput[]): boolean {
  return bands.length === 2 && bands[0].columns.length > 1;
}
