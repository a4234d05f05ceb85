import {
  cookieCompany,
  createModel,
  entity,
} from '../../__fixtures__/layers/cookieCompany';
import { layersFindings } from './layersFindings';
import { toLayersJson } from './toLayersJson';

const ACCEPTED = entity(
  'Component:importer',
  { owner: 'data', dependsOn: ['resource:vpc'] },
  {
    annotations: {
      'platform-teams/accepted':
        'bypass:component:default/importer->resource:default/vpc until 2027-01-31: moves in January',
    },
  },
);
const UPWARD = [
  entity('Component:deployer', {
    owner: 'devx',
    dependsOn: ['component:payments'],
  }),
];

describe('toLayersJson', () => {
  it('lists layers, what stands in none, crossings and coverage as the contract says', () => {
    const { organization, policy, now } = createModel([
      ...cookieCompany,
      ACCEPTED,
    ]);
    const json = toLayersJson(organization, { policy, now });

    expect(
      json.layers.map(({ id, entities }) => [
        id,
        entities.map(({ ref }) => ref),
      ]),
    ).toEqual([
      ['infrastructure', ['resource:default/vpc']],
      ['platform', ['component:default/grafana', 'resource:default/basket-db']],
      [
        'application',
        [
          'component:default/basket',
          'component:default/importer',
          'component:default/payments',
          'component:default/ranker',
        ],
      ],
    ]);
    expect(json.unplaced).toEqual([
      {
        ref: 'component:default/lost',
        reason: 'In no layer, because it names no owner.',
      },
    ]);
    expect(json.crossings).toEqual([
      {
        kind: 'bypass',
        from: 'component:default/basket',
        to: 'resource:default/vpc',
        severity: 'info',
        accepted: null,
      },
      {
        kind: 'bypass',
        from: 'component:default/importer',
        to: 'resource:default/vpc',
        severity: 'info',
        accepted: { until: '2027-01-31', reason: 'moves in January' },
      },
    ]);
    expect(json.coverage).toEqual({ entities: 8, withDependencies: 4 });
  });
});

describe('layersFindings', () => {
  it('gives each crossing as a finding, with who should act and how', () => {
    const findings = layersFindings(createModel([...cookieCompany, ...UPWARD]));

    expect(findings).toEqual([
      {
        id: 'bypass:component:default/basket->resource:default/vpc',
        kind: 'bypass',
        severity: 'info',
        entity: 'component:default/basket',
        team: 'group:default/checkout',
        message: expect.stringContaining('past the platform'),
        fix: expect.any(String),
        count: undefined,
        accepted: undefined,
      },
      {
        id: 'upward:component:default/deployer->component:default/payments',
        kind: 'upward',
        severity: 'warning',
        entity: 'component:default/deployer',
        team: 'group:default/devx',
        message: expect.stringContaining('which stands above it'),
        fix: expect.any(String),
        count: undefined,
        accepted: undefined,
      },
    ]);
  });

  it('counts the entities of a circle', () => {
    const [, circle] = layersFindings(
      createModel([
        ...cookieCompany.filter(({ metadata }) => metadata.name !== 'grafana'),
        entity('Component:grafana', {
          owner: 'sre',
          dependsOn: ['component:payments'],
        }),
      ]),
    );

    expect(circle).toMatchObject({ kind: 'cycle', count: 2 });
  });
});
