/** Does the same with each of many things, a few at a time, in their order. */
export async function inParallel<T>(
  things: readonly T[],
  work: (thing: T) => Promise<void>,
  { atOnce }: { readonly atOnce: number },
): Promise<void> {
  const waiting = things.values();
  // All take from the same iterator, so that each thing is taken once.
  const worker = async () => {
    for (const thing of waiting) await work(thing);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
