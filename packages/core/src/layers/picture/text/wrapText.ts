import { textWidth, type TextStyle } from './textWidth';

/** Text set in a few lines. */
export interface WrappedText {
  readonly lines: readonly string[];
  /** True when something was cut: the full text then belongs in a title. */
  readonly cut: boolean;
}

/**
 * Breaks a name at spaces and hyphens into at most so many lines; what does not fit ends
 * in an ellipsis.
 */
export function wrapText(
  text: string,
  width: number,
  options: TextStyle & { readonly lines: number },
): WrappedText {
  const lines: string[] = [];
  let rest = piecesOf(text);
  while (rest.length > 0 && lines.length < options.lines) {
    const last = lines.length === options.lines - 1;
    const taken = last ? rest.length : wordsThatFit(rest, width, options);
    lines.push(joined(rest.slice(0, taken)));
    rest = rest.slice(taken);
  }
  const fitted = lines.map(line => ellipsize(line, width, options));
  return {
    lines: fitted,
    cut: fitted.some((line, index) => line !== lines[index]),
  };
}

/** A name may break at spaces and after hyphens, which many names have instead. */
function piecesOf(text: string): readonly string[] {
  return text.trim().match(/\s*[^\s-]*-+(?=[^\s-])|\s*[^\s-]+-*|\s*-+/g) ?? [];
}

function joined(pieces: readonly string[]): string {
  return pieces.join('').replace(/\s+/g, ' ').trim();
}

function wordsThatFit(
  words: readonly string[],
  width: number,
  style: TextStyle,
): number {
  let count = 1;
  while (
    count < words.length &&
    textWidth(joined(words.slice(0, count + 1)), style) <= width
  ) {
    count += 1;
  }
  return count;
}

function ellipsize(line: string, width: number, style: TextStyle): string {
  if (textWidth(line, style) <= width) {
    return line;
  }
  let kept = line;
  while (kept.length > 1 && textWidth(`${kept}…`, style) > width) {
    kept = kept.slice(0, -1).trimEnd();
  }
  return `${withoutStub(kept, line)}…`;
}

/** One or two letters of a word say nothing, nor does a comma before the ellipsis. */
function withoutStub(kept: string, line: string): string {
  const inWord = /^\S/.test(line.slice(kept.length));
  const whole = inWord ? kept.replace(/\s+\S{1,2}$/, '') : kept;
  return whole.replace(/[,;]$/, '');
}
