import {
  cookieCompany,
  createModel,
  entity,
  groups,
} from '../../../__fixtures__/layers/cookieCompany';
import type { StandsView } from './types';
import { standsView } from './standsView';

function outline({ layers, belts }: StandsView) {
  return {
    layers: layers.map(({ id, boxes }) => [
      id,
      boxes.map(box => `${box.title} (${box.entities})`),
    ]),
    belts: belts.map(({ id, dependencies }) => `${id}: ${dependencies}`),
  };
}

describe('standsView', () => {
  it('puts entities into boxes by system, and bundles what they depend on', () => {
    const view = standsView(createModel(cookieCompany), { groupBy: 'system' });

    expect(outline(view)).toEqual({
      layers: [
        ['infrastructure', ['No system (1)']],
        ['platform', ['Shop (1)', 'No system (1)']],
        ['application', ['Shop (2)', 'No system (1)']],
      ],
      belts: [
        'application/system:default/shop>infrastructure/-: 1',
        'application/system:default/shop>platform/-: 1',
        'application/system:default/shop>platform/system:default/shop: 1',
        'platform/system:default/shop>infrastructure/-: 1',
      ],
    });
    expect(view.headline).toBe(
      '3 of 7 entities say what they stand on; 1 dependency past the platform',
    );
    expect(view.coverage).toEqual({ entities: 7, withDependencies: 3 });
    expect(view.unplaced).toBe(1);
  });

  it('tells of a box what stays within, what is unknown, and what crosses the layers', () => {
    const { layers, belts } = standsView(createModel(cookieCompany), {
      groupBy: 'system',
    });

    expect(layers[2].boxes).toEqual([
      {
        id: 'application/system:default/shop',
        kind: 'group',
        layer: 'application',
        title: 'Shop',
        ref: 'system:default/shop',
        groups: 1,
        level: 1,
        inside: 0,
        entities: 2,
        within: 1,
        unknown: 0,
        findings: 1,
      },
      {
        id: 'application/-',
        kind: 'none',
        layer: 'application',
        title: 'No system',
        groups: 1,
        entities: 1,
        within: 0,
        unknown: 1,
        findings: 0,
      },
    ]);
    expect(belts[0].crossings).toEqual({
      bypass: 1,
      upward: 0,
      cycle: 0,
      accepted: 0,
    });
  });

  it.each([
    ['domain', ['Sales (2)', 'No domain (1)']],
    ['owner', ['Checkout (2)', 'Data (1)']],
    ['type', ['ml-model (1)', 'service (2)']],
  ] as const)('groups by %s', (groupBy, expected) => {
    const view = standsView(createModel(cookieCompany), { groupBy });

    expect(view.groupBy).toBe(groupBy);
    expect(outline(view).layers[2]).toEqual(['application', expected]);
  });

  it('opens with the grouping that covers most', () => {
    const { groupBy, groupings } = standsView(createModel(cookieCompany));

    expect(groupBy).toBe('owner');
    expect(groupings).toEqual([
      { by: 'system', covers: 0.5, depths: 1, isDefault: false },
      { by: 'domain', covers: 0.5, depths: 1, isDefault: false },
      { by: 'owner', covers: 1, depths: 1, isDefault: true },
      { by: 'type', covers: 1, depths: 1, isDefault: false },
    ]);
  });

  it('opens by system where that covers nearly as much as anything else', () => {
    const inSystem = Array.from({ length: 19 }, (_, index) =>
      entity(`Component:part-${index}`, {
        type: 'service',
        owner: 'checkout',
        system: 'shop',
      }),
    );
    const company = [
      ...groups,
      entity('System:shop', { owner: 'checkout' }),
      ...inSystem,
      entity('Component:alone', { type: 'service', owner: 'checkout' }),
    ];

    expect(standsView(createModel(company)).groupBy).toBe('system');
  });

  it('rolls up the smallest boxes of a layer, with their belts', () => {
    const { layers, belts } = standsView(createModel(cookieCompany), {
      groupBy: 'owner',
      boxes: 1,
    });

    expect(
      layers[2].boxes.map(({ id, title, groups: inside }) => [
        id,
        title,
        inside,
      ]),
    ).toEqual([
      ['application/group:default/checkout', 'Checkout', 1],
      ['application/+', '1 more', 1],
    ]);
    expect(belts.map(({ id }) => id)).toContain(
      'application/group:default/checkout>platform/+',
    );
  });

  it('counts belts that it does not list', () => {
    const { belts, moreBelts } = standsView(createModel(cookieCompany), {
      groupBy: 'system',
      belts: 1,
    });

    expect(belts).toHaveLength(1);
    expect(moreBelts).toEqual({
      belts: 3,
      dependencies: 3,
      crossings: { bypass: 0, upward: 0, cycle: 0, accepted: 0 },
    });
  });

  it('shows what the chosen entities stand on, and counts these alone as covered', () => {
    const view = standsView(createModel(cookieCompany), {
      text: 'payments',
      groupBy: 'type',
    });

    expect(outline(view)).toEqual({
      layers: [
        ['infrastructure', []],
        ['platform', ['service (1)']],
        ['application', ['service (2)']],
      ],
      belts: ['application/service>platform/service: 1'],
    });
    expect(view.coverage).toEqual({ entities: 1, withDependencies: 1 });
  });

  it.each([
    [
      'nothing is declared',
      [...groups, entity('Component:shop', { owner: 'checkout' })],
      'None of 1 entity says what it depends on, so nobody knows what stands on what',
    ],
    [
      'there is nothing',
      groups,
      'Nothing in this catalog can stand in a layer yet: it holds no components, resources, APIs or templates',
    ],
    [
      'nothing crosses',
      [
        ...groups,
        entity('Component:a', {
          owner: 'checkout',
          dependsOn: ['component:b'],
        }),
        entity('Component:b', { owner: 'checkout' }),
      ],
      '1 of 2 entities say what they stand on; among these, nothing crosses the layers',
    ],
  ])('says so when %s', (_, company, headline) => {
    expect(standsView(createModel(company)).headline).toBe(headline);
  });

  it('keeps types that look like the names of other boxes apart from these', () => {
    const { layers } = standsView(
      createModel([
        ...groups,
        ...['-', '+', '\\-', undefined].map((type, index) =>
          entity(`Component:odd-${index}`, {
            owner: 'checkout',
            ...(type && { type }),
          }),
        ),
      ]),
      { groupBy: 'type' },
    );

    expect(layers[2].boxes.map(({ id, kind }) => `${kind} ${id}`)).toEqual([
      'group application/\\-',
      'group application/\\\\-',
      'group application/\\+',
      'none application/-',
    ]);
  });
});
