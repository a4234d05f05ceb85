const FIRST_SHARE = 4;

/**
 * Shares the tracks of a band among its columns: each gets as many as it has
 * machines, up to four; the rest goes one by one to the column with most
 * machines undrawn, ties by order.
 *
 * @returns the tracks of each column, or undefined where even the first
 * share does not fit and the columns have to stand one above the other.
 */
export function allocateTracks(
  machines: readonly number[],
  options: {
    readonly tracks: number;
    /** More are never drawn in one column. */
    readonly most: number;
  },
): readonly number[] | undefined {
  const shares = machines.map(count =>
    Math.min(Math.max(count, 1), FIRST_SHARE),
  );
  let left = options.tracks - shares.reduce((sum, share) => sum + share, 0);
  if (left < 0) {
    return undefined;
  }
  while (left > 0) {
    const neediest = indexOfLargest(
      machines.map(
        (count, index) => Math.min(count, options.most) - shares[index],
      ),
    );
    if (neediest < 0) {
      break;
    }
    shares[neediest] += 1;
    left -= 1;
  }
  return shares;
}

/** Index of the largest positive number, the first among equals; -1 without one. */
function indexOfLargest(numbers: readonly number[]): number {
  let best = -1;
  for (const [index, value] of numbers.entries()) {
    if (value > 0 && (best < 0 || value > numbers[best])) {
      best = index;
    }
  }
  return best;
}
