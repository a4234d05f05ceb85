/**
 * Shell patterns as BuildKit knows them in `${name#pattern}` and `${name/pattern/text}`: `*` and
 * `?`, no brackets. Matching walks a set of positions, so that no pattern can make it explode.
 */

type PatternStep = {
  readonly kind: 'any' | 'one' | 'literal';
  readonly text: string;
};

/** Above this much work a value counts as unknown. */
const MOST_WORK = 256 * 1024;

function toSteps(pattern: string): PatternStep[] {
  const steps: PatternStep[] = [];
  for (let at = 0; at < pattern.length; at++) {
    const text = pattern[at];
    if (text === '*') steps.push({ kind: 'any', text });
    else if (text === '?') steps.push({ kind: 'one', text });
    else if (text === '\\' && at + 1 < pattern.length) {
      at++;
      steps.push({ kind: 'literal', text: pattern[at] });
    } else steps.push({ kind: 'literal', text });
  }
  return steps;
}

/** The ends, in ascending order, of every match that begins at `start`. */
function matchEnds(
  steps: readonly PatternStep[],
  value: string,
  start: number,
): number[] {
  let ends = [start];
  for (const step of steps) {
    if (ends.length === 0) return ends;
    if (step.kind === 'any') {
      const first = ends[0];
      ends = Array.from(
        { length: value.length - first + 1 },
        (_, at) => first + at,
      );
    } else {
      ends = ends
        .filter(
          end =>
            end < value.length &&
            (step.kind === 'one' || value[end] === step.text),
        )
        .map(end => end + 1);
    }
  }
  return ends;
}

function reverse(text: string): string {
  return Array.from(text).reverse().join('');
}

/** Cuts a matching beginning off; `undefined` where that would be too much work. */
export function trimPrefix(
  value: string,
  pattern: string,
  options: { greedy: boolean },
): string | undefined {
  if (value.length * pattern.length > MOST_WORK) return undefined;
  const ends = matchEnds(toSteps(pattern), value, 0);
  if (ends.length === 0) return value;
  return value.slice(options.greedy ? ends[ends.length - 1] : ends[0]);
}

/** Cuts a matching end off; `undefined` where that would be too much work. */
export function trimSuffix(
  value: string,
  pattern: string,
  options: { greedy: boolean },
): string | undefined {
  if (value.length * pattern.length > MOST_WORK) return undefined;
  const steps = toSteps(pattern).reverse();
  const backwards = reverse(value);
  const ends = matchEnds(steps, backwards, 0);
  if (ends.length === 0) return value;
  return reverse(
    backwards.slice(options.greedy ? ends[ends.length - 1] : ends[0]),
  );
}

/** Replaces matches, the leftmost and longest first; `undefined` where that is too much work. */
export function replacePattern(
  value: string,
  pattern: string,
  options: { replacement: string; all: boolean },
): string | undefined {
  const steps = toSteps(pattern);
  if (value.length * value.length * steps.length > MOST_WORK) return undefined;
  let result = '';
  let at = 0;
  while (at <= value.length) {
    const end = matchEnds(steps, value, at).pop();
    if (end === undefined || (end === at && steps.length === 0)) {
      result += value[at] ?? '';
      at++;
      continue;
    }
    result += options.replacement;
    if (!options.all) return result + value.slice(end);
    if (end === at) result += value[at] ?? '';
    at = end > at ? end : at + 1;
  }
  return result;
}
