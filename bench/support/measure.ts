/**
 * The median duration of `work` in milliseconds: it runs until it has taken `atLeastMs` and was
 * done `atLeastTimes`, after one run that is not counted.
 */
export async function measure(
  work: () => unknown,
  { atLeastMs = 1_000, atLeastTimes = 5 } = {},
): Promise<number> {
  await work();
  const durations: number[] = [];
  let total = 0;
  while (total < atLeastMs || durations.length < atLeastTimes) {
    const start = performance.now();
    await work();
    const duration = performance.now() - start;
    durations.push(duration);
    total += duration;
  }
  durations.sort((a, b) => a - b);
  return durations[Math.floor(durations.length / 2)];
}
