/**
 * Replaces secrets by a mask of the same length, so that every offset stays where it was. What
 * people see has bullets instead, always eight, so that not even the length of a secret is told.
 */
import type { SourceSpan } from '../parse/logicalLine';

/** A code point that Unicode keeps out of texts, so that a bullet in a file stays a bullet. */
export const MASK = '\uFDD0';
const RUNS = /\uFDD0+/g;
const SHOWN = '•'.repeat(8);

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
      return line.slice(0, kept).replace(/[^\r]/g, MASK) + line.slice(kept);
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

/** Masked text as people see it: eight bullets for every secret. */
export function showMasked(text: string): string {
  return text.includes(MASK) ? text.replace(RUNS, SHOWN) : text;
}

/** An offset in masked text, and the same place in the text that people see. */
function shownOffset(text: string): (offset: number) => number {
  const runs = [...text.matchAll(RUNS)].map(match => ({
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
  if (!text.includes(MASK)) return { text, spans };
  const move = shownOffset(text);
  return {
    text: showMasked(text),
    spans: spans
      .map(span => ({ ...span, start: move(span.start), end: move(span.end) }))
      .filter(({ start, end }) => start < end),
  };
}
