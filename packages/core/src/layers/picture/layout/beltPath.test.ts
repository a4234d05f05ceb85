import { bridgesOver, roundedPath } from './beltPath';

describe('roundedPath', () => {
  it.each([
    [
      'draws a straight way',
      [
        { x: 10, y: 90 },
        { x: 10, y: 10 },
      ],
      'M10 90L10 10',
    ],
    [
      'rounds a bend',
      [
        { x: 10, y: 90 },
        { x: 10, y: 50 },
        { x: 80, y: 50 },
      ],
      'M10 90L10 62Q10 50 22 50L80 50',
    ],
    [
      'makes a bend smaller where there is little room',
      [
        { x: 10, y: 90 },
        { x: 10, y: 50 },
        { x: 20, y: 50 },
        { x: 20, y: 10 },
      ],
      'M10 90L10 55Q10 50 15 50L15 50Q20 50 20 45L20 10',
    ],
    [
      'leaves out repeated points',
      [
        { x: 1, y: 9 },
        { x: 1, y: 9 },
        { x: 1, y: 2 },
      ],
      'M1 9L1 2',
    ],
    ['draws nothing of nothing', [], ''],
  ])('%s', (_, points, expected) => {
    expect(roundedPath(points)).toBe(expected);
  });
});

describe('bridgesOver', () => {
  const across = [
    { x: 0, y: 50 },
    { x: 100, y: 50 },
  ];
  const up = [
    { x: 40, y: 90 },
    { x: 40, y: 10 },
  ];

  it('cuts the upright belt under one that runs across', () => {
    expect(bridgesOver([across], [up])).toEqual([
      { from: { x: 29, y: 50 }, to: { x: 51, y: 50 } },
    ]);
  });

  it('cuts the belt that runs across under an upright one', () => {
    expect(bridgesOver([up], [across])).toEqual([
      { from: { x: 40, y: 39 }, to: { x: 40, y: 61 } },
    ]);
  });

  it('cuts nothing where belts only meet at an end', () => {
    expect(
      bridgesOver(
        [across],
        [
          [
            { x: 100, y: 90 },
            { x: 100, y: 50 },
          ],
        ],
      ),
    ).toEqual([]);
  });

  it('cuts a shared beginning of several ways once', () => {
    expect(bridgesOver([up, [...up, { x: 60, y: 10 }]], [across])).toHaveLength(
      1,
    );
  });
});
