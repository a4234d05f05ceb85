import {
  createOrganization,
  withRelations,
  type CatalogEntity,
  type Json,
} from '../../catalog';
import { packagedVocabulary } from '../../vocabulary';
import { teamLoads } from './teamLoads';
import { teamProfile } from './teamProfile';

const NOW = new Date('2026-11-23T10:00:00Z');

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

const ENTITIES = [
  entity('Group:platform', { type: 'platform-team' }, { title: 'Platform' }),
  entity(
    'Group:ml',
    {
      type: 'ml-platform',
      parent: 'platform',
      profile: { email: 'ml@example.com' },
    },
    { title: 'ML Platform' },
  ),
  entity('Group:sre', { type: 'sre', parent: 'platform' }, { title: 'SRE' }),
  entity('Group:data', { type: 'team' }),
  entity('Group:shop', { type: 'team' }),
  entity('System:ranking', { owner: 'data' }),
  ...['ranker', 'forecast'].map(name =>
    entity(`Component:${name}`, {
      type: 'ml-model',
      lifecycle: 'production',
      owner: 'data',
      system: 'ranking',
      dependsOn: ['component:drift-detector'],
    }),
  ),
  entity('Component:outside', {
    type: 'ml-model',
    lifecycle: 'production',
    owner: 'shop',
  }),
  entity('Component:shop', {
    type: 'service',
    lifecycle: 'production',
    owner: 'shop',
    dependsOn: ['component:drift-detector'],
  }),
  entity(
    'Component:drift-detector',
    { type: 'service', lifecycle: 'production', owner: 'ml' },
    { description: 'Watches models.' },
  ),
  entity('Template:watch', { owner: 'ml' }),
  entity(
    'Responsibility:watching',
    {
      owner: 'ml',
      concerns: ['model-monitoring'],
      assists: ['monitoring'],
      appliesTo: [
        {
          system: 'ranking',
          filter: { kind: 'Component', 'spec.type': 'ml-model' },
        },
      ],
      provides: ['component:drift-detector', 'component:gone'],
      mustNotChange: ['model-definition'],
      handsOffTo: 'model-performance',
      automatedBy: ['watch', 'gone'],
      consulted: ['sre'],
      reviewBy: '2026-12-01',
    },
    {
      title: 'Model monitoring',
      description: 'Watches every model.',
      links: [
        { url: 'https://chat.example.com/ml', title: '#ml', type: 'chat' },
      ],
    },
  ),
  entity('Responsibility:old', {
    owner: 'ml',
    concerns: ['tracing'],
    lifecycle: 'deprecated',
  }),
  entity('Responsibility:observability', {
    owner: 'sre',
    concerns: ['monitoring', 'logging'],
    reviewBy: '2026-11-01',
  }),
];

const organization = createOrganization({
  entities: withRelations(ENTITIES),
  vocabulary: packagedVocabulary(),
});

describe('teamProfile', () => {
  it('is the API of a team', () => {
    expect(teamProfile(organization, 'group:default/ml', { now: NOW })).toEqual(
      {
        team: 'group:default/ml',
        title: 'ML Platform',
        platformTeam: {
          ref: 'group:default/ml',
          title: 'ML Platform',
          disciplines: ['ml-platform'],
          by: 'type',
          reason: 'Groups of type ml-platform are platform teams.',
          platform: { id: 'group:default/ml', title: 'ML Platform' },
        },
        children: [],
        work: [
          {
            rule: 'responsibility:default/watching',
            title: 'Model monitoring',
            description: 'Watches every model.',
            team: 'group:default/ml',
            concerns: [{ concern: 'model-monitoring', entities: 2, of: 3 }],
            entities: 2,
            covers: [
              {
                scope: { kind: 'system', ref: 'system:default/ranking' },
                text: 'every component of type ml-model in the system ranking',
              },
            ],
            except: [],
            automatedBy: ['template:default/watch'],
            contacts: [
              {
                type: 'chat',
                title: '#ml',
                url: 'https://chat.example.com/ml',
                source: 'registration',
              },
              {
                type: 'mail',
                title: 'ml@example.com',
                url: 'mailto:ml@example.com',
                source: 'group-profile',
              },
            ],
            consulted: ['group:default/sre'],
            informed: [],
            reviewBy: '2026-12-01',
            review: 'due-soon',
            state: 'in-force',
          },
        ],
        setAside: [
          {
            rule: 'responsibility:default/old',
            title: 'old',
            team: 'group:default/ml',
            concerns: [{ concern: 'tracing', entities: 0, of: 7 }],
            entities: 0,
            covers: [{ text: 'everything' }],
            except: [],
            automatedBy: [],
            contacts: [
              {
                type: 'mail',
                title: 'ml@example.com',
                url: 'mailto:ml@example.com',
                source: 'group-profile',
              },
            ],
            consulted: [],
            informed: [],
            review: 'none',
            state: 'deprecated',
          },
        ],
        assists: [
          {
            concern: 'monitoring',
            rule: 'responsibility:default/watching',
            entities: 2,
            accountable: ['group:default/sre'],
          },
        ],
        provides: [
          {
            ref: 'component:default/drift-detector',
            rule: 'responsibility:default/watching',
            exists: true,
            description: 'Watches models.',
            consumingTeams: 2,
            consumingEntities: 3,
            consumers: [
              { team: 'group:default/data', entities: 2 },
              { team: 'group:default/shop', entities: 1 },
            ],
          },
          {
            ref: 'component:default/gone',
            rule: 'responsibility:default/watching',
            exists: false,
            consumingTeams: 0,
            consumingEntities: 0,
            consumers: [],
          },
        ],
        boundaries: [
          {
            rule: 'responsibility:default/watching',
            team: 'group:default/ml',
            mustNotChange: ['model-definition'],
            handsOffTo: {
              concern: 'model-performance',
              teams: ['group:default/data'],
            },
          },
        ],
        automatedBy: ['template:default/watch'],
        customers: [
          { team: 'group:default/data', entities: 2, isPlatformTeam: false },
          { team: 'group:default/shop', entities: 1, isPlatformTeam: false },
        ],
        customersServed: 2,
        customersTotal: 2,
        consulted: [
          {
            team: 'group:default/sre',
            registrations: 1,
            examples: ['Model monitoring'],
          },
        ],
        informed: [],
        contacts: [
          {
            type: 'chat',
            title: '#ml',
            url: 'https://chat.example.com/ml',
            source: 'registration',
          },
          {
            type: 'mail',
            title: 'ml@example.com',
            url: 'mailto:ml@example.com',
            source: 'group-profile',
          },
        ],
        review: { state: 'due-soon', date: '2026-12-01' },
        entities: 2,
      },
    );
  });

  it('rolls up the teams below', () => {
    const profile = teamProfile(organization, 'group:default/platform', {
      now: NOW,
    });
    expect(profile).toMatchObject({
      children: ['group:default/ml', 'group:default/sre'],
      entities: 7,
      review: { state: 'overdue', date: '2026-11-01' },
      customers: [
        { team: 'group:default/data', entities: 3 },
        { team: 'group:default/shop', entities: 2 },
      ],
    });
    expect(profile?.work.map(({ rule, team }) => [rule, team])).toEqual([
      ['responsibility:default/watching', 'group:default/ml'],
      ['responsibility:default/observability', 'group:default/sre'],
    ]);
  });

  it('is absent for application teams and for what does not exist', () => {
    expect(
      teamProfile(organization, 'group:default/shop', { now: NOW }),
    ).toBeUndefined();
    expect(
      teamProfile(organization, 'group:default/ghosts', { now: NOW }),
    ).toBeUndefined();
  });
});

describe('teamLoads', () => {
  it('puts the platform teams side by side', () => {
    expect(
      teamLoads(organization, { now: NOW }).map(load => [
        load.title,
        load.concerns,
        load.entities,
        `${load.customers} of ${load.customersTotal}`,
        load.findings,
        load.review.state,
      ]),
    ).toEqual([
      ['ML Platform', 1, 2, '1 of 2', 2, 'due-soon'],
      ['Platform', 0, 0, '0 of 2', 0, 'none'],
      ['SRE', 2, 7, '2 of 2', 2, 'overdue'],
    ]);
  });
});
