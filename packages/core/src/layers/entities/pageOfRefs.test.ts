import fc from 'fast-check';
import { completeSteps } from '../steps';
import { pageOfRefsInSteps } from './pageOfRefs';

describe('pageOfRefsInSteps', () => {
  it('gives the page that sorting all would give', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ maxLength: 4 }), { maxLength: 60 }),
        fc.integer({ min: 1, max: 8 }),
        fc.option(fc.string({ maxLength: 4 }), { nil: undefined }),
        (all, limit, after) => {
          const includes = (ref: string) => !ref.includes('a');
          const passing = all.filter(includes).sort();
          const following = passing.filter(
            ref => after === undefined || ref > after,
          );

          expect(
            completeSteps(pageOfRefsInSteps(all, { limit, after, includes })),
          ).toEqual({
            refs: following.slice(0, limit),
            total: passing.length,
            hasMore: following.length > limit,
          });
        },
      ),
    );
  });
});
