/**
 * A changed file from somebody who has seen the file before with its secrets masked. A line that
 * looks as one of before does with masks counts as that line. So the masks of a copy are no
 * change, and no answer tells whether a guessed value is the right one.
 */
import { lineText, splitLines, type SourceLines } from '../parse/sourceLines';
import { showMasked } from '../secrets/maskSource';
import { parseMasked } from '../secrets/parseMasked';

/** The lines of a text as they are, and as people see them. */
function linesOf(text: string): {
  readonly source: SourceLines;
  shown(line: number): string;
} {
  const source = splitLines(text);
  const { lines: masked } = parseMasked(text).parsed;
  return { source, shown: line => showMasked(lineText(masked, line)) };
}

/** The changed file with its lines of before as they were. @public */
export function withKnownLines(before: string, after: string): string {
  const was = linesOf(before);
  const masked = new Map<string, string>();
  for (let line = 1; line <= was.source.count; line++) {
    const text = lineText(was.source, line);
    const shown = was.shown(line);
    if (shown !== text) masked.set(shown, text);
  }
  if (masked.size === 0) return after;
  const is = linesOf(after);
  const parts: string[] = [];
  let at = 0;
  for (let line = 1; line <= is.source.count; line++) {
    const known = masked.get(is.shown(line));
    if (known === undefined) continue;
    parts.push(after.slice(at, is.source.starts[line - 1]), known);
    at = is.source.ends[line - 1];
  }
  return parts.join('') + after.slice(at);
}
