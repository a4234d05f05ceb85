import fc from 'fast-check';
import { anyCompany } from '../../../__fixtures__/layers/anyCompany';
import {
  anyServesView,
  anyStandsView,
} from '../../../__fixtures__/layers/anyView';
import {
  createModel,
  entity,
} from '../../../__fixtures__/layers/cookieCompany';
import * as organizations from '../../../__fixtures__/layers/golden/organizations';
import { servesView, standsView } from '..';
import type { ServesView } from '../serves/types';
import type { StandsView } from '../stands/types';
import {
  leavesOf,
  overlap,
  textCell,
  type Leaf,
} from './__fixtures__/readDrawing';
import type { Cell, DrawnText, Point } from './drawing';
import { drawLayers } from './drawLayers';
import { stretches } from './layout/beltPath';
import { layoutPicture } from './layout/layoutPicture';
import { LEAST_PICTURE } from './layout/metrics';
import type { LayersSkin } from './palette';
import { pictureFromView } from './serves/pictureFromView';
import { skins } from './skins';
import { layoutStands } from './stands/layoutStands';

type View = ServesView | StandsView;

interface Look {
  readonly width: number;
  readonly skin: LayersSkin;
  readonly selected?: string;
}

/** Windows of these widths; below the least picture there is a list instead. */
const WIDTHS = [390, 768, 1024, 1440].map(width =>
  Math.max(width, LEAST_PICTURE),
);
const SKINS = ['factory', 'plain'] as const;
const HALF_A_BELT = 4;
const SIGN_SIZE = 11.5;
const RUNS = { numRuns: 150 };

/** The words that a belt runs over: those of a band, of a machine, a box or an owner. */
function runOver(view: View, look: Look): readonly string[] {
  const belts = beltsOf(view, look);
  return leavesOf(drawLayers(view, look).drawing.children)
    .filter(
      (leaf): leaf is Leaf<DrawnText> =>
        leaf.drawn.kind === 'text' &&
        // What is said of belts, and the number of findings, stand on paper of their own.
        !leaf.words &&
        leaf.pick?.accent !== 'worn' &&
        leaf.drawn.size !== SIGN_SIZE,
    )
    .filter(leaf => belts.some(belt => overlap(belt, textCell(leaf))))
    .map(({ drawn }) => drawn.text);
}

/** The ground that belts cover, stretch by stretch. */
function beltsOf(view: View, look: Look): readonly Cell[] {
  const { width, skin, selected } = look;
  const { cards } = skins[skin];
  const ways =
    view.mode === 'stands'
      ? layoutStands(view, { width, selected, cards }).belts.flatMap(belt => [
          ...belt.ways,
          ...belt.branches,
        ])
      : layoutPicture(pictureFromView(view, selected), width, {
          cards,
        }).belts.flatMap(belt => belt.ways);
  return ways.flatMap(stretches).map(({ from, to }) => groundOf(from, to));
}

function groundOf(from: Point, to: Point): Cell {
  const across = from.y === to.y;
  const around = { x: across ? 0 : HALF_A_BELT, y: across ? HALF_A_BELT : 0 };
  return {
    x: Math.min(from.x, to.x) - around.x,
    y: Math.min(from.y, to.y) - around.y,
    width: Math.abs(from.x - to.x) + 2 * around.x,
    height: Math.abs(from.y - to.y) + 2 * around.y,
  };
}

/** What can be picked in a view, and nothing. */
function selections(view: View): readonly (string | undefined)[] {
  const { cells } = drawLayers(view, { width: 1440, skin: 'factory' });
  return [undefined, ...cells.keys()];
}

function viewsOf(model: ReturnType<typeof createModel>): readonly View[] {
  return [
    servesView(model),
    ...(['system', 'owner', 'type'] as const).map(groupBy =>
      standsView(model, { groupBy }),
    ),
  ];
}

/** Its only bypass leaves the first machine, below the words of its band. */
const fiveEntities = [
  entity('Group:shop', { type: 'team' }),
  entity('Group:ops', { type: 'cloud-engineering' }),
  entity('Component:web', {
    type: 'website',
    owner: 'shop',
    dependsOn: ['resource:network'],
  }),
  entity('Component:api', { type: 'service', owner: 'shop' }),
  entity('Resource:network', { type: 'network', owner: 'ops' }),
  entity('Resource:zone', { type: 'dns-zone', owner: 'ops' }),
  entity('Resource:orders', { type: 'database', owner: 'ops' }),
  entity('Responsibility:net', {
    owner: 'ops',
    concerns: ['networking'],
    provides: ['resource:network'],
  }),
];

describe('belts', () => {
  it.each(Object.entries(organizations))(
    'run over no words in the pictures of %s, whatever is selected',
    (_, entities) => {
      for (const view of viewsOf(createModel(entities))) {
        for (const selected of selections(view)) {
          for (const width of WIDTHS) {
            for (const skin of SKINS) {
              const look = { width, skin, selected };

              expect({ look, words: runOver(view, look) }).toEqual({
                look,
                words: [],
              });
            }
          }
        }
      }
    },
  );

  it('leave the words of the band to which a bypass of its first machine belongs', () => {
    const view = servesView(createModel(fiveEntities));
    const width = 1024;
    const { bands, belts } = layoutPicture(pictureFromView(view), width);
    const [bypass] = belts.filter(({ kind }) => kind === 'bypass');
    const { label } = bands[1];

    expect(bypass.ways[0][0].x).toBeLessThan(label.x);
    expect(runOver(view, { width, skin: 'factory' })).toEqual([]);
  });

  it('run over no words in the pictures of any company', () => {
    fc.assert(
      fc.property(
        anyCompany,
        fc.constantFrom(...WIDTHS),
        fc.nat(100),
        (company, width, index) => {
          for (const view of viewsOf(createModel(company))) {
            const ids = selections(view);
            const selected = ids[index % ids.length];
            const look = { width, skin: 'factory' as const, selected };

            expect(runOver(view, look)).toEqual([]);
          }
        },
      ),
      RUNS,
    );
  });

  it('run over no words in any picture, at any width and in both skins', () => {
    fc.assert(
      fc.property(
        fc.oneof<fc.Arbitrary<View>[]>(anyServesView, anyStandsView),
        fc.oneof(
          fc.constantFrom(...WIDTHS),
          fc.integer({ min: LEAST_PICTURE, max: 2400 }),
        ),
        fc.constantFrom(...SKINS),
        fc.nat(100),
        (view, width, skin, index) => {
          const ids = selections(view);
          const selected = ids[index % ids.length];

          expect(runOver(view, { width, skin, selected })).toEqual([]);
        },
      ),
      RUNS,
    );
  });
});
