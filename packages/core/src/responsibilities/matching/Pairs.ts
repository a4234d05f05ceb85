// As many of the second as a safe integer leaves room for beside the first.
const RADIX = 2 ** 26;

/** Numbers pairs of numbers, each in the order in which it is first met. @internal */
export class Pairs {
  readonly #known = new Map<number, number>();

  numberOf(first: number, second: number): number {
    const key = first * RADIX + second;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    // 0 is where a chain of pairs begins.
    const number = this.#known.size + 1;
    this.#known.set(key, number);
    return number;
  }
}
