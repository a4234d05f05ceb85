import { keepLargest, magnitude } from './stableOrder';

const items = [
  { name: 'ant', count: 5 },
  { name: 'bee', count: 7 },
  { name: 'cat', count: 1 },
  { name: 'dog', count: 9 },
];

function kept(changes: Readonly<Record<string, number>> = {}) {
  const changed = items.map(({ name, count }) => ({
    name,
    count: changes[name] ?? count,
  }));
  return keepLargest(changed, 2, ({ count }) => count).kept.map(
    ({ name }) => name,
  );
}

describe('keepLargest', () => {
  it('keeps those of the largest power of two, and first ones among equals, in their order', () => {
    expect(kept()).toEqual(['ant', 'dog']);
  });

  it('changes nothing for one more, unless a power of two is passed', () => {
    expect(kept({ cat: 2 })).toEqual(['ant', 'dog']);
    expect(kept({ bee: 8 })).toEqual(['bee', 'dog']);
  });

  it('keeps all where all fit', () => {
    expect(keepLargest(items, 4, ({ count }) => count)).toEqual({
      kept: items,
      rest: [],
    });
  });
});

describe('magnitude', () => {
  it.each([
    [0, 0],
    [1, 1],
    [2, 2],
    [3, 2],
    [4, 3],
    [1_023, 10],
    [1_024, 11],
  ])('of %d is %d', (count, expected) => {
    expect(magnitude(count)).toBe(expected);
  });
});
