import {
  createOrganization,
  withRelations,
  type CatalogEntity,
  type Json,
} from '../../catalog';
import { packagedVocabulary } from '../../vocabulary';
import { surveyFleet } from '../fleet/surveyFleet';
import { entitiesUnderBoundary } from './findBoundaries';
import { findOrganizationFindings } from './findOrganizationFindings';

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

const GROUPS = ['shop', 'data', 'sre', 'devx', 'ml'].map(name =>
  entity(`Group:${name}`, { type: 'team' }),
);
const service = (name: string, spec: Record<string, Json> = {}) =>
  entity(`Component:${name}`, {
    type: 'service',
    lifecycle: 'production',
    owner: 'shop',
    ...spec,
  });
const model = (name: string, spec: Record<string, Json> = {}) =>
  service(name, { type: 'ml-model', owner: 'data', ...spec });
const rule = (
  name: string,
  spec: Record<string, Json>,
  annotations?: Record<string, string>,
) => entity(`Responsibility:${name}`, spec, annotations);

function findingsOf(
  entities: readonly CatalogEntity[],
  trusted?: readonly string[],
) {
  return findOrganizationFindings(
    createOrganization({
      entities: withRelations([...GROUPS, ...entities]),
      vocabulary: packagedVocabulary(),
      trusted,
    }),
    { now: NOW },
  );
}

function ofKind(kind: string, entities: readonly CatalogEntity[]) {
  return findingsOf(entities).filter(finding => finding.kind === kind);
}

describe('gaps', () => {
  it('are one finding for each concern that nobody has registered, and mild on the first day', () => {
    const findings = findingsOf([service('a'), service('b')]);
    expect(
      findings.map(({ id, severity, count }) => [id, severity, count]),
    ).toEqual([
      ['gap/ci-cd', 'info', 2],
      ['gap/incident-response', 'info', 2],
      ['gap/monitoring', 'info', 2],
      ['gap/secret-management', 'info', 2],
      ['gap/vulnerability-management', 'info', 2],
    ]);
    expect(findings[3]).toEqual({
      id: 'gap/secret-management',
      kind: 'gap',
      severity: 'info',
      concern: 'secret-management',
      message: 'Nobody has registered secret management; 2 entities need it.',
      fix: 'Agree on the team that does this, and register secret-management for it.',
      count: 2,
    });
  });

  it('are one finding for each entity once somebody holds the concern elsewhere', () => {
    const findings = ofKind('gap', [
      service('a'),
      service('b'),
      rule('one', {
        owner: 'sre',
        concerns: ['monitoring'],
        appliesTo: [{ entity: 'a' }],
      }),
    ]).filter(({ concern }) => concern === 'monitoring');
    expect(findings).toEqual([
      {
        id: 'gap/monitoring/component:default/b',
        kind: 'gap',
        severity: 'warning',
        entity: 'component:default/b',
        concern: 'monitoring',
        team: 'group:default/sre',
        message: 'b has no team for monitoring.',
        fix: 'Extend a registration of monitoring so that it covers component:default/b, or register it for another team.',
      },
    ]);
  });

  it('tell that there is no owner, or that it cannot be found', () => {
    const { owner: _, ...unowned } = service('a').spec ?? {};
    const findings = ofKind('gap', [
      { ...service('a'), spec: unowned },
      service('b', { owner: 'ghosts' }),
    ]).filter(({ concern }) => concern === 'on-call');
    expect(findings.map(({ id, message }) => [id, message])).toEqual([
      [
        'gap/on-call/component:default/a',
        'a has no owner, so nobody answers for on call.',
      ],
      [
        'gap/on-call/component:default/b',
        'b belongs to ghosts, which cannot be found, so nobody answers for on call.',
      ],
    ]);
  });

  it('are none for what is not in production, not required or not applicable', () => {
    expect(
      ofKind('gap', [
        service('a', { lifecycle: 'experimental' }),
        entity('API:x', { owner: 'shop', lifecycle: 'production' }),
        entity('Resource:r', { owner: 'shop', type: 'queue' }),
      ]),
    ).toEqual([]);
  });
});

describe('conflicts', () => {
  it('are one finding for each concern and set of rules', () => {
    const claims = [
      service('a'),
      service('b'),
      service('c', { lifecycle: 'experimental' }),
      rule('one', { owner: 'sre', concerns: ['ci-cd', 'monitoring'] }),
      rule('two', { owner: 'devx', concerns: ['ci-cd', 'tracing'] }),
    ];
    expect(ofKind('conflict', claims)).toEqual([
      {
        id: 'conflict/ci-cd/responsibility:default/one+responsibility:default/two',
        kind: 'conflict',
        severity: 'error',
        concern: 'ci-cd',
        rule: 'responsibility:default/one',
        rules: ['responsibility:default/one', 'responsibility:default/two'],
        team: 'group:default/devx',
        message: '3 entities have two teams for CI/CD: devx and sre.',
        fix: 'Agree on one team, and narrow one or two by appliesTo or except.',
        count: 3,
      },
    ]);
  });

  it('name the entity where there is one, and are milder where the concern is not required', () => {
    expect(
      ofKind('conflict', [
        service('a'),
        rule('one', { owner: 'sre', concerns: ['tracing'] }),
        rule('two', { owner: 'devx', concerns: ['tracing'] }),
      ]),
    ).toMatchObject([
      {
        severity: 'warning',
        entity: 'component:default/a',
        message: 'a has two teams for tracing: devx and sre.',
        count: 1,
      },
    ]);
  });
});

describe('trouble with rules', () => {
  const messages = (
    entities: readonly CatalogEntity[],
    trusted?: readonly string[],
  ) =>
    findingsOf([service('a'), ...entities], trusted)
      .filter(({ rule: about }) => about !== undefined)
      .map(({ id, severity, team, message }) => [id, severity, team, message]);

  it('tells a team that cannot be found, once', () => {
    expect(
      messages([rule('one', { owner: 'ghosts', concerns: ['monitoring'] })]),
    ).toEqual([
      [
        'missing-team/responsibility:default/one',
        'error',
        undefined,
        'one names ghosts, and no such team can be found.',
      ],
    ]);
  });

  it('tells a rule that selects nothing, and what is gone', () => {
    expect(
      messages([
        rule('one', {
          owner: 'sre',
          concerns: ['tracing'],
          appliesTo: [{ system: 'legacy' }],
        }),
        rule('two', {
          owner: 'sre',
          concerns: ['tracing'],
          except: [{ filter: { kind: 'Component' } }],
        }),
      ]),
    ).toEqual([
      [
        'dead-rule/responsibility:default/one',
        'warning',
        'group:default/sre',
        'one selects nothing. The system legacy cannot be found.',
      ],
      [
        'dead-rule/responsibility:default/two',
        'warning',
        'group:default/sre',
        'two selects nothing.',
      ],
    ]);
  });

  it('tells what is deprecated, and what was due for review', () => {
    expect(
      messages([
        rule('old', {
          owner: 'sre',
          concerns: ['tracing'],
          lifecycle: 'deprecated',
          reviewBy: '2020-01-01',
        }),
        rule('late', {
          owner: 'sre',
          concerns: ['logging'],
          reviewBy: '2026-11-22',
        }),
        rule('today', {
          owner: 'sre',
          concerns: ['logging'],
          reviewBy: '2026-11-23',
        }),
      ]),
    ).toEqual([
      [
        'deprecated-rule/responsibility:default/old',
        'info',
        'group:default/sre',
        'old is deprecated and answers no more.',
      ],
      [
        'overdue-review/responsibility:default/late',
        'info',
        'group:default/sre',
        'late was due for review on 2026-11-22.',
      ],
    ]);
  });

  it('tells a claim that does not count', () => {
    const at = (location: string) => ({
      'backstage.io/managed-by-location': location,
    });
    expect(
      messages(
        [
          rule(
            'theirs',
            { owner: 'sre', concerns: ['tracing'] },
            at('url:https://b.example.com'),
          ),
          rule(
            'ours',
            { owner: 'sre', concerns: ['logging'] },
            at('url:https://a.example.com'),
          ),
        ],
        ['url:https://a.example.com'],
      ),
    ).toEqual([
      [
        'unconfirmed-claim/responsibility:default/theirs',
        'warning',
        'group:default/sre',
        'theirs stands in url:https://b.example.com, whose claims do not count.',
      ],
    ]);
  });
});

describe('boundaries', () => {
  const line = rule('line', {
    owner: 'ml',
    concerns: ['model-monitoring'],
    mustNotChange: ['model-definition', 'model-inputs'],
  });

  it('tell who is responsible for what they must not change', () => {
    expect(
      ofKind('boundary', [
        model('a'),
        model('b'),
        line,
        rule('inputs', {
          owner: 'ml',
          concerns: ['model-inputs'],
          appliesTo: [{ entity: 'a' }],
        }),
      ]),
    ).toEqual([
      {
        id: 'boundary/responsibility:default/line/component:default/a',
        kind: 'boundary',
        severity: 'warning',
        entity: 'component:default/a',
        concern: 'model-inputs',
        rule: 'responsibility:default/line',
        team: 'group:default/ml',
        message:
          'ml must not change model inputs, but is responsible for it on a.',
        fix: 'Register another team for it, or take it out of mustNotChange of line.',
      },
    ]);
  });

  it('tell who owns what they must not change, once for each entity', () => {
    expect(
      ofKind('boundary', [
        model('a', { owner: 'ml' }),
        service('s', { owner: 'ml' }),
        line,
      ]),
    ).toMatchObject([
      {
        id: 'boundary/responsibility:default/line/component:default/a',
        message:
          'ml must not change model definition and model inputs, but owns a.',
      },
    ]);
  });
});

describe('boundaries and code owners', () => {
  const organization = createOrganization({
    vocabulary: packagedVocabulary(),
    entities: withRelations([
      ...GROUPS,
      model('a'),
      model('b', { owner: 'ml' }),
      model('c'),
      service('s'),
      rule('line', {
        owner: 'ml',
        concerns: ['model-monitoring'],
        mustNotChange: ['model-inputs'],
      }),
    ]),
  });

  it('tell who is the code owner of what they must not change', () => {
    const owners: Record<string, readonly string[]> = {
      'component:default/a': ['group:default/ml'],
      'component:default/b': ['group:default/ml'],
      'component:default/c': ['group:default/data'],
      'component:default/s': ['group:default/ml'],
    };

    expect(
      findOrganizationFindings(organization, {
        now: NOW,
        codeOwnersOf: ref => owners[ref] ?? [],
      })
        .filter(({ kind }) => kind === 'boundary')
        .map(({ entity: ref, message, fix }) => [ref, message, fix]),
    ).toEqual([
      [
        'component:default/a',
        'ml must not change model inputs, but is the code owner of a.',
        'Name the team that works on a in its code owners file, or except it from line.',
      ],
      [
        'component:default/b',
        'ml must not change model inputs, but owns b and is its code owner.',
        'Give b to the team that works on it, or except it from line.',
      ],
    ]);
  });

  it('matter where somebody has drawn a line, and nowhere else', () => {
    expect(entitiesUnderBoundary(surveyFleet(organization))).toEqual(
      ['a', 'b', 'c'].map(name => `component:default/${name}`),
    );
  });
});

describe('capabilities', () => {
  const provider = (owner: string) =>
    rule('run', {
      owner,
      concerns: ['messaging'],
      provides: ['resource:kafka', 'resource:gone'],
    });
  const kafka = entity('Resource:kafka', { owner: 'sre', type: 'broker' });

  it('without a customer are told, without a team, too', () => {
    expect(
      ofKind('no-customer', [
        kafka,
        provider('sre'),
        service('own', { owner: 'sre', dependsOn: ['resource:kafka'] }),
      ]),
    ).toMatchObject([
      {
        id: 'no-customer/resource:default/kafka',
        severity: 'info',
        team: 'group:default/sre',
      },
    ]);
    expect(
      ofKind('unowned-capability', [kafka, provider('ghosts')]),
    ).toMatchObject([
      {
        id: 'unowned-capability/resource:default/kafka',
        severity: 'error',
        entity: 'resource:default/kafka',
      },
    ]);
  });

  it('with a customer and a team are fine', () => {
    const used = [
      kafka,
      provider('sre'),
      service('a', { dependsOn: ['resource:kafka'] }),
    ];
    expect(ofKind('no-customer', used)).toEqual([]);
    expect(ofKind('unowned-capability', used)).toEqual([]);
  });
});

describe('acceptance', () => {
  it('is read from the entity or the Responsibility, until it expires', () => {
    const late = (annotation: string) =>
      ofKind('overdue-review', [
        service('a'),
        rule(
          'late',
          { owner: 'sre', concerns: ['logging'], reviewBy: '2026-01-01' },
          { 'platform-teams/accepted': annotation },
        ),
      ])[0].accepted;
    const id = 'overdue-review/responsibility:default/late';
    expect(late(`${id} until 2026-12-31: After the rush.`)).toEqual({
      until: '2026-12-31',
      reason: 'After the rush.',
    });
    expect(late(`${id} until 2026-11-22: After the rush.`)).toBeUndefined();
    expect(late(`other until 2026-12-31: After the rush.`)).toBeUndefined();
  });
});
