/**
 * Replaces secrets by bullets of the same length, so that every offset stays where it was. What is
 * shown later shortens each run of bullets, so that not even the length of a secret is told.
 */
import type { SourceSpan } from '../parse/logicalLine';

const BULLET = '•';
const SHOWN = BULLET.repeat(8);

function isContinued(line: string): boolean {
  const last = line.trimEnd().slice(-1);
  return last === '\\' || last === '`';
}

/** Masks everything but line ends and the continuations before them. */
function maskPart(part: string): string {
  const lines = part.split('\n');
  return lines
    .map((line, at) => {
      const continued = at < lines.length - 1 && isContinued(line);
      const kept = continued ? line.trimEnd().length - 1 : line.length;
      return line.slice(0, kept).replace(/[^\r]/g, BULLET) + line.slice(kept);
    })
    .join('\n');
}

/** The text with all spans masked; its lines and offsets stay. */
export function maskSource(text: string, spans: readonly SourceSpan[]): string {
  const sorted = [...spans].sort((one, other) => one.start - other.start);
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of sorted) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    parts.push(text.slice(at, from), maskPart(text.slice(from, end)));
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/** Masked text as people see it: every run of bullets has the same length. */
export function showMasked(text: string): string {
  return text.includes(BULLET) ? text.replace(/•+/g, SHOWN) : text;
}

/** An offset in masked text, and the same place in the text that people see. */
function shownOffset(text: string): (offset: number) => number {
  const runs = [...text.matchAll(/•+/g)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return offset => {
    let shift = 0;
    for (const { start, end } of runs) {
      if (offset <= start) break;
      if (offset < end)
        return start + shift + Math.min(offset - start, SHOWN.length);
      shift += SHOWN.length - (end - start);
    }
    return offset + shift;
  };
}

/** Masked text and its spans as people see them. */
export function showMaskedSpans<T extends SourceSpan>(
  text: string,
  spans: readonly T[],
): { text: string; spans: readonly T[] } {
  if (!text.includes(BULLET)) return { text, spans };
  const move = shownOffset(text);
  return {
    text: showMasked(text),
    spans: spans
      .map(span => ({ ...span, start: move(span.start), end: move(span.end) }))
      .filter(({ start, end }) => start < end),
  };
}
