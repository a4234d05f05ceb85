import {
  createModel,
  entity,
} from '../../../__fixtures__/layers/cookieCompany';
import type { CatalogEntity } from '../../catalog/CatalogEntity';
import { servesView } from './servesView';

const COMPANY = [
  entity('Group:cloud', { type: 'cloud-engineering' }),
  entity('Group:shop', { type: 'team' }),
  entity('Responsibility:land', {
    owner: 'cloud',
    concerns: ['compute', 'storage', 'kubernetes'],
  }),
];

function bypassOf(things: readonly CatalogEntity[]) {
  const { belts } = servesView(createModel([...COMPANY, ...things]));
  return belts
    .filter(({ kind }) => kind === 'bypass')
    .map(({ machine, layer, to, entities, severity }) => ({
      machine,
      layer,
      to,
      entities,
      severity,
    }));
}

function app(name: string, target: string, accepted?: string) {
  return entity(
    `Component:${name}`,
    { owner: 'shop', dependsOn: [target] },
    accepted ? { annotations: { 'platform-teams/accepted': accepted } } : {},
  );
}

const SHOP = { kind: 'owner', ref: 'group:default/shop' };

describe('the belts of bypasses', () => {
  it('come from the machine whose work the thing is by its type', () => {
    expect(
      bypassOf([
        app('cart', 'resource:pictures'),
        app('till', 'resource:pictures'),
        entity('Resource:pictures', { type: 'bucket', owner: 'cloud' }),
      ]),
    ).toEqual([
      {
        machine: 'storage@group:default/cloud',
        layer: 'infrastructure',
        to: SHOP,
        entities: 2,
        severity: 'info',
      },
    ]);
  });

  it('come from a machine of its owner where its type says nothing', () => {
    expect(
      bypassOf([
        app('cart', 'resource:thing'),
        entity('Resource:thing', { type: 'widget', owner: 'cloud' }),
      ]),
    ).toEqual([
      {
        machine: 'compute@group:default/cloud',
        layer: 'infrastructure',
        to: SHOP,
        entities: 1,
        severity: 'info',
      },
    ]);
  });

  it('come from the layer alone where no machine fits', () => {
    expect(
      bypassOf([
        app('cart', 'resource:thing'),
        entity('Group:other', { type: 'team' }),
        entity('Resource:thing', { type: 'widget', owner: 'other' }),
      ]),
    ).toEqual([
      {
        machine: undefined,
        layer: 'infrastructure',
        to: SHOP,
        entities: 1,
        severity: 'info',
      },
    ]);
  });

  it('are accepted where all of them are', () => {
    const id = 'bypass:component:default/cart->resource:default/pictures';
    const pictures = entity('Resource:pictures', {
      type: 'bucket',
      owner: 'cloud',
    });

    expect(
      bypassOf([
        app('cart', 'resource:pictures', `${id} until 2027-06-30: moves`),
        pictures,
      ]),
    ).toEqual([expect.objectContaining({ severity: 'accepted' })]);
    expect(
      bypassOf([
        app('cart', 'resource:pictures', `${id} until 2026-01-31: moved`),
        pictures,
      ]),
    ).toEqual([expect.objectContaining({ severity: 'info' })]);
  });
});
