const used = () => process.memoryUsage().heapUsed / 1e6;

/** The memory that some work leaves behind: with its garbage, and what its result holds. */
export function heapMegabytes(work: () => unknown): {
  readonly 'MB with garbage': number;
  readonly 'MB kept': number;
} {
  globalThis.gc?.();
  const before = used();
  const results = [work()];
  const garbage = used() - before;
  globalThis.gc?.();
  const kept = used() - before;
  results.pop();
  return { 'MB with garbage': garbage, 'MB kept': kept };
}
