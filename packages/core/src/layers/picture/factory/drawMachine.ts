import { path, text, type Cell, type Drawn } from '../drawing';
import {
  MACHINE_TOP,
  PLATE_HEIGHT,
  PLATE_WIDTH,
  SYMBOL_HEIGHT,
  SYMBOL_WIDTH,
} from '../layout/metrics';
import { hasLamp, plateMargin } from '../layout/placeMachine';
import type { MachineState, PlacedMachine } from '../layout/types';
import { rectPath } from '../pathData';
import type { ColorToken } from '../palette';
import {
  coatOf,
  drawSymbol,
  LIGHTS_OUT,
  OUTLINE,
  type Coat,
} from '../symbols/drawSymbol';
import { symbolShapes } from '../symbols/symbolShapes';
import { drawLamp } from './drawLamp';

const CELL = { width: 100, height: 156, above: MACHINE_TOP - 12 };
const NAME_LINE = 15;
const DASHES = '4 3';

/** Where a machine is pointed at. @internal */
export function machineCell({ x, top }: PlacedMachine): Cell {
  return {
    x: x - CELL.width / 2,
    y: top - CELL.above,
    width: CELL.width,
    height: CELL.height,
  };
}

/** A machine with its nameplate, its name and its count. @internal */
export function drawMachine(machine: PlacedMachine): readonly Drawn[] {
  const { x, top, state, accent } = machine;
  const at = { x: x - SYMBOL_WIDTH / 2, y: top };
  const plate = {
    x: x - PLATE_WIDTH / 2,
    y: top + SYMBOL_HEIGHT + 2,
    width: PLATE_WIDTH,
    height: PLATE_HEIGHT,
  };
  const firstLine = plate.y + PLATE_HEIGHT + 18;
  return [
    ...drawSymbol(symbolShapes(machine.symbol), coatFor(state, accent), { at }),
    ...(state === 'rolled-up'
      ? [
          text({ x: at.x + 37, y: top + 45 }, `+${machine.inside.length}`, {
            size: 13.5,
            bold: true,
            anchor: 'middle',
            fill: 'ink',
          }),
        ]
      : []),
    path(rectPath(plate, 4), plateStyle(state, accent)),
    ...drawLamp(state, {
      at: { x: x - 36, y: plate.y + 10 },
      plate: `${accent}-plate`,
    }),
    text(
      {
        x: hasLamp(state) ? x + plateMargin(state) / 2 - 3 : x,
        y: plate.y + 14,
      },
      machine.plateText,
      {
        size: machine.plateSize,
        bold: true,
        anchor: 'middle',
        fill: plateInk(state),
      },
    ),
    ...machine.lines.map((line, index) =>
      text({ x, y: firstLine + NAME_LINE * index }, line, {
        size: machine.nameSize,
        bold: true,
        anchor: 'middle',
        fill: 'ink',
      }),
    ),
    text(
      { x, y: firstLine + NAME_LINE * (machine.lines.length - 1) + 16 },
      machine.countText,
      { size: 12, anchor: 'middle', fill: 'ink-2' },
    ),
  ];
}

function coatFor(state: MachineState, accent: PlacedMachine['accent']): Coat {
  if (state === 'unstaffed') return OUTLINE;
  return state === 'dark' ? LIGHTS_OUT : coatOf(accent);
}

/** How a nameplate looks in a state. @internal */
export function plateStyle(
  state: MachineState,
  accent: PlacedMachine['accent'],
): {
  readonly fill?: ColorToken;
  readonly stroke: ColorToken;
  readonly width: number;
  readonly dash?: string;
} {
  switch (state) {
    case 'unstaffed':
      return { stroke: 'ink-2', width: 1.4, dash: DASHES };
    case 'dark':
      return { fill: 'off', stroke: 'off-line', width: 1.4 };
    case 'rolled-up':
      return { fill: 'body', stroke: accent, width: 1.4 };
    case 'staffed':
    case 'conflict':
    default:
      return { fill: `${accent}-plate`, stroke: accent, width: 1.4 };
  }
}

function plateInk(state: MachineState): ColorToken {
  if (state === 'unstaffed' || state === 'rolled-up') return 'ink';
  return state === 'dark' ? 'off-ink' : 'on-plate';
}
