import { runInSteps } from './runInSteps';

function* busy(forMs: number): Generator<void, string> {
  const end = performance.now() + forMs;
  while (performance.now() < end) yield;
  return 'done';
}

describe('runInSteps', () => {
  it('gives the result of the computation', async () => {
    expect(await runInSteps(busy(0))).toBe('done');
  });

  it('lets others run in between', async () => {
    let others = 0;
    const other = setInterval(() => {
      others += 1;
    }, 1);

    await runInSteps(busy(100));
    clearInterval(other);

    expect(others).toBeGreaterThan(2);
  });

  it('passes on what the computation throws', async () => {
    // eslint-disable-next-line require-yield
    function* failing(): Generator<void, never> {
      throw new Error('The rule is broken');
    }

    await expect(runInSteps(failing())).rejects.toThrow('The rule is broken');
  });
});
