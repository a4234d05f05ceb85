/**
 * Lays out *what stands on what*: bands of boxes, and curves for what depends
 * on what. Pure, like the layout of the factory.
 */
import type { StandsView } from '@cookie-factory/platform-teams-core';
import {
  arrangementAt,
  LABEL_GUTTER,
  LABEL_ROW,
  MARGIN,
} from '../layout/metrics';
import type { Accent, BandHead, Point } from '../layout/types';
import { wrapText } from '../layout/wrapText';
import { counted } from '../counted';
import { BOX_HEIGHT, type PlacedBox } from './PlacedBox';
import { chooseBoxBelts } from './chooseBoxBelts';
import { placeBoxBelts, type PlacedBoxBelt } from './placeBoxBelts';

/** A band of boxes with its place. */
export interface PlacedBoxBand {
  readonly head: BandHead;
  readonly label: Point;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly PlacedBox[];
}

/** All of it. */
export interface BoxPicture {
  readonly width: number;
  readonly height: number;
  readonly labels: 'beside' | 'above';
  readonly bands: readonly PlacedBoxBand[];
  readonly belts: readonly PlacedBoxBelt[];
}

const LEAST_BOX = 128;
const WIDEST_BOX = 210;
const GAP = 14;
const PADDING = 18;
const CORRIDOR = 76;
const LEAST_BAND = 130;
const TOP = 8;

/** Lays out the boxes and the largest belts, those with crossings, and all of the selected box. */
export function layoutBoxes(
  view: StandsView,
  width: number,
  selected?: string,
): BoxPicture {
  const beside = arrangementAt(width) === 'wide';
  const x = MARGIN + (beside ? LABEL_GUTTER : 0);
  const hall = width - x - MARGIN;
  const bands = [...view.layers].reverse();
  const columns = Math.max(
    1,
    Math.floor((hall - 2 * PADDING + GAP) / (LEAST_BOX + GAP)),
  );
  const label = beside ? 0 : LABEL_ROW;
  let y = TOP + label;
  const placed = bands.map((band, index): PlacedBoxBand => {
    const accent = accentOf(index, bands.length);
    const inRow = Math.max(1, Math.min(columns, band.boxes.length));
    const box = Math.min(
      WIDEST_BOX,
      (hall - 2 * PADDING - GAP * (inRow - 1)) / inRow,
    );
    const pitch = (hall - 2 * PADDING + GAP) / inRow;
    const rows = Math.max(1, Math.ceil(band.boxes.length / inRow));
    const content = rows * (BOX_HEIGHT + GAP) - GAP;
    const height = Math.max(beside ? LEAST_BAND : 0, content + 2 * PADDING);
    const top = y;
    y += height + CORRIDOR + label;
    return {
      head: {
        id: band.id,
        accent,
        title: band.title,
        serviceModel: band.serviceModel,
        words: band.words,
        facts: [
          counted(band.teams, 'team', 'teams'),
          counted(band.entities, 'entity', 'entities'),
        ],
      },
      label: { x: MARGIN, y: beside ? top : top - 10 },
      x,
      y: top,
      width: hall,
      height,
      boxes: band.boxes.map((one, at) => {
        const name = wrapText(one.title, box - 20, {
          size: 13,
          bold: true,
          lines: 2,
        });
        return {
          ...one,
          accent,
          x: x + PADDING + (at % inRow) * pitch + (pitch - GAP - box) / 2,
          y:
            top +
            (height - content) / 2 +
            Math.floor(at / inRow) * (BOX_HEIGHT + GAP),
          width: box,
          lines: name.lines,
          cut: name.cut,
        };
      }),
    };
  });
  return {
    width,
    height: y - CORRIDOR - label + TOP,
    labels: beside ? 'beside' : 'above',
    bands: placed,
    belts: placeBoxBelts(
      chooseBoxBelts(view.belts, {
        selected,
        layerOf: new Map(
          view.layers.flatMap(layer =>
            layer.boxes.map(box => [box.id, layer.id] as const),
          ),
        ),
      }),
      placed.flatMap(band => band.boxes),
    ),
  };
}

function accentOf(index: number, bands: number): Accent {
  if (index === 0) {
    return 'app';
  }
  return index === bands - 1 ? 'infra' : 'plat';
}
