/**
 * Finds what somebody most likely meant by a word that is not known.
 */

const LONGEST_WORD = 64;
const MOST_ANSWERS = 3;

/**
 * The known words nearest to a given one, best first, at most three; none when
 * nothing is near.
 *
 * @public
 */
export function nearest(
  word: string,
  known: Iterable<string>,
): readonly string[] {
  const wanted = normalize(word);
  // Nobody means a known word by a very long one, and the distance is quadratic.
  if (!wanted || wanted.length > LONGEST_WORD) return [];
  const found: { candidate: string; distance: number }[] = [];
  for (const candidate of known) {
    const distance = wordDistance(wanted, normalize(candidate));
    if (distance !== undefined) found.push({ candidate, distance });
  }
  found.sort(
    (a, b) =>
      a.distance - b.distance ||
      (a.candidate < b.candidate ? -1 : Number(a.candidate > b.candidate)),
  );
  const best = found[0]?.distance ?? 0;
  return found
    .filter(({ distance }) => distance <= best + 1)
    .slice(0, MOST_ANSWERS)
    .map(({ candidate }) => candidate);
}

function normalize(word: string): string {
  return word.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function wordDistance(wanted: string, candidate: string): number | undefined {
  if (!candidate) return undefined;
  const allowed = Math.max(1, Math.floor(Math.max(wanted.length, 4) / 3));
  const distance = editDistance(wanted, candidate);
  if (distance <= allowed) return distance;
  // "model" for model-monitoring, "kubernetes-cluster" for kubernetes.
  const isPart =
    wanted.length >= 4 &&
    candidate.length >= 4 &&
    (candidate.includes(wanted) || wanted.includes(candidate));
  return isPart ? allowed + 1 : undefined;
}

/**
 * Insertions, deletions, replacements and swaps of neighbours that lead from
 * one word to the other.
 *
 * @internal
 */
export function editDistance(from: string, to: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      let distance = Math.min(
        previous[column] + 1,
        current[column - 1] + 1,
        previous[column - 1] + (same ? 0 : 1),
      );
      const isSwap =
        row > 1 &&
        column > 1 &&
        from[row - 1] === to[column - 2] &&
        from[row - 2] === to[column - 1];
      if (isSwap) {
        distance = Math.min(distance, beforePrevious[column - 2] + 1);
      }
      current.push(distance);
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[to.length];
}
