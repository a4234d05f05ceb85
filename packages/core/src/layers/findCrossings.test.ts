import {
  createOrganization,
  withRelations,
  type CatalogEntity,
  type Json,
} from '../catalog';
import { packagedVocabulary } from '../vocabulary';
import { createLayersPolicy } from './createLayersPolicy';
import { findCrossings } from './findCrossings';
import { placeEntities } from './placeEntities';

const vocabulary = packagedVocabulary();
const NOW = new Date('2026-11-23T12:00:00Z');

function entity(
  ref: string,
  spec: Record<string, Json> = {},
  metadata: Omit<CatalogEntity['metadata'], 'name'> = {},
): CatalogEntity {
  const [kind, name] = ref.split(':');
  const apiVersion =
    kind === 'Responsibility'
      ? 'platform-teams/v1alpha1'
      : 'backstage.io/v1alpha1';
  return { apiVersion, kind, metadata: { name, ...metadata }, spec };
}

const TEAMS = [
  entity('Group:sre', { type: 'sre' }, { title: 'SRE' }),
  entity('Group:cloud', { type: 'infrastructure' }),
  entity('Group:checkout', { type: 'team' }),
  entity('Resource:vpc', { owner: 'cloud', type: 'network' }),
  entity('Responsibility:watch', { owner: 'sre', concerns: ['monitoring'] }),
];
const MESH = [
  entity('Resource:mesh', { owner: 'sre', type: 'network' }, { title: 'Mesh' }),
  entity('Responsibility:mesh', {
    owner: 'sre',
    concerns: ['monitoring'],
    provides: ['resource:mesh'],
  }),
];

function crossings(entities: readonly CatalogEntity[]) {
  const organization = createOrganization({
    entities: withRelations([...TEAMS, ...entities]),
    vocabulary,
  });
  const policy = createLayersPolicy();
  if (!policy.ok) throw new Error('packaged policy is broken');
  return findCrossings(
    organization,
    placeEntities(organization, policy.policy).placements,
    NOW,
  );
}

function shop(accepted?: string) {
  return entity(
    'Component:shop',
    { owner: 'checkout', dependsOn: ['resource:vpc'] },
    accepted ? { annotations: { 'platform-teams/accepted': accepted } } : {},
  );
}

const BYPASS = 'bypass:component:default/shop->resource:default/vpc';

describe('findCrossings', () => {
  it('notes a way past the platform as information while no team offers that kind of thing', () => {
    expect(crossings([shop()])).toEqual([
      {
        id: BYPASS,
        kind: 'bypass',
        from: 'component:default/shop',
        to: 'resource:default/vpc',
        fromLayer: 'application',
        toLayer: 'infrastructure',
        severity: 'info',
        severityReason:
          'For information, until a team offers something of that kind.',
        team: 'group:default/checkout',
        capability: undefined,
        accepted: undefined,
        reason:
          'shop depends on vpc directly, past the platform. No team offers anything of that kind yet.',
        fix: 'Nothing to do now. A platform team could offer it to everybody.',
      },
    ]);
  });

  it('warns of it once a team provides a platform capability of that kind', () => {
    expect(crossings([shop(), ...MESH])).toMatchObject([
      {
        id: BYPASS,
        severity: 'warning',
        capability: {
          ref: 'resource:default/mesh',
          title: 'Mesh',
          team: 'group:default/sre',
        },
        reason:
          'shop depends on vpc directly, past the platform, although SRE offers Mesh for that.',
      },
    ]);
  });

  it('does not mind a team that depends on its own infrastructure', () => {
    expect(
      crossings([
        entity('Component:shop', {
          owner: 'checkout',
          dependsOn: ['resource:own'],
        }),
        entity('Resource:own', { owner: 'checkout', type: 'bucket' }),
      ]),
    ).toEqual([]);
  });

  it('does not mind what goes through the platform, layer by layer', () => {
    expect(
      crossings([
        entity('Component:shop', {
          owner: 'checkout',
          dependsOn: ['resource:db'],
        }),
        entity('Resource:db', {
          owner: 'sre',
          type: 'database',
          dependsOn: ['resource:vpc'],
        }),
      ]),
    ).toEqual([]);
  });

  it.each<[string, string, boolean]>([
    [
      'on the day itself',
      `${BYPASS} until 2026-11-23: the mesh comes next year`,
      true,
    ],
    [
      'the day after',
      `${BYPASS} until 2026-11-22: the mesh comes next year`,
      false,
    ],
    ['of another finding', 'bypass:x until 2027-01-01: because', false],
  ])('shows an acceptance %s', (_, annotation, accepted) => {
    const [found] = crossings([shop(annotation)]);
    expect(found.accepted).toEqual(
      accepted
        ? { until: '2026-11-23', reason: 'the mesh comes next year' }
        : undefined,
    );
  });

  it('takes the word of the team on its own group as well as on what depends', () => {
    const [found] = crossings([
      shop(),
      entity(
        'Group:checkout',
        { type: 'team' },
        {
          annotations: {
            'platform-teams/accepted': `${BYPASS} until 2027-01-31: the mesh comes next year`,
          },
        },
      ),
    ]);
    expect(found.accepted).toEqual({
      until: '2027-01-31',
      reason: 'the mesh comes next year',
    });
  });

  it('does not take the word of others, and says whose counts', () => {
    const [found] = crossings([
      shop(),
      entity(
        'Group:sre',
        { type: 'sre' },
        {
          title: 'SRE',
          annotations: {
            'platform-teams/accepted': `${BYPASS} until 2027-01-31: we looked away`,
          },
        },
      ),
    ]);
    expect(found).toMatchObject({
      accepted: undefined,
      lapsed: {
        until: '2027-01-31',
        reason: 'we looked away',
        why: 'not-theirs',
      },
      lapsedWords:
        'It is accepted where that does not count (we looked away): only checkout can accept it.',
    });
    expect(found).not.toHaveProperty('expired');
  });

  it('takes the word of whoever owns it, though that is a person', () => {
    const own = (name: string) =>
      entity(
        `Component:${name}`,
        { owner: 'user:ada', dependsOn: ['resource:vpc'] },
        {
          annotations: {
            'platform-teams/accepted': `bypass:component:default/${name}->resource:default/vpc until 2027-01-31: a prototype`,
          },
        },
      );
    const [found] = crossings([
      own('toy'),
      entity('User:ada', { memberOf: ['checkout'] }),
    ]);
    expect(found.accepted).toEqual({
      until: '2027-01-31',
      reason: 'a prototype',
    });
  });

  it('warns when what carries others depends on an application', () => {
    expect(
      crossings([
        entity('Component:bot', { owner: 'sre', dependsOn: ['component:app'] }),
        entity('Component:app', { owner: 'checkout' }),
      ]),
    ).toMatchObject([
      {
        id: 'upward:component:default/bot->component:default/app',
        severity: 'warning',
        team: 'group:default/sre',
      },
    ]);
  });

  it('finds a circle through layers once, with a shortest way round', () => {
    const found = crossings([
      entity('Component:app', {
        owner: 'checkout',
        dependsOn: ['component:tool', 'component:side'],
      }),
      entity('Component:side', {
        owner: 'checkout',
        dependsOn: ['component:tool'],
      }),
      entity('Component:tool', { owner: 'sre', dependsOn: ['component:app'] }),
    ]).filter(({ kind }) => kind === 'cycle');
    expect(found).toMatchObject([
      {
        id: 'cycle:component:default/app',
        path: [
          'component:default/app',
          'component:default/tool',
          'component:default/app',
        ],
        severity: 'warning',
      },
    ]);
  });

  it('does not mind a circle within one layer', () => {
    expect(
      crossings([
        entity('Component:a', {
          owner: 'checkout',
          dependsOn: ['component:b'],
        }),
        entity('Component:b', {
          owner: 'checkout',
          dependsOn: ['component:a'],
        }),
      ]),
    ).toEqual([]);
  });

  it('walks a chain of 20,000 dependencies without running out of stack', () => {
    const chain = Array.from({ length: 20_000 }, (_, index) =>
      entity(`Component:c${index}`, {
        owner: 'checkout',
        dependsOn: [`component:c${index + 1}`],
      }),
    );
    expect(crossings(chain)).toEqual([]);
  });

  it('gives the same answer whatever the order of the input', () => {
    const entities = [
      shop(),
      ...MESH,
      entity('Component:bot', { owner: 'sre', dependsOn: ['component:shop'] }),
    ];
    expect(crossings([...entities].reverse())).toEqual(crossings(entities));
  });
});
