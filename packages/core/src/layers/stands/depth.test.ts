import { createModel } from '../../../__fixtures__/layers/cookieCompany';
import { nestedCompany } from '../../../__fixtures__/layers/nestedCompany';
import { layerEntities } from '../entities/layerEntities';
import { standsView, type StandsQuery } from './standsView';

const model = createModel(nestedCompany);

function applications(query: StandsQuery) {
  const [top] = [...standsView(model, query).layers].reverse();
  return top.boxes.map(
    ({ title, level, inside, entities }) =>
      `${title} (${entities}) level ${level} with ${inside} inside`,
  );
}

describe('the depth of boxes', () => {
  it.each<[string, StandsQuery, readonly string[]]>([
    [
      "each owner's own",
      { groupBy: 'owner' },
      [
        'Basket crew (2) level 3 with 0 inside',
        'Tills (1) level 2 with 0 inside',
      ],
    ],
    [
      'the outermost groups',
      { groupBy: 'owner', depth: 1 },
      ['Sales (3) level 1 with 2 inside'],
    ],
    [
      'groups one level below, where a shorter chain stands for itself',
      { groupBy: 'owner', depth: 2 },
      ['Tills (1) level 2 with 0 inside', 'Web (2) level 2 with 1 inside'],
    ],
    [
      'deeper than anything goes',
      { groupBy: 'owner', depth: 9 },
      [
        'Basket crew (2) level 3 with 0 inside',
        'Tills (1) level 2 with 0 inside',
      ],
    ],
    [
      'the outermost domains',
      { groupBy: 'domain', depth: 1 },
      ['Commerce (3) level 1 with 1 inside'],
    ],
    [
      'the nearest domains',
      { groupBy: 'domain' },
      [
        'Commerce (1) level 1 with 0 inside',
        'Online (2) level 2 with 0 inside',
      ],
    ],
  ])('shows %s', (_, query, expected) => {
    expect(applications(query)).toEqual(expected);
  });

  it('says how many levels there are', () => {
    const { groupings, depth } = standsView(model, {
      groupBy: 'owner',
      depth: 2,
    });

    expect(depth).toBe(2);
    expect(groupings.map(({ by, depths }) => [by, depths])).toEqual([
      ['system', 1],
      ['domain', 2],
      ['owner', 3],
      ['type', 1],
    ]);
  });

  it('lists what a box of that depth holds', () => {
    const { items } = layerEntities(model, {
      groupBy: 'owner',
      depth: 2,
      box: 'application/group:default/web',
    });

    expect(items.map(({ ref }) => ref)).toEqual([
      'component:default/basket',
      'component:default/checkout',
    ]);
  });
});
