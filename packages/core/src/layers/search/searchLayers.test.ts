import { createModel } from '../../../__fixtures__/layers/cookieCompany';
import { nestedCompany } from '../../../__fixtures__/layers/nestedCompany';
import { rankMatch } from './rankMatch';
import { searchLayers } from './searchLayers';

const model = createModel(nestedCompany);

describe('rankMatch', () => {
  it.each([
    ['the whole name', 'basket', 0],
    ['the whole title', 'the basket service', 0],
    ['the beginning of the name', 'bas', 1],
    ['the beginning of a later word', 'serv', 2],
    ['the middle of a word', 'rvic', 3],
    ['nothing', 'till', undefined],
  ])('finds %s', (_, query, expected) => {
    expect(
      rankMatch(query, {
        ref: 'component:default/basket',
        title: 'The basket service',
      }),
    ).toBe(expected);
  });
});

describe('searchLayers', () => {
  it('says which box and which owner hold a product, and which machines serve it', () => {
    const { items, totalItems } = searchLayers(model, {
      query: 'Basket',
      groupBy: 'owner',
      depth: 2,
    });

    expect(totalItems).toBe(2);
    expect(items[0]).toEqual({
      ref: 'component:default/basket',
      title: 'basket',
      kind: 'Component',
      type: 'service',
      owner: { ref: 'group:default/basket-crew', title: 'Basket crew' },
      layer: 'application',
      box: { id: 'application/group:default/web', title: 'Web' },
      machine: undefined,
      machineTitle: undefined,
      servedBy: [
        {
          id: 'monitoring@group:default/sre',
          title: 'Monitoring',
          team: { ref: 'group:default/sre', title: 'SRE' },
        },
      ],
      end: 'group:default/basket-crew',
    });
  });

  it('says which machine stands for what a team runs', () => {
    const [grafana] = searchLayers(model, { query: 'graf' }).items;

    expect(grafana).toMatchObject({
      layer: 'platform',
      machine: 'monitoring@group:default/sre',
      machineTitle: 'Monitoring',
    });
    expect(grafana.end).toBeUndefined();
  });

  it('finds a group that stands in the picture', () => {
    const [crew] = searchLayers(model, {
      query: 'basket-crew',
      groupBy: 'owner',
    }).items;

    expect(crew).toMatchObject({
      kind: 'Group',
      box: {
        id: 'application/group:default/basket-crew',
        title: 'Basket crew',
      },
      end: 'group:default/basket-crew',
    });
  });

  it('names the rolled-up rest for an owner that is not drawn', () => {
    const [till] = searchLayers(model, { query: 'till', owners: 1 }).items;

    expect(till.end).toBe('rest');
  });

  it('puts what a link names by its whole reference first', () => {
    const [basket] = searchLayers(model, {
      query: 'component:default/basket',
    }).items;

    expect(basket.ref).toBe('component:default/basket');
  });

  it('keeps to the scope, and gives no more hits than asked for', () => {
    const found = searchLayers(model, {
      query: 'a',
      scope: 'group:default/sre',
      groupBy: 'system',
      limit: 1,
    });

    expect(found.items.map(({ ref }) => ref)).toHaveLength(1);
    expect(found.totalItems).toBeGreaterThan(1);
    expect(searchLayers(model, { query: '  ' })).toEqual({
      items: [],
      totalItems: 0,
    });
  });
});
