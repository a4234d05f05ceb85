import { runInSteps } from './runInSteps';

/** Runs ten steps of a length on a clock of its own, and counts the turns that others had. */
async function turnsOfOthers(msPerStep: number): Promise<number> {
  let now = 0;
  const clock = jest.spyOn(performance, 'now').mockImplementation(() => now);
  function* steps(): Generator<void, void> {
    for (let step = 0; step < 10; step += 1) {
      now += msPerStep;
      yield;
    }
  }
  let turns = 0;
  const other = () => {
    turns += 1;
    waiting = setImmediate(other);
  };
  let waiting = setImmediate(other);
  await runInSteps(steps());
  clearImmediate(waiting);
  clock.mockRestore();
  return turns;
}

describe('runInSteps', () => {
  it('gives the result of the computation', async () => {
    function* computing(): Generator<void, string> {
      yield;
      return 'done';
    }

    expect(await runInSteps(computing())).toBe('done');
  });

  it('lets others run whenever more than 10 ms have passed', async () => {
    expect(await turnsOfOthers(11)).toBe(10);
    expect(await turnsOfOthers(6)).toBe(5);
  });

  it('goes on without a break when it is quick', async () => {
    expect(await turnsOfOthers(1)).toBe(0);
  });

  it('passes on what the computation throws', async () => {
    // eslint-disable-next-line require-yield
    function* failing(): Generator<void, never> {
      throw new Error('The rule is broken');
    }

    await expect(runInSteps(failing())).rejects.toThrow('The rule is broken');
  });
});
