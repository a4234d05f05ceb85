import {
  createOrganization,
  platformTeamsOf,
  withRelations,
  type CatalogEntity,
  type Json,
  type TeamPolicy,
} from '../../catalog';
import { packagedVocabulary } from '../../vocabulary';
import { createResolver } from '../createResolver';
import { teamLoads } from './teamLoads';
import { teamProfile } from './teamProfile';

const NOW = new Date('2026-11-23T10:00:00Z');

function entity(
  ref: string,
  spec: Record<string, Json> = {},
  annotations: Record<string, string> = {},
): CatalogEntity {
  const [kind, name] = ref.split(':');
  const apiVersion =
    kind === 'Responsibility'
      ? 'platform-teams/v1alpha1'
      : 'backstage.io/v1alpha1';
  return { apiVersion, kind, metadata: { name, annotations }, spec };
}

const group = (
  name: string,
  spec: Record<string, Json> = {},
  annotations: Record<string, string> = {},
) => entity(`Group:${name}`, { type: 'team', ...spec }, annotations);
const service = (name: string, owner = 'shop') =>
  entity(`Component:${name}`, {
    type: 'service',
    lifecycle: 'production',
    owner,
  });
const rule = (name: string, spec: Record<string, Json>) =>
  entity(`Responsibility:${name}`, spec);

function organizationOf(
  entities: readonly CatalogEntity[],
  teams?: TeamPolicy,
) {
  return createOrganization({
    entities: withRelations(entities),
    vocabulary: packagedVocabulary(),
    teams,
  });
}

/** Who answers for a concern on an entity. */
function asked(
  entities: readonly CatalogEntity[],
  [ref, concern]: readonly [string, string],
): string | undefined {
  const answer = createResolver(organizationOf(entities)).resolve(
    `component:default/${ref}`,
    concern,
  );
  return answer.outcome === 'accountable' ? answer.team : answer.outcome;
}

describe('the four ways to be a platform team', () => {
  const annotated = { 'platform-teams/discipline': 'sre' };
  const registered = rule('work', { owner: 'crew', concerns: ['networking'] });
  const listed: TeamPolicy = { refs: { crew: ['security'] } };

  // Each row has all ways that come after its own as well.
  it.each<[string, readonly CatalogEntity[], TeamPolicy, string, string]>([
    [
      'annotation',
      [group('crew', { type: 'devx' }, annotated), registered],
      listed,
      'sre',
      'Its annotation platform-teams/discipline says Reliability.',
    ],
    [
      'type',
      [group('crew', { type: 'devx' }), registered],
      listed,
      'devx',
      'Groups of type devx are platform teams.',
    ],
    [
      'config',
      [group('crew'), registered],
      listed,
      'security',
      'The configuration of the portal lists it as a platform team.',
    ],
    [
      'responsibility',
      [group('crew'), registered],
      {},
      'cloud-engineering',
      'It has registered work, which others build on.',
    ],
  ])(
    '%s comes before those below it',
    (by, entities, teams, discipline, reason) => {
      const [team] = platformTeamsOf(organizationOf(entities, teams)).values();
      expect([team.by, team.disciplines, team.reason]).toEqual([
        by,
        [discipline],
        reason,
      ]);
    },
  );

  it('are no way for a group that has registered only what customers do', () => {
    const organization = organizationOf([
      group('crew'),
      rule('work', { owner: 'crew', concerns: ['on-call'] }),
    ]);
    expect([...platformTeamsOf(organization).keys()]).toEqual([]);
  });
});

describe('one team for several disciplines', () => {
  const entities = [
    group('platform', {}, { 'platform-teams/discipline': 'sre, devx' }),
    group('shop'),
    service('till'),
    rule('watch', { owner: 'platform', concerns: ['monitoring'] }),
    rule('ship', { owner: 'platform', concerns: ['ci-cd'] }),
    rule('ship-more', { owner: 'platform', concerns: ['ci-cd', 'logging'] }),
  ];

  it('answers for the work of all of them, and never conflicts with itself', () => {
    expect(
      ['monitoring', 'ci-cd', 'logging'].map(concern =>
        asked(entities, ['till', concern]),
      ),
    ).toEqual(Array(3).fill('group:default/platform'));
  });

  it('is one line with all its work', () => {
    expect(
      teamLoads(organizationOf(entities), { now: NOW }).map(
        ({ title, disciplines, concerns, entities: count }) => ({
          title,
          disciplines,
          concerns,
          count,
        }),
      ),
    ).toEqual([
      {
        title: 'platform',
        disciplines: ['sre', 'devx'],
        concerns: 3,
        count: 1,
      },
    ]);
  });
});

describe('one discipline over several teams', () => {
  const entities = [
    group('sre-shop', { type: 'sre' }),
    group('sre-data', { type: 'sre' }),
    group('shop'),
    group('data'),
    service('till'),
    service('lake', 'data'),
    rule('watch-shop', {
      owner: 'sre-shop',
      concerns: ['monitoring'],
      appliesTo: [{ owner: 'shop' }],
    }),
    rule('watch-data', {
      owner: 'sre-data',
      concerns: ['monitoring'],
      appliesTo: [{ owner: 'data' }],
    }),
  ];

  it('answers by the team whose part it is', () => {
    expect([
      asked(entities, ['till', 'monitoring']),
      asked(entities, ['lake', 'monitoring']),
    ]).toEqual(['group:default/sre-shop', 'group:default/sre-data']);
  });

  it('counts the work of each for itself', () => {
    expect(
      teamLoads(organizationOf(entities), { now: NOW }).map(
        ({ title, disciplines, entities: count, customers }) => [
          title,
          disciplines,
          count,
          customers,
        ],
      ),
    ).toEqual([
      ['sre-data', ['sre'], 1, 1],
      ['sre-shop', ['sre'], 1, 1],
    ]);
  });
});

describe('sub-teams', () => {
  const company = [
    group('company', { type: 'organization' }),
    group('platform', { type: 'platform-team', parent: 'company' }),
    group('engineering', { type: 'platform-team', parent: 'platform' }),
    group('sre', { type: 'sre', parent: 'engineering' }),
    group('devx', { type: 'devx', parent: 'engineering' }),
    group('ml', { type: 'ml-platform', parent: 'platform' }),
    group('shop'),
    service('till'),
    entity('Component:ranker', {
      type: 'ml-model',
      lifecycle: 'production',
      owner: 'shop',
    }),
    rule('watch', { owner: 'sre', concerns: ['monitoring'] }),
    rule('ship', { owner: 'devx', concerns: ['ci-cd'] }),
    rule('drift', {
      owner: 'ml',
      concerns: ['model-monitoring'],
      appliesTo: [{ filter: { 'spec.type': 'ml-model' } }],
    }),
  ];

  it.each<[string, readonly string[], readonly string[], number]>([
    ['platform', ['devx', 'ml', 'sre'], ['ship', 'drift', 'watch'], 2],
    ['engineering', ['devx', 'sre'], ['ship', 'watch'], 2],
    ['ml', [], ['drift'], 1],
  ])(
    'roll their work up: the page of %s has that of %j',
    (team, children, work, entities) => {
      const profile = teamProfile(
        organizationOf(company),
        `group:default/${team}`,
        { now: NOW },
      );
      expect({
        children: profile?.children,
        work: profile?.work.map(({ title }) => title),
        entities: profile?.entities,
      }).toEqual({
        children: children.map(name => `group:default/${name}`),
        work,
        entities,
      });
    },
  );

  it('make the columns of the platforms', () => {
    expect(
      [...platformTeamsOf(organizationOf(company)).values()].map(
        ({ title, platform }) => `${title}: ${platform.title}`,
      ),
    ).toEqual([
      'devx: engineering',
      'engineering: engineering',
      'ml: ml',
      'platform: platform',
      'sre: engineering',
    ]);
  });

  it.each([
    ['the parent', 'engineering', 'sre'],
    ['the child', 'sre', 'engineering'],
  ])('beat nothing by being above or below: %s at the same rank', (_, a, b) => {
    const claims = [
      ...company,
      rule('one', { owner: a, concerns: ['logging'] }),
      rule('two', { owner: b, concerns: ['logging'] }),
    ];
    expect(asked(claims, ['till', 'logging'])).toBe('conflict');
  });
});

describe('nested groups', () => {
  const DEPTH = 6;
  const chain = Array.from({ length: DEPTH }, (_, at) =>
    group(`g${at}`, at + 1 < DEPTH ? { parent: `g${at + 1}` } : {}),
  );
  const nested = [
    ...chain,
    group('sre', { type: 'sre' }),
    group('devx', { type: 'devx' }),
    service('till', 'g0'),
  ];
  const by = (owner: string, scope: string) =>
    rule(`${owner}-${scope}`, {
      owner,
      concerns: ['monitoring'],
      appliesTo: [{ owner: scope }],
    });

  it('are covered by a rule for any group above', () => {
    for (let at = 0; at < DEPTH; at += 1) {
      expect(
        asked([...nested, by('sre', `g${at}`)], ['till', 'monitoring']),
      ).toBe('group:default/sre');
    }
  });

  it('are answered for by the rule of the nearest group', () => {
    for (let near = 0; near < DEPTH - 1; near += 1) {
      expect(
        asked(
          [...nested, by('devx', `g${near + 1}`), by('sre', `g${near}`)],
          ['till', 'monitoring'],
        ),
      ).toBe('group:default/sre');
    }
  });

  it('end where parents go around in a circle', () => {
    const circle = [
      group('a', { parent: 'b' }),
      group('b', { parent: 'a' }),
      group('sre', { type: 'sre' }),
      service('till', 'a'),
    ];
    expect(asked([...circle, by('sre', 'b')], ['till', 'monitoring'])).toBe(
      'group:default/sre',
    );
  });
});
