import { MARGIN } from './metrics';
import { placeLabel } from './placeLabel';
import type { Point } from './types';

const head = {
  id: 'infrastructure',
  accent: 'infra' as const,
  title: 'Infrastructure',
  serviceModel: 'IaaS',
  words: 'Motors, cogs, machines, belts',
  facts: ['1 team', '2 entities'],
};

function risingAt(x: number): readonly Point[] {
  return [
    { x, y: 340 },
    { x, y: 200 },
  ];
}

function place(ways: readonly (readonly Point[])[], width = 1024) {
  const { x, room } = placeLabel(head, { y: 300, width, ways });
  return { x, room };
}

describe('placeLabel', () => {
  it('begins at the margin where no belt rises', () => {
    expect(place([])).toEqual({ x: MARGIN, room: 1024 - 2 * MARGIN });
  });

  it('ends before a belt that rises to the right of the words', () => {
    expect(place([risingAt(600)])).toEqual({ x: MARGIN, room: 548 });
  });

  it('begins after the belt of the first machine, which leaves no room before it', () => {
    expect(place([risingAt(97)])).toEqual({ x: 113, room: 875 });
  });

  it('takes the first gap that holds the title with its service model', () => {
    expect(place([risingAt(97), risingAt(260), risingAt(500)])).toEqual({
      x: 276,
      room: 208,
    });
  });

  it('is content with the title alone, or the widest gap, where belts stand close', () => {
    const close = [100, 200, 345, 450, 555].map(risingAt);

    expect(place(close, 640)).toEqual({ x: 216, room: 113 });
    expect(place([100, 200, 300, 400].map(risingAt), 500)).toEqual({
      x: 116,
      room: 68,
    });
  });

  it('takes no heed of belts above or below the words', () => {
    const above = [
      { x: 90, y: 200 },
      { x: 90, y: 280 },
    ];
    const below = [
      { x: 90, y: 310 },
      { x: 90, y: 400 },
    ];

    expect(place([above, below]).x).toBe(MARGIN);
  });
});
