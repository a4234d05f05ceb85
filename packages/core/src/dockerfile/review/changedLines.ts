/**
 * Which lines of a text changed. Lines that only moved, or whose trailing white space changed, did
 * not. The cost is bounded: beyond it, lines are compared as sets, which finds the same lines apart
 * from which of several equal ones is new.
 */
import { diffArrays } from 'diff';

/** A stretch of changed lines; numbers count from 1. */
export interface ChangedLines {
  /** Of the text as it is now. */
  readonly added: readonly number[];
  /** Of the text as it was. */
  readonly removed: readonly number[];
}

/** More differences than this are found by comparing sets. */
const MOST_EDITS = 400;

/** Lines as small numbers, so that long equal lines are compared once. */
function numberLines(
  texts: readonly (readonly string[])[],
): readonly (readonly number[])[] {
  const known = new Map<string, number>();
  return texts.map(lines =>
    lines.map(line => {
      const text = line.trimEnd();
      const seen = known.get(text);
      if (seen !== undefined) return seen;
      known.set(text, known.size);
      return known.size - 1;
    }),
  );
}

function sharedStart(one: readonly number[], other: readonly number[]): number {
  const most = Math.min(one.length, other.length);
  let at = 0;
  while (at < most && one[at] === other[at]) at++;
  return at;
}

function sharedEnd(
  one: readonly number[],
  other: readonly number[],
  start: number,
): number {
  const most = Math.min(one.length, other.length) - start;
  let count = 0;
  while (
    count < most &&
    one[one.length - 1 - count] === other[other.length - 1 - count]
  ) {
    count++;
  }
  return count;
}

/** The lines of one side that the other has fewer of. */
function surplus(
  lines: readonly number[],
  others: readonly number[],
  first: number,
): number[] {
  const left = new Map<number, number>();
  for (const other of others) left.set(other, (left.get(other) ?? 0) + 1);
  return lines.flatMap((line, at) => {
    const count = left.get(line) ?? 0;
    if (count === 0) return [first + at];
    left.set(line, count - 1);
    return [];
  });
}

/** Finds the changed lines, as stretches in the order of the file. */
export function changedLines(
  before: readonly string[],
  after: readonly string[],
): readonly ChangedLines[] {
  const [was, is] = numberLines([before, after]);
  const start = sharedStart(was, is);
  const end = sharedEnd(was, is, start);
  const wasMiddle = was.slice(start, was.length - end);
  const isMiddle = is.slice(start, is.length - end);
  if (wasMiddle.length === 0 && isMiddle.length === 0) return [];
  const changes = diffArrays([...wasMiddle], [...isMiddle], {
    maxEditLength: MOST_EDITS,
  });
  if (!changes) {
    return [
      {
        added: surplus(isMiddle, wasMiddle, start + 1),
        removed: surplus(wasMiddle, isMiddle, start + 1),
      },
    ];
  }
  const stretches: ChangedLines[] = [];
  let added: number[] = [];
  let removed: number[] = [];
  let wasLine = start + 1;
  let isLine = start + 1;
  const close = () => {
    if (added.length + removed.length > 0) stretches.push({ added, removed });
    added = [];
    removed = [];
  };
  for (const change of changes) {
    for (let at = 0; at < change.value.length; at++) {
      if (change.added) added.push(isLine++);
      else if (change.removed) removed.push(wasLine++);
      else {
        close();
        wasLine++;
        isLine++;
      }
    }
  }
  close();
  return stretches;
}
