import { path, text, type Cell, type Drawn } from '../drawing';
import { plateStyle } from '../factory/drawMachine';
import {
  PLATE_HEIGHT,
  PLATE_WIDTH,
  SYMBOL_HEIGHT,
  SYMBOL_WIDTH,
} from '../layout/metrics';
import type { MachineState } from '../layout/types';
import type { LayersSkin } from '../palette';
import { rectPath } from '../pathData';
import { cardBox } from '../plain/drawCard';
import { coatOf, drawSymbol, OUTLINE } from '../symbols/drawSymbol';
import { drawWarning } from '../symbols/drawWarning';
import { symbolShapes } from '../symbols/symbolShapes';
import { counted } from '../text/counted';
import { textWidth } from '../text/textWidth';
import { BOX_HEIGHT } from './metrics';
import type { PlacedBox } from './types';

const NAME = { size: 13, bold: true, anchor: 'middle', fill: 'ink' } as const;
const LINE = 15;
const BAR = { width: 78, height: 6, above: 8 };
const CARD_WIDTH = 96;
const AROUND = { side: 50, above: 10, below: 6 };

/** Where a box is pointed at. @internal */
export function boxCell({ x, y }: PlacedBox, skin: LayersSkin): Cell {
  return skin === 'plain'
    ? { x: x - CARD_WIDTH / 2, y, width: CARD_WIDTH, height: BOX_HEIGHT }
    : {
        x: x - AROUND.side,
        y: y - AROUND.above,
        width: 2 * AROUND.side,
        height: BOX_HEIGHT + AROUND.above + AROUND.below,
      };
}

/** A group of entities: its name, how many, and how many of them say what they use. @internal */
export function drawBox(box: PlacedBox, skin: LayersSkin): readonly Drawn[] {
  return skin === 'plain' ? drawPlain(box) : drawFactory(box);
}

function drawFactory(box: PlacedBox): readonly Drawn[] {
  const { x, y, accent } = box;
  const state = stateOf(box);
  const plate = {
    x: x - PLATE_WIDTH / 2,
    y: y + SYMBOL_HEIGHT + 2,
    width: PLATE_WIDTH,
    height: PLATE_HEIGHT,
  };
  const at = { x: x - SYMBOL_WIDTH / 2, y };
  return [
    ...drawSymbol(
      symbolShapes(box.symbol),
      state === 'unstaffed' ? OUTLINE : coatOf(accent),
      { at },
    ),
    ...(box.kind === 'rest'
      ? [
          text(
            { x: at.x + 37, y: y + 45 },
            `+${counted(box.groups, '', '').trim()}`,
            { ...NAME, size: box.groups > 999 ? 12 : 13.5 },
          ),
        ]
      : []),
    path(rectPath(plate, 4), plateStyle(state, accent)),
    text({ x, y: plate.y + 14 }, box.count, {
      ...NAME,
      size: 12,
      fill: state === 'staffed' ? 'on-plate' : 'ink',
    }),
    ...drawName(box, plate.y + PLATE_HEIGHT + 18),
    ...drawBar(box),
    ...drawFindings(box, { x: x + 40, y: y + 2 }),
  ];
}

function drawPlain(box: PlacedBox): readonly Drawn[] {
  const { x, y, accent } = box;
  return [
    ...cardBox(boxCell(box, 'plain'), { state: stateOf(box), accent }),
    ...drawName(box, y + 28),
    path(`M${x - 33} ${y + 62}h66`, { stroke: 'hall-line', width: 1 }),
    text({ x, y: y + 86 }, box.count, {
      ...NAME,
      size: 12,
      fill: box.kind === 'none' ? 'ink-2' : accent,
    }),
    ...drawBar({ ...box, y: y - 18 }),
    ...drawFindings(box, { x: x + CARD_WIDTH / 2 - 6, y }),
  ];
}

function drawName(box: PlacedBox, first: number): readonly Drawn[] {
  const { lines, nameSize: size, x } = box;
  return lines.map((line, index) =>
    text({ x, y: first + LINE * index }, line, { ...NAME, size }),
  );
}

function stateOf({ kind }: PlacedBox): MachineState {
  if (kind === 'none') return 'unstaffed';
  return kind === 'rest' ? 'rolled-up' : 'staffed';
}

/** Filled as far as entities declare what they use; the rest is unknown. */
function drawBar(box: PlacedBox): readonly Drawn[] {
  const cell = {
    x: box.x - BAR.width / 2,
    y: box.y + BOX_HEIGHT - BAR.above,
    width: BAR.width,
    height: BAR.height,
  };
  const filled = Math.round(cell.width * box.declared * 10) / 10;
  return [
    path(rectPath(cell, 3), { fill: 'body', stroke: 'ink-2', width: 1 }),
    ...(filled >= 1
      ? [path(rectPath({ ...cell, width: filled }, 3), { fill: box.accent })]
      : []),
  ];
}

/** A sign with how many crossings these entities cause, around a place. */
function drawFindings(
  box: PlacedBox,
  middle: { readonly x: number; readonly y: number },
): readonly Drawn[] {
  if (box.findings === 0) return [];
  const number = counted(box.findings, '', '').trim();
  const width = textWidth(number, { size: 11.5, bold: true }) + 29;
  const cell = {
    x: middle.x - width / 2,
    y: middle.y - 9.5,
    width,
    height: 19,
  };
  // A long number grows to the left, so that it stays with its box.
  const x = Math.min(cell.x, box.x + PLATE_WIDTH / 2 + 6 - width);
  return [
    path(rectPath({ ...cell, x }, 9.5), {
      fill: 'paper',
      stroke: 'worn',
      width: 1,
    }),
    ...drawWarning({ x: x + 6, y: cell.y + 1.5 }),
    text({ x: x + 23, y: cell.y + 13.5 }, number, {
      size: 11.5,
      bold: true,
      fill: 'ink',
    }),
  ];
}
