import { findingsHistory } from '../PlatformTeamsPage/__fixtures__/coverage';
import { axisTicks, historyPoints, placePoints } from './historyPoints';

describe('historyPoints', () => {
  it.each([
    ['everything', {}, [34, 30, 26, 22]],
    ['a kind', { kind: 'gap' }, [30, 26, 22, 18]],
    ['a kind that never was', { kind: 'cycle' }, [0, 0, 0, 0]],
    ['a severity', { severity: 'error' }, [4, 4, 4, 4]],
  ])('counts %s', (_, filter, expected) => {
    expect(
      historyPoints(findingsHistory.days, filter).map(({ count }) => count),
    ).toEqual(expected);
  });
});

describe('placePoints', () => {
  it('places days by their distance and counts from nought', () => {
    expect(
      placePoints(
        [
          { day: '2026-11-01', count: 10 },
          { day: '2026-11-02', count: 5 },
          { day: '2026-11-05', count: 0 },
        ],
        { width: 100, height: 40 },
      ),
    ).toEqual([
      { x: 0, y: 0 },
      { x: 25, y: 20 },
      { x: 100, y: 40 },
    ]);
  });

  it('places a single day in the middle, and none nowhere', () => {
    expect(
      placePoints([{ day: '2026-11-01', count: 0 }], {
        width: 100,
        height: 40,
      }),
    ).toEqual([{ x: 50, y: 40 }]);
    expect(placePoints([], { width: 100, height: 40 })).toEqual([]);
  });
});

describe('axisTicks', () => {
  it.each([
    [0, [0, 1]],
    [3, [0, 1, 2, 3]],
    [8, [0, 2, 4, 6, 8]],
    [34, [0, 10, 20, 30, 40]],
    [412, [0, 200, 400, 600]],
  ])('divides %d into few whole numbers', (most, ticks) => {
    expect(axisTicks(most)).toEqual(ticks);
  });
});
