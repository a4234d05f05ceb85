/**
 * An estimate of how wide text is in Helvetica and the fonts that are cut to
 * its widths. The layout is pure and runs before anything is drawn, so it
 * cannot ask a browser.
 */
const NARROW = new Set("ijl|!'.,:;I");
const SLIM = new Set('ftr()[]/-"');
const WIDE = new Set('mwMW%@');
const CAPITAL = /[A-Z]/;

function em(character: string): number {
  if (NARROW.has(character) || character === ' ') {
    return 0.28;
  }
  if (SLIM.has(character)) {
    return 0.34;
  }
  if (WIDE.has(character)) {
    return 0.86;
  }
  return CAPITAL.test(character) ? 0.68 : 0.56;
}

/** How text is set. */
export interface TextStyle {
  readonly size: number;
  readonly bold?: boolean;
}

/** Width of a text in pixels, estimated a little on the generous side. */
export function textWidth(text: string, style: TextStyle): number {
  let width = 0;
  for (const character of text) {
    width += em(character);
  }
  return width * style.size * (style.bold ? 1.03 : 1);
}
