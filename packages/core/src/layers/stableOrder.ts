/**
 * The order in which a picture shows and drops things, so that it looks the
 * same tomorrow: one entity more moves nothing, unless a power of two is
 * passed.
 */

// Made once: asking for a language at each comparison is slow.
const { compare } = new Intl.Collator('en');

/** By words, as people sort them. @internal */
export function byWords(a: string, b: string): number {
  return compare(a, b);
}

/** By title, then by reference. @internal */
export function byTitle(
  a: { readonly title: string; readonly ref: string },
  b: { readonly title: string; readonly ref: string },
): number {
  return (
    compare(a.title, b.title) || (a.ref < b.ref ? -1 : Number(a.ref > b.ref))
  );
}

/** The power of two that a count has passed; 0 for none. @internal */
export function magnitude(count: number): number {
  return count > 0 ? Math.floor(Math.log2(count)) + 1 : 0;
}

/** Keeps as many as are allowed, the weightiest, in their order. @internal */
export function keepLargest<T>(
  items: readonly T[],
  most: number,
  weightOf: (item: T) => number,
): { readonly kept: readonly T[]; readonly rest: readonly T[] } {
  if (items.length <= most) return { kept: items, rest: [] };
  const chosen = new Set(
    items
      .map((item, order) => ({
        item,
        order,
        weight: magnitude(weightOf(item)),
      }))
      .sort((a, b) => b.weight - a.weight || a.order - b.order)
      .slice(0, most)
      .map(({ item }) => item),
  );
  return {
    kept: items.filter(item => chosen.has(item)),
    rest: items.filter(item => !chosen.has(item)),
  };
}
