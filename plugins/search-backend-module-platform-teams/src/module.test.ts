/*
 * With the real search, catalog and permissions: what people find is what
 * the catalog lets them see.
 */
import {
  coreServices,
  createBackendModule,
  createServiceFactory,
  type BackstageCredentials,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import {
  AuthorizeResult,
  type ConditionalPolicyDecision,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import searchPlugin from '@backstage/plugin-search-backend';
import searchModuleCatalog from '@backstage/plugin-search-backend-module-catalog';
import catalogModulePlatformTeams from '@cookie-factory/plugin-catalog-backend-module-platform-teams';
import request from 'supertest';
import searchModulePlatformTeams from '.';

jest.setTimeout(60_000);

const LOCATION = 'url:https://git.example.com/a.yaml';

function entity(
  kind: string,
  name: string,
  {
    labels,
    ...spec
  }: { labels?: Record<string, string> } & Record<string, unknown>,
): Entity {
  return {
    apiVersion:
      kind === 'Responsibility'
        ? 'platform-teams/v1alpha1'
        : 'backstage.io/v1alpha1',
    kind,
    metadata: {
      name,
      labels: labels ?? {},
      annotations: {
        'backstage.io/managed-by-location': LOCATION,
        'backstage.io/managed-by-origin-location': LOCATION,
      },
    },
    spec: spec as Entity['spec'],
  };
}

const ENTITIES = [
  entity('Group', 'sre', { type: 'team', children: [] }),
  entity('Responsibility', 'streams', {
    owner: 'sre',
    concerns: ['messaging'],
  }),
  entity('Responsibility', 'moonshot-streams', {
    labels: { secrecy: 'top' },
    owner: 'sre',
    concerns: ['messaging'],
  }),
  entity('Responsibility', 'pipelines', { owner: 'sre', concerns: ['ci-cd'] }),
];

const entitiesOfTheTest = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'entities-of-the-test',
  register(reg) {
    reg.registerInit({
      deps: { processing: catalogProcessingExtensionPoint },
      async init({ processing }) {
        processing.addEntityProvider({
          getProviderName: () => 'entities-of-the-test',
          connect: connection =>
            connection.applyMutation({
              type: 'full',
              entities: ENTITIES.map(each => ({
                entity: each,
                locationKey: 'test',
              })),
            }),
        });
      },
    });
  },
});

const ALLOW: PolicyDecision = { result: AuthorizeResult.ALLOW };
const DENY: PolicyDecision = { result: AuthorizeResult.DENY };
const WITHOUT_SECRETS: ConditionalPolicyDecision = {
  result: AuthorizeResult.CONDITIONAL,
  pluginId: 'catalog',
  resourceType: 'catalog-entity',
  conditions: {
    not: {
      rule: 'HAS_LABEL',
      resourceType: 'catalog-entity',
      params: { label: 'secrecy' },
    },
  },
};

let reading: PolicyDecision = ALLOW;

function isUser(options: object | undefined): boolean {
  const { credentials } = options as {
    readonly credentials: BackstageCredentials<{ readonly type: string }>;
  };
  return credentials.principal.type === 'user';
}

describe('searchModulePlatformTeams', () => {
  const scheduler = mockServices.scheduler();
  const permissions = mockServices.permissions.mock({
    authorizeConditional: async (requests, options) =>
      requests.map(() => (isUser(options) ? reading : ALLOW)),
    // What a policy decides conditionally, the catalog applies to each entity.
    authorize: async requests => {
      const { conditions } = WITHOUT_SECRETS;
      const { body } = await request(backend.server)
        .post('/api/catalog/.well-known/backstage/permissions/apply-conditions')
        .set('Authorization', mockCredentials.service.header())
        .send({
          items: requests.map((one, index) => ({
            id: `${index}`,
            resourceRef: 'resourceRef' in one && one.resourceRef,
            resourceType: 'catalog-entity',
            conditions,
          })),
        });
      return body.items;
    },
  });
  let backend: Awaited<ReturnType<typeof startTestBackend>>;

  beforeAll(async () => {
    backend = await startTestBackend({
      features: [
        catalogPlugin,
        catalogModulePlatformTeams,
        entitiesOfTheTest,
        permissions.factory,
        searchPlugin,
        searchModuleCatalog,
        searchModulePlatformTeams,
        // Nothing runs until the test says so.
        createServiceFactory({
          service: coreServices.scheduler,
          deps: {},
          factory: () => scheduler,
        }),
        mockServices.rootConfig.factory({
          data: {
            permission: { enabled: true },
            catalog: { processingInterval: { seconds: 1 } },
          },
        }),
      ],
    });
    await processed();
    const tasks = await scheduler.getScheduledTasks();
    for (const { id } of tasks.filter(task => task.id.startsWith('search_'))) {
      await scheduler.triggerTask(id);
    }
  });
  afterAll(() => backend.stop());

  /** Until the catalog shows all that it was given. */
  async function processed() {
    const deadline = Date.now() + 30_000;
    let found = 0;
    while (found < ENTITIES.length && Date.now() < deadline) {
      await new Promise(resolve => setTimeout(resolve, 100));
      const { body } = await request(backend.server).get(
        '/api/catalog/entities',
      );
      found = body.length;
    }
  }

  async function find(decision: PolicyDecision, term: string) {
    reading = decision;
    const { status, body, text } = await request(backend.server)
      .get('/api/search/query')
      .query({ term, 'types[0]': 'platform-teams-responsibility' })
      .set('Authorization', mockCredentials.user.header());
    expect({ status, error: body.error }).toEqual({ status: 200 });
    const results: { document: { title: string } }[] = body.results;
    return {
      text,
      titles: results.map(({ document }) => document.title).sort(),
    };
  }

  it.each(['who runs Kafka', 'kafka', 'rabbitmq', 'Messaging'])(
    'finds whoever runs it by %j',
    async term => {
      const { titles } = await find(ALLOW, term);
      expect(titles).toEqual(
        expect.arrayContaining(['moonshot-streams', 'streams']),
      );
    },
  );

  it('puts those first whose concern it is', async () => {
    reading = ALLOW;
    const { body } = await request(backend.server)
      .get('/api/search/query')
      .query({
        term: 'who runs the deploy pipeline',
        'types[0]': 'platform-teams-responsibility',
      });
    expect(body.results[0].document).toMatchObject({
      title: 'pipelines',
      owner: 'group:default/sre',
      location: '/catalog/default/responsibility/pipelines#responsibility',
    });
  });

  it('keeps its documents beside those of the catalog for the same entities', async () => {
    reading = ALLOW;
    const { body } = await request(backend.server)
      .get('/api/search/query')
      .query({ term: 'streams' });
    const found: { type: string; document: object }[] = body.results;
    expect(
      found
        .filter(({ document }) => 'concerns' in document)
        .map(({ type }) => type),
    ).toEqual([
      'platform-teams-responsibility',
      'platform-teams-responsibility',
    ]);
    expect(found.map(({ type }) => type)).toContain('software-catalog');
  });

  it('shows a caller no more than the catalog does', async () => {
    const { titles, text } = await find(WITHOUT_SECRETS, 'who runs Kafka');
    expect(titles).toContain('streams');
    expect(text).not.toContain('moonshot');
  });

  it('shows nothing to a caller who may read nothing', async () => {
    const { titles, text } = await find(DENY, 'who runs Kafka');
    expect(titles).toEqual([]);
    expect(text).not.toContain('sre');
  });
});
