import { helveticaWidths } from './helveticaWidths';

/** How text is set. @internal */
export interface TextStyle {
  readonly size: number;
  readonly bold?: boolean;
}

/** Ideographs, kana, Hangul, full-width forms and pictographs fill a square. */
const SQUARE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60\u{1f000}-\u{1faff}]/u;
const MARK = /\p{M}/u;
const CAPITAL = /\p{Lu}/u;

/**
 * Width of a text in pixels. The layout is pure and runs before anything is
 * drawn, so it asks a table and not a browser.
 * @internal
 */
export function textWidth(text: string, style: TextStyle): number {
  const table = style.bold ? helveticaWidths.bold : helveticaWidths.regular;
  let width = 0;
  for (const character of text) {
    width += table.get(character) ?? widthOfOther(character, table);
  }
  return (width * style.size) / 1000;
}

/**
 * The width that a line is held to in whatever font draws it, so that a name
 * stays in its place where neither Helvetica nor a font of its widths is
 * installed. Undefined where the table knows a letter only by guess: such a
 * line keeps the width that its font gives it.
 * @public
 */
export function heldWidth(line: {
  readonly text: string;
  readonly size: number;
  readonly bold?: boolean;
}): number | undefined {
  const letters = [...line.text];
  return letters.length > 1 && letters.every(isMeasured)
    ? Math.round(textWidth(line.text, line) * 100) / 100
    : undefined;
}

function isMeasured(letter: string): boolean {
  return helveticaWidths.regular.has(letter.normalize('NFD')[0]);
}

/** Letters with accents are as wide as without; what the table cannot know is taken wide. */
function widthOfOther(
  character: string,
  table: ReadonlyMap<string, number>,
): number {
  if (MARK.test(character)) return 0;
  const plain = table.get(character.normalize('NFD')[0]);
  if (plain !== undefined) return plain;
  if (SQUARE.test(character)) return 1050;
  return CAPITAL.test(character) ? 780 : 640;
}
