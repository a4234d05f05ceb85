/**
 * An instruction's text with its continuations joined, and the way back from an offset in it to
 * an offset in the file.
 */

/** A span of the file, end exclusive. @public */
export interface SourceSpan {
  readonly start: number;
  readonly end: number;
}

/** Joined text; piece `n` begins at `at[n]` in it and at `from[n]` in the file. */
export interface LogicalLine {
  readonly text: string;
  readonly at: readonly number[];
  readonly from: readonly number[];
}

/** The offset in the file of an offset in the joined text. */
export function toSource(line: LogicalLine, offset: number): number {
  let low = 0;
  let high = line.at.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (line.at[middle] <= offset) low = middle;
    else high = middle - 1;
  }
  return line.from[low] + (offset - line.at[low]);
}

/** The span in the file of a span in the joined text. */
export function toSpan(
  line: LogicalLine,
  start: number,
  end: number,
): SourceSpan {
  // Most instructions are written in one line.
  if (line.from.length === 1) {
    const shift = line.from[0];
    return { start: start + shift, end: end + shift };
  }
  const from = toSource(line, start);
  return { start: from, end: end > start ? toSource(line, end - 1) + 1 : from };
}
