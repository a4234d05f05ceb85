import { wrapText, type WrappedText } from './wrapText';

/** The size of nameplates, and those below it. */
const PLATE_SIZES = [12, 11.5, 11];
/** The size of names, and those below it for words that are too long. */
const SIZES = [13, 12, 11.5];

/** A name in two lines, with the size of its letters. */
export interface WrappedName extends WrappedText {
  readonly size: number;
}

/**
 * Breaks the name of a machine or a box into two lines. Where that would cut it, its letters
 * are a little smaller, if the whole name is seen then: one long word is enough to need it.
 */
export function wrapName(name: string, width: number): WrappedName {
  return firstWhole(name, width, { sizes: SIZES, lines: 2 });
}

/** Sets who runs a machine on its nameplate: in one line, and smaller before it is cut. */
export function fitPlate(team: string, width: number): WrappedName {
  return firstWhole(team, width, { sizes: PLATE_SIZES, lines: 1 });
}

function firstWhole(
  text: string,
  width: number,
  options: { readonly sizes: readonly number[]; readonly lines: number },
): WrappedName {
  const tried = options.sizes.map(size => ({
    ...wrapText(text, width, { size, bold: true, lines: options.lines }),
    size,
  }));
  return tried.find(({ cut }) => !cut) ?? tried[0];
}
