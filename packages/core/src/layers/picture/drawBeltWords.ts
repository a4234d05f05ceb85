import { path, text, type Cell, type Drawn, type Point } from './drawing';
import { rectPath } from './pathData';
import { drawWarning } from './symbols/drawWarning';
import { textWidth } from './text/textWidth';

const NUMBER = { size: 11.5, bold: true };
const NOTE = { size: 12, bold: true };
const SIGN = 20;

/** A number on a belt, in a pill. @internal */
export function drawPill(
  pill: Point & { readonly text: string },
  warning: boolean = false,
): readonly Drawn[] {
  const sign = warning ? 17 : 0;
  const width = Math.max(28, textWidth(pill.text, NUMBER) + sign + 14);
  const x = pill.x - width / 2;
  return [
    path(rectPath({ x, y: pill.y - 9, width, height: 18 }, 9), {
      fill: 'paper',
      stroke: warning ? 'worn' : 'belt-edge',
      width: 1,
    }),
    ...(warning ? drawWarning({ x: x + 6, y: pill.y - 7.5 }) : []),
    text({ x: pill.x + sign / 2, y: pill.y + 4 }, pill.text, {
      ...NUMBER,
      anchor: 'middle',
      fill: 'ink',
    }),
  ];
}

/** Words beside a belt, with a warning sign. @internal */
export interface Note extends Point {
  readonly anchor: 'start' | 'end';
  readonly text: string;
}

/** The few words beside a worn belt; they stand on paper. @internal */
export function drawNote(note: Note): readonly Drawn[] {
  const cell = noteCell(note);
  return [
    path(rectPath({ ...cell, y: cell.y + 2, height: cell.height - 4 }, 4), {
      fill: 'paper',
    }),
    text(note, note.text, {
      ...NOTE,
      fill: 'worn',
      ...(note.anchor === 'end' && { anchor: 'end' }),
    }),
    ...drawWarning({
      x:
        note.anchor === 'start'
          ? note.x - SIGN
          : note.x - textWidth(note.text, NOTE) - SIGN,
      y: note.y - 12,
    }),
  ];
}

/** Where the words are pointed at. @internal */
export function noteCell(note: Note): Cell {
  const width = textWidth(note.text, NOTE);
  const left = note.anchor === 'start' ? note.x : note.x - width;
  return {
    x: left - SIGN - 3,
    y: note.y - 15,
    width: width + SIGN + 6,
    height: 21,
  };
}
