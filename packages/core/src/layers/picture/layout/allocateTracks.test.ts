import { allocateTracks } from './allocateTracks';

describe('allocateTracks', () => {
  it.each([
    [
      'gives each column four first, the rest where most is undrawn',
      [13, 4],
      11,
      [7, 4],
    ],
    ['gives a small column no more than it needs', [2, 9], 11, [2, 9]],
    ['shares evenly between equals, the first one first', [9, 9], 11, [6, 5]],
    ['gives an empty column one track', [0, 5], 8, [1, 5]],
    ['leaves tracks over when nothing needs them', [2, 3], 11, [2, 3]],
    ['never gives a column more than twelve', [40, 1], 20, [12, 1]],
    ['gives up when the first shares do not fit', [5, 5, 5], 11, undefined],
  ])('%s', (_, machines, tracks, expected) => {
    expect(allocateTracks(machines, { tracks, most: 12 })).toEqual(expected);
  });
});
