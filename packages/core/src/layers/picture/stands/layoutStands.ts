/** Lays out *what stands on what*: pure, and stable like the layout of the factory. */
import type {
  Box,
  LayersGroupBy,
  StandsBand,
  StandsView,
} from '../../stands/types';
import {
  arrangementAt,
  LABEL_GUTTER,
  LABEL_ROW,
  MARGIN,
  PLATE_WIDTH,
  ROOF_HEIGHT,
} from '../layout/metrics';
import { leavesAt } from '../layout/leavesAt';
import { placeLabel } from '../layout/placeLabel';
import type { Accent, BandHead } from '../layout/types';
import { counted } from '../text/counted';
import { textWidth } from '../text/textWidth';
import { wrapName } from '../text/wrapName';
import { boxSymbol } from './boxSymbol';
import { chooseBoxBelts } from './chooseBoxBelts';
import { gridOfBand, type BoxGrid } from './gridOfBand';
import {
  BOX_HEIGHT,
  LANE_HEIGHT,
  LANE_MARGIN,
  LEAST_CORRIDOR,
  PADDING,
  ROW_GAP,
  SIDE_GUTTER,
} from './metrics';
import { packLanes } from './packLanes';
import { noteFor } from './noteFor';
import { placeRoutes, type StandsHeights } from './placeRoutes';
import { planRoutes, type BoxSpan, type Route } from './planRoutes';
import type { PlacedBoxBand, StandsPicture } from './types';

const FOOT = 8;
const LEAST_BAND = 134;

/** Lays out boxes and the belts between them at a width. @internal */
export function layoutStands(
  view: StandsView,
  options: {
    readonly width: number;
    readonly selected?: string;
    /** Cards carry no symbol. */
    readonly cards?: boolean;
  },
): StandsPicture {
  const { width, selected } = options;
  const arrangement = arrangementAt(width);
  const beside = arrangement === 'wide';
  const x = MARGIN + (beside ? LABEL_GUTTER : 0);
  const full = width - x - MARGIN;
  const bands = [...view.layers].reverse();
  const bandOf = new Map(
    bands.flatMap((band, index) =>
      band.boxes.map(box => [box.id, index] as const),
    ),
  );
  const passes = view.belts.some(
    ({ from, to }) =>
      Math.abs((bandOf.get(from) ?? 0) - (bandOf.get(to) ?? 0)) > 1,
  );
  const hall = { x, width: full - (passes ? SIDE_GUTTER : 0) };
  const grids = bands.map(band =>
    gridOfBand(band.boxes.length, { ...hall, cards: options.cards ?? false }),
  );
  const spans = bands.map((band, index) =>
    band.boxes.map((box, at) =>
      spanOf(box, {
        at,
        band: index,
        bands: bands.length,
        grid: grids[index],
        groupBy: view.groupBy,
      }),
    ),
  );
  const choice = {
    layerOf: new Map(
      view.layers.flatMap(layer =>
        layer.boxes.map(box => [box.id, layer.id] as const),
      ),
    ),
  };
  const place = {
    boxes: new Map(spans.flat().map(span => [span.id, span])),
    rowsOf: grids.map(grid => grid.rows),
    gutter: x + full - SIDE_GUTTER / 2 + 8,
  };
  const chosen = chooseBoxBelts(view.belts, { ...choice, selected });
  const routes = planRoutes(kindsOf(chosen), { ...place, selected });
  const corridors = bands.length - 1;
  const lanes = packLanes(routes, corridors);
  // The lane of a selection is there before anything is selected, so that
  // selecting moves nothing.
  const atRest = packLanes(
    planRoutes(kindsOf(chooseBoxBelts(view.belts, choice)), place),
    corridors,
  );
  const heights = stack(bands, {
    grids,
    lanes: lanes.counts.map((count, index) =>
      Math.max(count, atRest.counts[index] + 1),
    ),
    beside,
  });
  const belts = placeRoutes(routes, {
    lanes,
    heights,
    leavesAt: symbol => (options.cards ? 0 : leavesAt(symbol)),
    label: beside ? 0 : LABEL_ROW,
    accent: place.boxes.get(selected ?? '')?.accent,
  });
  return {
    width,
    height: heights.height,
    labels: beside ? 'beside' : 'above',
    bands: bands.map((band, index): PlacedBoxBand => {
      const { y, height, boxes } = heights.bands[index];
      const head = headOf(band, accentOf(index, bands.length));
      return {
        head,
        label: beside
          ? { x: MARGIN, y, room: LABEL_GUTTER }
          : placeLabel(head, {
              y: y - (index === 0 ? 22 : 10),
              width,
              ways: belts.flatMap(belt => [...belt.ways, ...belt.branches]),
            }),
        ...hall,
        y,
        height,
        boxes: spans[index].map(span => ({
          ...span,
          y: boxes + span.row * (BOX_HEIGHT + ROW_GAP),
        })),
        empty: band.boxes.length === 0 ? 'Nothing stands here yet.' : undefined,
      };
    }),
    belts,
    note:
      chosen.moreWorn > 0 && corridors > 0
        ? noteFor(chosen.moreWorn, {
            belts,
            y: heights.bands[corridors].y - 14 - (beside ? 0 : LABEL_ROW),
            from: hall.x,
            to: hall.x + hall.width - 8,
          })
        : undefined,
  };
}

function kindsOf(chosen: ReturnType<typeof chooseBoxBelts>) {
  const as = (kind: Route['kind']) => (belt: Route['belt']) => ({ belt, kind });
  return [
    ...chosen.selected.map(as('selected')),
    ...chosen.worn.map(as('worn')),
    ...chosen.usual.map(as('usual')),
  ];
}

function spanOf(
  box: Box,
  place: {
    readonly at: number;
    readonly band: number;
    readonly bands: number;
    readonly grid: BoxGrid;
    readonly groupBy: LayersGroupBy;
  },
): BoxSpan {
  const { grid, at } = place;
  const accent = accentOf(place.band, place.bands);
  const column = at % grid.perRow;
  const name = wrapName(box.title, grid.room);
  const findings =
    box.findings > 0 ? `, ${counted(box.findings, 'finding', 'findings')}` : '';
  const entities = counted(box.entities, 'entity', 'entities');
  return {
    id: box.id,
    kind: box.kind,
    title: box.title,
    label: `${box.title}: ${entities}${findings}.`,
    count: fitting(entities, box.entities),
    symbol: boxSymbol(box, accent, place.groupBy),
    lines: name.lines,
    nameSize: name.size,
    cut: name.cut,
    accent,
    groups: box.groups,
    findings: box.findings,
    declared: box.entities === 0 ? 1 : 1 - box.unknown / box.entities,
    band: place.band,
    row: Math.floor(at / grid.perRow),
    column,
    x: grid.first + column * grid.pitch,
    pitch: grid.pitch,
  };
}

/** What fits on a plate: the number with its word, or alone. */
function fitting(words: string, number: number): string {
  const room = PLATE_WIDTH - 8;
  return textWidth(words, { size: 12, bold: true }) <= room
    ? words
    : words.slice(0, words.indexOf(' ')) || String(number);
}

function stack(
  bands: readonly StandsBand[],
  options: {
    readonly grids: readonly BoxGrid[];
    readonly lanes: readonly number[];
    readonly beside: boolean;
  },
): StandsHeights & { readonly height: number } {
  const label = options.beside ? 0 : LABEL_ROW;
  let y = ROOF_HEIGHT + label;
  const placed = bands.map((_, index) => {
    const { rows } = options.grids[index];
    const content = rows * (BOX_HEIGHT + ROW_GAP) - ROW_GAP;
    const height = Math.max(
      options.beside ? LEAST_BAND : 0,
      content + 2 * PADDING,
    );
    const top = y;
    const corridor = Math.max(
      LEAST_CORRIDOR,
      2 * LANE_MARGIN + LANE_HEIGHT * ((options.lanes[index] ?? 1) - 1),
    );
    y += height + corridor + label;
    return { y: top, height, boxes: top + (height - content) / 2 };
  });
  const last = placed[placed.length - 1];
  return {
    bands: placed,
    height: last ? last.y + last.height + FOOT : y,
  };
}

function headOf(band: StandsBand, accent: Accent): BandHead {
  return {
    id: band.id,
    accent,
    title: band.title,
    serviceModel: band.serviceModel,
    words: band.words,
    facts: [
      counted(band.teams, 'team', 'teams'),
      counted(band.entities, 'entity', 'entities'),
    ],
  };
}

function accentOf(index: number, bands: number): Accent {
  if (index === 0) return 'app';
  return index === bands - 1 ? 'infra' : 'plat';
}
