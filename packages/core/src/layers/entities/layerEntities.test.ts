import {
  cookieCompany,
  createModel,
  entity,
  groups,
  workloads,
} from '../../../__fixtures__/layers/cookieCompany';
import { layerEntities } from './layerEntities';
import type { LayerEntitiesQuery } from './selectEntities';

function refs(query: LayerEntitiesQuery) {
  return layerEntities(createModel(cookieCompany), query).items.map(
    ({ ref }) => ref,
  );
}

describe('layerEntities', () => {
  it('tells of each entity what it is, where it stands and why', () => {
    const { items, totalItems, nextCursor } = layerEntities(
      createModel(cookieCompany),
      { layer: 'infrastructure' },
    );

    expect({ totalItems, nextCursor }).toEqual({
      totalItems: 1,
      nextCursor: undefined,
    });
    expect(items).toEqual([
      {
        ref: 'resource:default/vpc',
        title: 'VPC',
        kind: 'Resource',
        type: 'network',
        owner: { ref: 'group:default/cloud', title: 'Cloud' },
        layer: 'infrastructure',
        by: 'responsibility',
        reason: 'Infrastructure, because Cloud provides it by Networks.',
        howToChange: expect.stringContaining('platform-teams/layer'),
        suggestion: undefined,
        servedBecause: undefined,
        uses: undefined,
        crossings: [],
      },
    ]);
  });

  it.each<[string, LayerEntitiesQuery, readonly string[]]>([
    ['what stands in no layer', { unplaced: true }, ['component:default/lost']],
    [
      'what a machine serves',
      { machine: 'monitoring@Engineering' },
      [
        'component:default/basket',
        'component:default/payments',
        'resource:default/basket-db',
      ],
    ],
    [
      'what a concern serves, in whichever column',
      { machine: 'ci-cd' },
      [
        'component:default/basket',
        'component:default/payments',
        'component:default/ranker',
      ],
    ],
    [
      'what one customer of a machine has',
      { machine: 'ci-cd', customer: 'group:default/Data' },
      ['component:default/ranker'],
    ],
    ['nothing for a concern that there is not', { machine: 'cookies' }, []],
    [
      'what crosses the layers in one way',
      { crossing: 'bypass' },
      ['component:default/basket'],
    ],
    ['nothing for a crossing that nothing causes', { crossing: 'cycle' }, []],
    [
      'the content of a box',
      { box: 'application/system:default/shop', groupBy: 'system' },
      ['component:default/basket', 'component:default/payments'],
    ],
    [
      'those without a group',
      { box: 'application/-', groupBy: 'system' },
      ['component:default/ranker'],
    ],
    [
      'what fits the filters as well',
      { layer: 'application', tag: 'node' },
      ['component:default/basket'],
    ],
  ])('lists %s', (_, query, expected) => {
    expect(refs(query)).toEqual(expected);
  });

  it('lists behind a belt those that use something of the other box, with what they use', () => {
    const { items } = layerEntities(createModel(cookieCompany), {
      groupBy: 'system',
      from: 'application/system:default/shop',
      to: 'platform/-',
    });

    expect(items.map(({ ref, uses }) => ({ ref, uses }))).toEqual([
      {
        ref: 'component:default/payments',
        uses: [{ ref: 'component:default/grafana', title: 'Grafana' }],
      },
    ]);
  });

  it('says why a machine serves an entity: by rule, or because it builds on what is provided', () => {
    const model = createModel([
      ...cookieCompany,
      entity('Component:report', {
        owner: 'data',
        dependsOn: ['component:grafana'],
      }),
    ]);
    const { items } = layerEntities(model, { machine: 'monitoring' });

    expect(
      items.map(({ title, servedBecause }) => [title, servedBecause]),
    ).toEqual([
      [
        'Basket',
        'SRE, because Watching the shop covers the system Shop, and Basket is part of it.',
      ],
      [
        'Payments',
        'SRE, because Watching the shop covers the system Shop, and Payments is part of it.',
      ],
      ['report', 'It depends on Grafana.'],
      [
        'basket-db',
        'SRE, because Watching the shop covers the system Shop, and basket-db is part of it.',
      ],
    ]);
  });

  it.each(['ci-cd@Engineering', 'ci-cd'])(
    'lists whom the machine %s would serve if its team were there',
    machine => {
      const model = createModel([
        ...groups,
        ...workloads,
        entity(
          'Responsibility:builds',
          {
            owner: 'gone',
            concerns: ['ci-cd'],
            appliesTo: [{ filter: { kind: 'Component' } }],
          },
          { title: 'Builds' },
        ),
      ]);

      expect(
        layerEntities(model, { machine }).items.map(
          ({ ref, servedBecause }) => [ref, servedBecause],
        ),
      ).toEqual(
        ['basket', 'payments', 'ranker'].map(name => [
          `component:default/${name}`,
          'Builds names gone, and no such team can be found.',
        ]),
      );
    },
  );

  it('gives the crossings that an entity causes', () => {
    const { items } = layerEntities(createModel(cookieCompany), {
      crossing: 'bypass',
    });

    expect(items[0].crossings.map(({ id }) => id)).toEqual([
      'bypass:component:default/basket->resource:default/vpc',
    ]);
  });

  it('goes through all of them page by page, each once', () => {
    const model = createModel(cookieCompany);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = layerEntities(model, { limit: 3, cursor });
      expect(page.totalItems).toBe(7);
      seen.push(...page.items.map(({ ref }) => ref));
      cursor = page.nextCursor;
    } while (cursor);

    expect(seen).toEqual([...model.placements.keys()].sort());
  });

  it('never gives more than 200, nor fewer than one', () => {
    const many = Array.from({ length: 250 }, (_, index) =>
      entity(`Component:app-${index}`, { owner: 'checkout' }),
    );
    const model = createModel([...cookieCompany, ...many]);

    expect(layerEntities(model, { limit: 10_000 }).items).toHaveLength(200);
    expect(layerEntities(model, { limit: 0 }).items).toHaveLength(1);
    expect(layerEntities(model).items).toHaveLength(50);
  });
});
