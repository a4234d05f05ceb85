/**
 * The physical lines of a file as offsets. Only a line feed ends a line; carriage returns before
 * it belong to the line end, and a carriage return elsewhere is an ordinary character.
 */

/** Offsets of the lines of a text; the line with index 0 is line 1. */
export interface SourceLines {
  readonly text: string;
  readonly count: number;
  readonly starts: readonly number[];
  /** Where the content of a line ends, before its line end. */
  readonly ends: readonly number[];
}

/** Splits a text into lines. A trailing line feed does not open another line. */
export function splitLines(text: string): SourceLines {
  const starts: number[] = [];
  const ends: number[] = [];
  let start = 0;
  while (start < text.length) {
    const feed = text.indexOf('\n', start);
    const next = feed === -1 ? text.length : feed + 1;
    let end = feed === -1 ? text.length : feed;
    while (end > start && text.charCodeAt(end - 1) === 13) end--;
    starts.push(start);
    ends.push(end);
    start = next;
  }
  return { text, count: starts.length, starts, ends };
}

/** The number, counted from 1, of the line that holds an offset. */
export function lineAt(lines: SourceLines, offset: number): number {
  let low = 0;
  let high = lines.count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lines.starts[middle] <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/** The content of a line, counted from 1, without its line end. */
export function lineText(lines: SourceLines, line: number): string {
  return lines.text.slice(lines.starts[line - 1], lines.ends[line - 1]);
}
