import type { Io } from '../Io';

const CODES = {
  bold: 1,
  dim: 2,
  red: 31,
  green: 32,
  yellow: 33,
  blue: 34,
  magenta: 35,
  cyan: 36,
};

/** A style of the terminal. */
export type Style = keyof typeof CODES;

/** Styles a text where colour is wanted; words always carry the meaning too. */
export function paint(
  text: string,
  style: Style,
  io: Pick<Io, 'color'>,
): string {
  return io.color ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text;
}
