import {
  createOrganization,
  withRelations,
  type CatalogEntity,
  type Json,
} from '../../catalog';
import { createVocabulary, packagedVocabulary } from '../../vocabulary';
import { surveyFleet } from '../fleet/surveyFleet';
import { suggestSetup } from './suggestSetup';
import type { SetupOrganizationId } from './types';

function entity(
  ref: string,
  spec: Record<string, Json>,
  title?: string,
): CatalogEntity {
  const [kind, name] = ref.split(':');
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, ...(title ? { title } : {}) },
    spec,
  };
}

const group = (name: string, title?: string) =>
  entity(`Group:${name}`, { type: 'team' }, title);
const owns = (owner: string, type: string, name = `the-${type}`) =>
  entity(`Resource:${name}`, { type, owner });
const service = entity('Component:till', {
  type: 'service',
  lifecycle: 'production',
  owner: 'shop',
});
const model = entity('Component:ranker', {
  type: 'ml-model',
  lifecycle: 'production',
  owner: 'shop',
});

function suggest(
  entities: readonly CatalogEntity[],
  vocabulary = packagedVocabulary(),
) {
  return suggestSetup(
    surveyFleet(
      createOrganization({
        entities: withRelations([group('shop'), service, ...entities]),
        vocabulary,
      }),
    ),
  );
}

function worksOf(
  id: SetupOrganizationId,
  entities: readonly CatalogEntity[] = [],
) {
  return (
    suggest(entities).organizations.find(one => one.id === id)?.works ?? []
  );
}

function candidatesOf(title: string, entities: readonly CatalogEntity[]) {
  return worksOf('two-platforms', entities).find(work => work.title === title)
    ?.candidates;
}

describe('suggestSetup', () => {
  it.each<[SetupOrganizationId, readonly string[]]>([
    [
      'three-teams',
      [
        'Reliability',
        'Developer experience',
        'Cloud',
        'Security',
        'Secret management',
      ],
    ],
    [
      'platform-and-infrastructure',
      [
        'Reliability and developer experience',
        'Cloud',
        'Security',
        'Secret management',
      ],
    ],
    [
      'two-platforms',
      [
        'Reliability',
        'Developer experience',
        'Machine learning platform',
        'Cloud',
        'Security',
        'Secret management',
      ],
    ],
    ['own', []],
  ])('asks %s about its work', (id, titles) => {
    expect(worksOf(id).map(({ title }) => title)).toEqual(titles);
  });

  it('asks about models in every organisation that has some', () => {
    expect(worksOf('three-teams', [model]).map(({ title }) => title)).toContain(
      'Machine learning platform',
    );
  });

  it('names the work as its Responsibility would be called, with what people meet every day', () => {
    expect(worksOf('three-teams').slice(0, 3)).toEqual([
      {
        id: 'reliability',
        title: 'Reliability',
        concerns: [
          'monitoring',
          'logging',
          'slo',
          'incident-response',
          'messaging',
          'databases',
        ],
        candidates: [],
      },
      {
        id: 'developer-experience',
        title: 'Developer experience',
        concerns: ['ci-cd', 'developer-documentation'],
        candidates: [],
      },
      {
        id: 'cloud',
        title: 'Cloud',
        concerns: [
          'networking',
          'load-balancing',
          'dns-certificates',
          'kubernetes',
          'cloud-cost',
          'identity-access',
        ],
        candidates: [],
      },
    ]);
  });

  it('adds the work that what a team owns speaks of', () => {
    const [reliability] = worksOf('three-teams', [
      group('sre', 'SRE'),
      owns('sre', 'jaeger'),
    ]);
    expect(reliability.concerns).toContain('tracing');
  });

  it.each<[string, readonly CatalogEntity[], unknown]>([
    [
      'a name and a thing',
      [group('sre', 'SRE'), owns('sre', 'grafana')],
      {
        team: 'group:default/sre',
        because: 'it owns the resource the-grafana and its name says SRE',
        strong: true,
      },
    ],
    [
      'a name',
      [group('sre', 'SRE')],
      {
        team: 'group:default/sre',
        because: 'its name says SRE',
        strong: true,
      },
    ],
    [
      'two things',
      [group('guild'), owns('guild', 'grafana'), owns('guild', 'kafka')],
      {
        team: 'group:default/guild',
        because:
          'it owns the resource the-grafana and it owns the resource the-kafka',
        strong: true,
      },
    ],
    [
      'one thing',
      [group('guild'), owns('guild', 'grafana')],
      {
        team: 'group:default/guild',
        because: 'it owns the resource the-grafana',
        strong: false,
      },
    ],
    [
      'one thing that is a clue to two concerns',
      [group('guild'), owns('guild', 'postgres')],
      {
        team: 'group:default/guild',
        because: 'it owns the resource the-postgres',
        strong: false,
      },
    ],
  ])('weighs %s', (_, entities, expected) => {
    expect(candidatesOf('Reliability', entities)?.[0]).toEqual(expected);
  });

  it.each<[string, readonly CatalogEntity[], unknown]>([
    [
      'who owns the vault, but begins with it open',
      [group('security', 'Security'), group('guild'), owns('guild', 'vault')],
      [
        {
          team: 'group:default/guild',
          because: 'it owns the resource the-vault',
          strong: false,
        },
      ],
    ],
    [
      'security where there is no vault, for it may know',
      [group('security', 'Security')],
      [
        {
          team: 'group:default/security',
          because: 'its name says Security',
          strong: false,
        },
      ],
    ],
  ])('asks about secrets: %s', (_, entities, expected) => {
    expect(candidatesOf('Secret management', entities)).toEqual(expected);
  });

  it.each<[SetupOrganizationId, readonly CatalogEntity[]]>([
    ['three-teams', [group('sre', 'SRE'), group('devx', 'DevX')]],
    ['three-teams', []],
    ['platform-and-infrastructure', [group('platform', 'Platform')]],
    ['two-platforms', [group('ml', 'ML Platform'), group('sre', 'SRE')]],
  ])('finds %s closest, case %#', (closest, entities) => {
    expect(suggest(entities).closest).toBe(closest);
  });

  it('asks about disciplines of one’s own, and not about those switched off', () => {
    const result = createVocabulary({
      vocabulary: {
        disciplines: {
          security: false,
          data: {
            title: 'Data platform',
            description: 'Runs the warehouse.',
            side: 'platform',
          },
        },
        concerns: {
          warehouse: {
            title: 'Warehouse',
            hint: 'Tables',
            description: 'Keeps the tables.',
            discipline: 'data',
            layer: 'platform',
            group: 'Data',
            shown: 'always',
          },
        },
      },
    });
    if (!result.ok) throw new Error(result.issues[0].message);
    const [{ works }] = suggest([], result.vocabulary).organizations;
    expect(
      works.map(({ title, concerns }) => [title, concerns.length]),
    ).toEqual([
      ['Reliability', 6],
      ['Developer experience', 2],
      ['Cloud', 6],
      ['Data platform', 1],
    ]);
  });
});
