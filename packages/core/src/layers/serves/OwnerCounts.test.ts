import { OwnerCounts } from './OwnerCounts';

const values = ['a', 'b', 'c', 'd', 'e'];
const numbers = {
  values,
  indexes: new Map(values.map((value, index) => [value, index])),
};
const counts = new OwnerCounts(numbers, Int32Array.of(3, 0, 5, 3, 1));

describe('OwnerCounts', () => {
  it('counts owners and what they have', () => {
    expect([counts.size, counts.total]).toEqual([4, 12]);
    expect(counts.of('c')).toBe(5);
    expect(counts.of('b')).toBe(0);
    expect(counts.of('nobody')).toBe(0);
    expect(counts.at(3)).toBe(3);
  });

  it.each([
    [1, ['c']],
    [2, ['a', 'c', 'd']],
    [3, ['a', 'c', 'd']],
    [4, ['a', 'c', 'd', 'e']],
    [9, ['a', 'c', 'd', 'e']],
  ])(
    'names the %d largest, with all that are as large as the last',
    (most, expected) => {
      expect(counts.largest(most).map(([owner]) => owner)).toEqual(expected);
    },
  );
});
