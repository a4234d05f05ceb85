import {
  cookieCompany,
  createModel,
  entity,
} from '../../../__fixtures__/layers/cookieCompany';
import { entityLayer } from './entityLayer';

describe('entityLayer', () => {
  it('tells where an entity stands, on what, and what stands on it', () => {
    expect(
      entityLayer(createModel(cookieCompany), 'component:default/basket'),
    ).toEqual({
      ref: 'component:default/basket',
      placement: {
        ref: 'component:default/basket',
        layer: 'application',
        by: 'owner',
        reason:
          'Application, because its owner Checkout is not a platform team.',
        howToChange: expect.any(String),
      },
      declared: true,
      standsOn: [
        {
          layer: 'platform',
          title: 'Platform',
          entities: [
            {
              ref: 'resource:default/basket-db',
              title: 'basket-db',
              bypass: false,
              team: { ref: 'group:default/checkout', title: 'Checkout' },
            },
          ],
          more: 0,
        },
        {
          layer: 'infrastructure',
          title: 'Infrastructure',
          entities: [
            {
              ref: 'resource:default/vpc',
              title: 'VPC',
              bypass: true,
              team: { ref: 'group:default/cloud', title: 'Cloud' },
            },
          ],
          more: 0,
        },
      ],
      dependents: 1,
      dependentOwners: 1,
      usedBy: [
        {
          ref: 'component:default/payments',
          title: 'Payments',
          team: { ref: 'group:default/checkout', title: 'Checkout' },
        },
      ],
      crossings: [expect.objectContaining({ kind: 'bypass' })],
    });
  });

  it('names the team that provides a thing for others before the one that owns it', () => {
    const model = createModel([
      ...cookieCompany,
      entity('Resource:queue', { type: 'queue', owner: 'checkout' }),
      entity('Responsibility:queues', {
        owner: 'sre',
        concerns: ['messaging'],
        provides: ['resource:queue'],
      }),
      entity('Component:stray', {
        owner: 'nobody',
        dependsOn: ['resource:queue'],
      }),
    ]);

    expect(
      entityLayer(model, 'component:default/stray')?.standsOn,
    ).toMatchObject([
      { entities: [{ team: { ref: 'group:default/sre', title: 'SRE' } }] },
    ]);
    expect(entityLayer(model, 'resource:default/queue')?.usedBy).toEqual([
      { ref: 'component:default/stray', title: 'stray' },
    ]);
  });

  it('calls what declares nothing unknown', () => {
    expect(
      entityLayer(createModel(cookieCompany), 'component:default/ranker'),
    ).toMatchObject({
      declared: false,
      standsOn: [],
    });
  });

  it('calls a dependency declared although nobody can find what it names', () => {
    const model = createModel([
      ...cookieCompany,
      entity('Component:hopeful', {
        owner: 'data',
        dependsOn: ['component:nowhere'],
      }),
    ]);

    expect(entityLayer(model, 'component:default/hopeful')).toMatchObject({
      declared: true,
      standsOn: [],
    });
  });

  it('has no place for an entity that carries no weight', () => {
    expect(
      entityLayer(createModel(cookieCompany), 'system:default/shop'),
    ).toMatchObject({
      placement: undefined,
      crossings: [],
    });
  });

  it('knows nothing of an entity that is not there', () => {
    expect(
      entityLayer(createModel(cookieCompany), 'component:default/nowhere'),
    ).toBeUndefined();
  });

  it('lists ten of a layer, and counts the others', () => {
    const many = Array.from({ length: 12 }, (_, index) =>
      entity(`Component:app-${index}`, { owner: 'checkout' }),
    );
    const model = createModel([
      ...cookieCompany,
      ...many,
      entity('Component:hub', {
        owner: 'data',
        dependsOn: many.map(({ metadata }) => `component:${metadata.name}`),
      }),
    ]);
    const [use] = entityLayer(model, 'component:default/hub')?.standsOn ?? [];

    expect([use.entities.length, use.more]).toEqual([10, 2]);
  });
});
