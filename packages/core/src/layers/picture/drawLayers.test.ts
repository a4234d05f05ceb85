import fc from 'fast-check';
import type { ServesView } from '../serves/types';
import type { StandsView } from '../stands/types';
import {
  anyServesView,
  anyStandsView,
} from '../../../__fixtures__/layers/anyView';
import {
  countGroups,
  leavesOf,
  overlap,
  picksOf,
  textCell,
  type Leaf,
} from './__fixtures__/readDrawing';
import { servesView } from './__fixtures__/servesView';
import { standsView } from './__fixtures__/standsView';
import type { DrawnText } from './drawing';
import { drawLayers } from './drawLayers';

const anyView = fc.oneof<fc.Arbitrary<ServesView | StandsView>[]>(
  anyServesView,
  anyStandsView,
);
const anyWidth = fc.integer({ min: 600, max: 3400 });
const anySkin = fc.constantFrom('factory' as const, 'plain' as const);
const RUNS = { numRuns: 120 };

function textsOf(drawing: ReturnType<typeof drawLayers>['drawing']) {
  return leavesOf(drawing.children).filter(
    (leaf): leaf is Leaf<DrawnText> => leaf.drawn.kind === 'text',
  );
}

function pairs<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.flatMap((one, index) =>
    items.slice(index + 1).map(other => [one, other] as const),
  );
}

describe('drawLayers, of any view at any width in both skins', () => {
  it('lets nothing that can be picked cover another', () => {
    fc.assert(
      fc.property(anyView, anyWidth, anySkin, (view, width, skin) => {
        const { drawing } = drawLayers(view, { width, skin });
        const cells = picksOf(drawing.children).filter(
          // The words of a bypass stand on paper of their own.
          ({ accent }) => accent !== 'worn',
        );
        const covering = pairs(cells).filter(([a, b]) =>
          overlap(a.cell, b.cell),
        );

        expect(covering).toEqual([]);
      }),
      RUNS,
    );
  });

  it('lets no words run into other words, or out of the picture', () => {
    fc.assert(
      fc.property(anyView, anyWidth, anySkin, (view, width, skin) => {
        const { drawing } = drawLayers(view, { width, skin });
        const texts = textsOf(drawing).filter(
          ({ words, pick }) => !words && pick?.accent !== 'worn',
        );
        const cells = texts.map(leaf => ({
          ...textCell(leaf),
          text: leaf.drawn.text,
        }));

        expect(
          cells.filter(({ x, width: own }) => x < 0 || x + own > drawing.width),
        ).toEqual([]);
        expect(pairs(cells).filter(([a, b]) => overlap(a, b))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('keeps the words of a card within the card', () => {
    fc.assert(
      fc.property(anyView, anyWidth, (view, width) => {
        const { drawing } = drawLayers(view, { width, skin: 'plain' });
        const outside = textsOf(drawing).filter(leaf => {
          const { pick, words } = leaf;
          if (!pick || words || pick.accent === 'worn') return false;
          // The sign of a finding sits on the card's corner.
          if (leaf.drawn.size === 11.5) return false;
          const { x, width: own } = textCell(leaf);
          return (
            x < pick.cell.x - 0.5 ||
            x + own > pick.cell.x + pick.cell.width + 0.5
          );
        });

        expect(outside.map(({ drawn }) => drawn.text)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('writes nothing below eleven pixels', () => {
    fc.assert(
      fc.property(anyView, anyWidth, anySkin, (view, width, skin) => {
        const { drawing } = drawLayers(view, { width, skin });

        expect(
          Math.min(...textsOf(drawing).map(({ drawn }) => drawn.size)),
        ).toBeGreaterThanOrEqual(11);
      }),
      RUNS,
    );
  });

  it('never draws more than 400 groups, zoomed in or not', () => {
    fc.assert(
      fc.property(anyView, fc.constantFrom(1, 2, 3), (view, zoom) => {
        const { drawing } = drawLayers(view, {
          width: 1400 * zoom,
          skin: 'factory',
          most: 12 * zoom,
        });

        expect(countGroups(drawing.children)).toBeLessThanOrEqual(400);
      }),
      RUNS,
    );
  });

  it('draws the same whatever order belts come in', () => {
    fc.assert(
      fc.property(anyView, anyWidth, anySkin, (view, width, skin) => {
        const turned = { ...view, belts: [...view.belts].reverse() } as
          ServesView | StandsView;

        expect(drawLayers(turned, { width, skin }).drawing).toEqual(
          drawLayers(view, { width, skin }).drawing,
        );
      }),
      { numRuns: 60 },
    );
  });

  it('moves nothing that can be picked when something is selected', () => {
    fc.assert(
      fc.property(anyView, anyWidth, fc.nat(100), (view, width, index) => {
        const options = { width, skin: 'factory' as const };
        const before = drawLayers(view, options);
        const ids = [...before.cells.keys()].filter(id => id.includes('-'));
        const selected = ids[index % Math.max(ids.length, 1)];
        const after = drawLayers(view, { ...options, selected });
        const places = (picture: typeof before) =>
          picksOf(picture.drawing.children)
            .filter(({ accent }) => accent !== 'worn')
            .map(({ id, cell }) => [id, cell.x, cell.width]);

        expect(places(after)).toEqual(places(before));
      }),
      RUNS,
    );
  });
});

describe('drawLayers', () => {
  it('moves nothing when one entity comes to what somebody has', () => {
    const grown: ServesView = {
      ...servesView,
      coverage: { ...servesView.coverage, entities: 61 },
      owners: servesView.owners.map((owner, index) => ({
        ...owner,
        services: owner.services + (index === 0 ? 1 : 0),
      })),
      layers: servesView.layers.map(layer => ({
        ...layer,
        entities: layer.entities + 1,
        columns: layer.columns.map(column => ({
          ...column,
          machines: column.machines.map(machine => ({
            ...machine,
            entities: machine.entities + 1,
          })),
        })),
      })),
    };
    const cells = (view: ServesView) => [
      ...drawLayers(view, { width: 1168, skin: 'factory' }).cells,
    ];

    expect(cells(grown)).toEqual(cells(servesView));
  });

  it('says of each machine who runs it, and whom a roll-up holds', () => {
    const { cells, inside } = drawLayers(servesView, {
      width: 1400,
      skin: 'factory',
      most: 2,
    });
    const [[rollUp, members]] = [...inside];

    expect(members.length).toBeGreaterThan(1);
    expect(members.map(({ id }) => cells.get(id))).toEqual(
      members.map(() => cells.get(rollUp)),
    );
  });

  it.each(['factory', 'plain'] as const)(
    'frames the roll-up that holds what is selected, in the %s skin',
    skin => {
      const look = { width: 1400, skin, most: 2 };
      const [[rollUp, members]] = [...drawLayers(servesView, look).inside];
      const shapesOf = (selected?: string) =>
        leavesOf(
          drawLayers(servesView, { ...look, selected }).drawing.children,
        ).filter(({ pick }) => pick?.id === rollUp).length;

      expect(shapesOf(members[0].id)).toBeGreaterThan(shapesOf());
    },
  );

  it('lets no belt run over the cogs that ride on a supply belt', () => {
    const { children } = drawLayers(servesView, {
      width: 1400,
      skin: 'factory',
    }).drawing;
    const belts = children.find(
      one => one.kind === 'group' && one.key === 'belts',
    );
    const loads =
      belts?.kind === 'group'
        ? belts.children.map(
            one => one.kind === 'group' && one.key.endsWith(' load'),
          )
        : [];

    expect(loads).toContain(true);
    expect([...loads].sort()).toEqual(loads);
  });

  it.each(['factory', 'plain'] as const)(
    'shows states by shape and words in the %s skin, not by colour alone',
    skin => {
      const { drawing } = drawLayers(servesView, { width: 1400, skin });
      const leaves = leavesOf(drawing.children);
      const shapesOf = (name: string) =>
        leaves.filter(({ pick }) => pick?.label.startsWith(name));
      const wordsOf = (name: string) =>
        shapesOf(name).flatMap(({ drawn }) =>
          drawn.kind === 'text' ? [drawn.text] : [],
        );

      expect(wordsOf('Secret management')).toContain('SRE?');
      expect(
        shapesOf('Secret management').some(
          ({ drawn }) => drawn.kind === 'path' && drawn.dash,
        ),
      ).toBe(true);
      expect(wordsOf('Training platform')).toContain('no owner');
      expect(wordsOf('Bypass')).toEqual(['Bypass: 3 entities on Storage']);
    },
  );

  it('draws what goes against the layers broken, and says how often', () => {
    const { drawing } = drawLayers(standsView, {
      width: 1400,
      skin: 'factory',
    });
    const leaves = leavesOf(drawing.children);

    expect(
      leaves.some(
        ({ drawn }) =>
          drawn.kind === 'path' && drawn.stroke === 'worn' && drawn.dash,
      ),
    ).toBe(true);
    expect(
      leaves.flatMap(({ drawn, words }) =>
        words && drawn.kind === 'text' ? [drawn.text] : [],
      ),
    ).toContain('1');
  });
});
