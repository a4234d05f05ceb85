import type { Steps } from '../steps';

const RUN = 512;

/** Sorts by code units, giving back control now and then: merge sort, from the bottom up. @internal */
export function* sortInSteps(all: Iterable<string>): Steps<readonly string[]> {
  let from = [...all];
  for (let start = 0; start < from.length; start += RUN) {
    const run = from.slice(start, start + RUN).sort();
    for (const [offset, value] of run.entries()) from[start + offset] = value;
    yield;
  }
  let to = new Array<string>(from.length);
  for (let width = RUN; width < from.length; width *= 2) {
    yield* mergeRuns(from, to, width);
    [from, to] = [to, from];
  }
  return from;
}

function* mergeRuns(
  from: readonly string[],
  to: string[],
  width: number,
): Steps<void> {
  let left = 0;
  let right = width;
  let middle = width;
  let end = Math.min(2 * width, from.length);
  for (let at = 0; at < from.length; at += 1) {
    if (at > 0 && at % 4_096 === 0) yield;
    if (at === end) {
      left = end;
      middle = Math.min(left + width, from.length);
      right = middle;
      end = Math.min(left + 2 * width, from.length);
    }
    const takesLeft =
      left < middle &&
      left < from.length &&
      (right >= end || from[left] <= from[right]);
    to[at] = takesLeft ? from[left++] : from[right++];
  }
}
