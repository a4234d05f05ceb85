import type { StandsView } from '@cookie-factory/platform-teams-core';
import { standsView } from '../__fixtures__/standsView';
import { layoutBoxes } from './layoutBoxes';

function ids(view: StandsView, selected?: string) {
  return layoutBoxes(view, 1168, selected).belts.map(belt => belt.id);
}

describe('layoutBoxes', () => {
  it.each([1400, 1024, 768, 600])(
    'keeps boxes inside their band and apart at %i wide',
    width => {
      const picture = layoutBoxes(standsView, width);

      expect(picture.bands.map(band => band.head.id)).toEqual([
        'application',
        'platform',
        'infrastructure',
      ]);
      for (const band of picture.bands) {
        expect(band.x + band.width).toBeLessThanOrEqual(width - 36);
        for (const [index, box] of band.boxes.entries()) {
          expect(box.x).toBeGreaterThanOrEqual(band.x);
          expect(box.x + box.width).toBeLessThanOrEqual(band.x + band.width);
          const before = band.boxes[index - 1];
          expect(
            !before || before.y < box.y || before.x + before.width < box.x,
          ).toBe(true);
        }
      }
    },
  );

  it('makes rows where a band has many boxes', () => {
    const [infrastructure, platform, application] = standsView.layers;
    const many = Array.from({ length: 14 }, (_, index) => ({
      ...application.boxes[0],
      id: `application/${index}`,
    }));
    const picture = layoutBoxes(
      {
        ...standsView,
        layers: [infrastructure, platform, { ...application, boxes: many }],
      },
      1168,
    );

    expect(new Set(picture.bands[0].boxes.map(box => box.y)).size).toBe(3);
  });

  it('draws belts between layers, and those of a layer once a box is selected', () => {
    const within = 'application/shop>application/checkout';

    expect(ids(standsView)).not.toContain(within);
    expect(ids(standsView)).toHaveLength(4);
    expect(ids(standsView, 'application/shop')).toContain(within);
  });

  it('draws a crossing however small it is', () => {
    const many = Array.from({ length: 30 }, (_, index) => ({
      ...standsView.belts[0],
      id: `large ${index}`,
    }));
    const bypass = 'application/shop>infrastructure/landing';

    expect(
      ids({ ...standsView, belts: [...many, ...standsView.belts] }),
    ).toContain(bypass);
  });

  it('gives belts of one box ports of their own', () => {
    const begins = layoutBoxes(standsView, 1168)
      .belts.filter(belt => belt.from === 'application/shop')
      .map(belt => /^M[\d.]+/.exec(belt.path)?.[0]);

    expect(new Set(begins).size).toBe(begins.length);
  });
});
