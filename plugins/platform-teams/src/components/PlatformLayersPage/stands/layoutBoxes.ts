/**
 * Lays out *what stands on what*: bands of boxes, and curves for what depends
 * on what. Pure, like the layout of the factory.
 */
import type {
  Box,
  BoxBelt,
  CrossingCounts,
  StandsView,
} from '@cookie-factory/platform-teams-core';
import {
  arrangementAt,
  LABEL_GUTTER,
  LABEL_ROW,
  MARGIN,
} from '../layout/metrics';
import type { Accent, BandHead, Point } from '../layout/types';
import { wrapText } from '../layout/wrapText';
import { counted } from '../counted';

/** A box with its place. */
export interface PlacedBox extends Box {
  readonly accent: Accent;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly lines: readonly string[];
  readonly cut: boolean;
}

/** A bundle of dependencies with its way. */
export interface PlacedBoxBelt extends BoxBelt {
  readonly path: string;
  readonly middle: Point;
  readonly width: number;
}

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

export const BOX_HEIGHT = 58;
const LEAST_BOX = 150;
const WIDEST_BOX = 210;
const GAP = 14;
const PADDING = 18;
const CORRIDOR = 76;
const LEAST_BAND = 130;
const TOP = 8;
const DRAWN_BELTS = 24;

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
          lines: 1,
        });
        return {
          ...one,
          accent,
          x: x + PADDING + (at % inRow) * (box + GAP),
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
  const boxes = new Map(
    placed.flatMap(band => band.boxes).map(box => [box.id, box]),
  );
  return {
    width,
    height: y - CORRIDOR - label + TOP,
    labels: beside ? 'beside' : 'above',
    bands: placed,
    belts: chooseBoxBelts(view.belts, selected).flatMap(belt =>
      placeBelt(belt, boxes),
    ),
  };
}

function accentOf(index: number, bands: number): Accent {
  if (index === 0) {
    return 'app';
  }
  return index === bands - 1 ? 'infra' : 'plat';
}

/** Crossings that nobody has accepted. */
export function openCrossings(counts: CrossingCounts): number {
  return counts.bypass + counts.upward + counts.cycle - counts.accepted;
}

/** The largest ones, those that hold a crossing, and those of the selected box. */
export function chooseBoxBelts(
  belts: readonly BoxBelt[],
  selected?: string,
): readonly BoxBelt[] {
  const bySize = belts
    .map((belt, order) => ({ belt, order }))
    .sort(
      (a, b) => b.belt.dependencies - a.belt.dependencies || a.order - b.order,
    );
  return bySize
    .filter(
      ({ belt }, rank) =>
        rank < DRAWN_BELTS ||
        openCrossings(belt.crossings) > 0 ||
        belt.from === selected ||
        belt.to === selected,
    )
    .map(({ belt }) => belt);
}

function placeBelt(
  belt: BoxBelt,
  boxes: ReadonlyMap<string, PlacedBox>,
): readonly PlacedBoxBelt[] {
  const from = boxes.get(belt.from);
  const to = boxes.get(belt.to);
  if (!from || !to || from === to) {
    return [];
  }
  const start = { x: from.x + from.width / 2, y: from.y + BOX_HEIGHT };
  const level = from.layer === to.layer;
  const upward = !level && to.y < from.y;
  const begin = upward ? { ...start, y: from.y } : start;
  const end = {
    x: to.x + to.width / 2,
    y: level || upward ? to.y + BOX_HEIGHT : to.y,
  };
  const bend = level ? 40 : (end.y - begin.y) / 2;
  const far = level ? Math.max(begin.y, end.y) + bend : undefined;
  return [
    {
      ...belt,
      path: `M${round(begin.x)} ${round(begin.y)}C${round(begin.x)} ${round(far ?? begin.y + bend)} ${round(end.x)} ${round(far ?? end.y - bend)} ${round(end.x)} ${round(end.y)}`,
      middle: {
        x: (begin.x + end.x) / 2,
        y: far === undefined ? (begin.y + end.y) / 2 : far - 10,
      },
      width: beltWidth(belt.dependencies),
    },
  ];
}

function beltWidth(dependencies: number): number {
  if (dependencies < 5) {
    return 2;
  }
  return dependencies < 20 ? 3.5 : 5.5;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
