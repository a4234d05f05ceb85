const used = () => process.memoryUsage().heapUsed / 1e6;

/** The memory that some work leaves behind: with its garbage, and what its result holds. */
export function heapMegabytes(work: () => unknown): {
  readonly 'MB with garbage': number;
  readonly 'MB kept': number;
} {
  globalThis.gc?.();
  const before = used();
  const results = [work()];
  // Less than before: what was collected meanwhile was older.
  const garbage = Math.max(0, used() - before);
  globalThis.gc?.();
  const kept = Math.max(0, used() - before);
  results.pop();
  return { 'MB with garbage': garbage, 'MB kept': kept };
}
