import { path, text, type Cell, type Drawn } from '../drawing';
import type { Accent, MachineState, PlacedMachine } from '../layout/types';
import { rectPath } from '../pathData';
import type { ColorToken } from '../palette';

const CARD = { width: 92, height: 126 };
const CORNER = 4;
const BEHIND = 5;
const NAME_LINE = 16;
const DASHES = '4 3';

/** Where a concern is pointed at. @internal */
export function cardCell({ x, top }: PlacedMachine): Cell {
  return { x: x - CARD.width / 2, y: top, ...CARD };
}

/** One concern as a card: what it is, who runs it, for how many. @internal */
export function drawCard(machine: PlacedMachine): readonly Drawn[] {
  const { x, top, state, accent } = machine;
  const cell = cardCell(machine);
  const ink = state === 'dark' ? 'off-ink' : 'ink';
  const middle = { bold: true, anchor: 'middle' } as const;
  return [
    ...cardBox(cell, { state, accent }),
    ...machine.lines.map((line, index) =>
      text({ x, y: top + 24 + NAME_LINE * index }, line, {
        ...middle,
        size: machine.nameSize,
        fill: ink,
      }),
    ),
    path(`M${x - 33} ${top + 55}h66`, { stroke: 'hall-line', width: 1 }),
    text({ x, y: top + 79 }, machine.plateText, {
      ...middle,
      size: machine.plateSize,
      fill: plateInk(state, accent),
    }),
    text({ x, y: top + 104 }, machine.countText, {
      size: 12,
      anchor: 'middle',
      fill: state === 'dark' ? 'off-ink' : 'ink-2',
    }),
  ];
}

function plateInk(state: MachineState, accent: Accent): ColorToken {
  if (state === 'dark') return 'off-ink';
  return state === 'unstaffed' ? 'ink-2' : accent;
}

/** A card's outline in a state; several rolled up have another one behind. @internal */
export function cardBox(
  cell: Cell,
  look: { readonly state: MachineState; readonly accent: Accent },
): readonly Drawn[] {
  const { state, accent } = look;
  const front = rectPath(cell, CORNER);
  if (state === 'unstaffed') {
    return [
      path(front, { fill: 'hall', stroke: 'ink-2', width: 1.5, dash: DASHES }),
    ];
  }
  if (state === 'dark') {
    return [path(front, { fill: 'off', stroke: 'off-line', width: 1.5 })];
  }
  const style = { fill: 'body', stroke: accent, width: 1.5 } as const;
  const behind = rectPath(
    { ...cell, x: cell.x + BEHIND, y: cell.y - BEHIND },
    CORNER,
  );
  return [
    ...(state === 'rolled-up' ? [path(behind, style)] : []),
    ...(state === 'conflict'
      ? [
          path(rectPath(grown(cell, 3), CORNER + 2), {
            stroke: accent,
            width: 1.2,
          }),
        ]
      : []),
    path(front, style),
  ];
}

function grown({ x, y, width, height }: Cell, by: number): Cell {
  return {
    x: x - by,
    y: y - by,
    width: width + 2 * by,
    height: height + 2 * by,
  };
}
