import { completeSteps } from '../steps';
import { pageOfRowsInSteps } from './pageOfRows';

const REFS = ['a', 'b', 'c', 'd', 'e'];

function page(options: Parameters<typeof pageOfRowsInSteps>[1]) {
  return completeSteps(pageOfRowsInSteps(REFS, options));
}

describe('pageOfRowsInSteps', () => {
  it('gives the first rows that pass, and counts all of them', () => {
    expect(page({ limit: 2, includes: row => row !== 0 })).toEqual({
      rows: [1, 2],
      total: 4,
      hasMore: true,
    });
  });

  it('goes on after a reference, even after one that has gone', () => {
    expect(page({ limit: 2, after: 'c', includes: () => true }).rows).toEqual([
      3, 4,
    ]);
    expect(page({ limit: 2, after: 'bb', includes: () => true }).rows).toEqual([
      2, 3,
    ]);
  });

  it('says that nothing follows the last', () => {
    expect(page({ limit: 2, after: 'c', includes: () => true })).toEqual({
      rows: [3, 4],
      total: 5,
      hasMore: false,
    });
    expect(page({ limit: 2, after: 'z', includes: () => true })).toEqual({
      rows: [],
      total: 5,
      hasMore: false,
    });
  });
});
