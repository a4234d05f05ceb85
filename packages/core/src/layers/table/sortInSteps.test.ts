import fc from 'fast-check';
import { completeSteps } from '../steps';
import { sortInSteps } from './sortInSteps';

describe('sortInSteps', () => {
  it('sorts as the platform does, whatever the length', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 4 }), { maxLength: 3_000 }),
        values => {
          expect(completeSteps(sortInSteps(values))).toEqual(
            [...values].sort(),
          );
        },
      ),
      { numRuns: 50 },
    );
  });

  it.each([0, 1, 511, 512, 513, 1_024, 1_536, 5_000])(
    'sorts %d values, giving back control in between',
    length => {
      const values = Array.from(
        { length },
        (_, index) => `value-${(index * 7_919) % 10_007}`,
      );

      expect(completeSteps(sortInSteps(values))).toEqual([...values].sort());
    },
  );
});
