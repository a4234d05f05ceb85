/** Owners as the table numbers them. @internal */
export interface OwnerNumbers {
  readonly values: readonly string[];
  readonly indexes: ReadonlyMap<string, number>;
}

/**
 * How many entities of each owner something serves. There are thousands of
 * owners and dozens of machines, so that they stay numbers until somebody has
 * to be named.
 *
 * @internal
 */
export class OwnerCounts {
  /** Owners with at least one entity. */
  readonly size: number;
  /** Their entities. */
  readonly total: number;
  readonly numbers: OwnerNumbers;
  readonly #counts: Int32Array;

  constructor(numbers: OwnerNumbers, counts: Int32Array) {
    this.numbers = numbers;
    this.#counts = counts;
    let size = 0;
    let total = 0;
    for (let index = 0; index < counts.length; index += 1) {
      if (counts[index] > 0) size += 1;
      total += counts[index];
    }
    this.size = size;
    this.total = total;
  }

  /** Entities of the owner with a number. */
  at(index: number): number {
    return this.#counts[index] ?? 0;
  }

  /** Entities of an owner. */
  of(owner: string): number {
    return this.at(this.numbers.indexes.get(owner) ?? -1);
  }

  /** The owners with most entities, and all that have as many as the last of them. */
  largest(most: number): readonly (readonly [owner: string, count: number])[] {
    const least = this.#leastOfLargest(most);
    const found: (readonly [string, number])[] = [];
    for (let index = 0; index < this.#counts.length; index += 1) {
      const count = this.#counts[index];
      if (count >= least) found.push([this.numbers.values[index], count]);
    }
    return found;
  }

  #leastOfLargest(most: number): number {
    const largest: number[] = [];
    for (let index = 0; index < this.#counts.length; index += 1) {
      const count = this.#counts[index];
      const isFull = largest.length === most;
      if (count === 0 || (isFull && count <= largest[most - 1])) continue;
      const place = largest.findIndex(one => one < count);
      largest.splice(place < 0 ? largest.length : place, 0, count);
      if (isFull) largest.pop();
    }
    return largest.length === most ? largest[most - 1] : 1;
  }
}
