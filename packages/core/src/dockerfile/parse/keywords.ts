/** The instructions that BuildKit knows, and how to name the one that a typing error meant. */

/** Every instruction, in capitals. */
export const DOCKERFILE_KEYWORDS = [
  'ADD',
  'ARG',
  'CMD',
  'COPY',
  'ENTRYPOINT',
  'ENV',
  'EXPOSE',
  'FROM',
  'HEALTHCHECK',
  'LABEL',
  'MAINTAINER',
  'ONBUILD',
  'RUN',
  'SHELL',
  'STOPSIGNAL',
  'USER',
  'VOLUME',
  'WORKDIR',
] as const;

const KNOWN: ReadonlySet<string> = new Set(DOCKERFILE_KEYWORDS);

/** Keywords as they are usually written, so that most need no change of case. */
const CAPITALS: ReadonlyMap<string, string> = new Map(
  DOCKERFILE_KEYWORDS.map(keyword => [keyword, keyword]),
);

/** A keyword in capitals. */
export function inCapitals(word: string): string {
  return CAPITALS.get(word) ?? word.toUpperCase();
}

/** Whether BuildKit knows an instruction of this name, given in capitals. */
export function isKeyword(keyword: string): boolean {
  return KNOWN.has(keyword);
}

function distance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let at = 1; at <= to.length; at++) {
      const replaced =
        previous[at - 1] + (from[row - 1] === to[at - 1] ? 0 : 1);
      current.push(Math.min(replaced, previous[at] + 1, current[at - 1] + 1));
    }
    previous = current;
  }
  return previous[to.length];
}

/** The word of a list that a misspelt one most likely means. */
export function nearestWord(
  word: string,
  known: readonly string[],
): string | undefined {
  if (word.length > 20) return undefined;
  return known
    .map(other => ({ other, steps: distance(word, other) }))
    .filter(({ other, steps }) => steps <= 2 && steps < other.length - 1)
    .sort((one, other) => one.steps - other.steps)[0]?.other;
}

/** The instruction that a misspelt keyword most likely means. */
export function nearestKeyword(keyword: string): string | undefined {
  return nearestWord(keyword.toUpperCase(), DOCKERFILE_KEYWORDS);
}
