import { placeWords } from './placeWords';

const belt = (x: number) => [
  { x, y: 400 },
  { x, y: 200 },
];

describe('placeWords', () => {
  it.each([
    ['stay where no belt passes', [], 500],
    ['keep clear of a belt with a cog beside them', [515], 494],
    ['go past a belt that would run through them', [450], 428],
    ['stay where there is no place within reach', [280, 360, 440, 520], 500],
  ])('%s', (_, belts, expected) => {
    const x = placeWords(belts.map(at => [belt(at)]).flat(), {
      x: 500,
      y: 300,
      width: 100,
      left: true,
      reach: 120,
    });

    expect(x).toBe(expected);
  });
});
