/* The real catalog with both modules: the processor that judges, and the layer that describes. */
import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import catalogModuleLogs from '@backstage/plugin-catalog-backend-module-logs';
import {
  catalogProcessingExtensionPoint,
  type EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import catalogModulePlatformTeams from '@cookie-factory/plugin-catalog-backend-module-platform-teams';
import request from 'supertest';
import catalogModulePlatformTeamsModel from '.';

jest.setTimeout(90_000);

const LOCATION = 'url:https://git.example.com/a.yaml';

function entity(kind: string, name: string, spec: object): Entity {
  return {
    apiVersion:
      kind === 'Responsibility'
        ? 'platform-teams/v1alpha1'
        : 'backstage.io/v1alpha1',
    kind,
    metadata: {
      name,
      annotations: {
        'backstage.io/managed-by-location': LOCATION,
        'backstage.io/managed-by-origin-location': LOCATION,
      },
    },
    spec: spec as Entity['spec'],
  };
}

const BUILT_IN = [
  entity('Group', 'sre', { type: 'team', children: [] }),
  entity('User', 'kim', { memberOf: ['sre'] }),
  entity('Domain', 'shop', { owner: 'sre' }),
  entity('System', 'checkout', { owner: 'sre', domain: 'shop' }),
  entity('Component', 'till', {
    type: 'service',
    lifecycle: 'production',
    owner: 'sre',
    system: 'checkout',
  }),
  entity('API', 'pay', {
    type: 'openapi',
    lifecycle: 'production',
    owner: 'sre',
    definition: 'a',
  }),
  entity('Resource', 'kafka', { type: 'broker', owner: 'sre' }),
];

const WHOLE = {
  owner: 'sre',
  concerns: ['messaging'],
  appliesTo: [{ system: 'checkout' }],
  provides: ['resource:kafka', 'till'],
};

/** Mistakes that the schema of the layer would tell in its own words, too. */
const BROKEN: readonly (readonly [string, object, string])[] = [
  [
    'unknown-concern',
    { ...WHOLE, concerns: ['mesaging'] },
    'spec.concerns[0]: There is no concern "mesaging". Did you mean "messaging"?',
  ],
  ['no-owner', { concerns: ['messaging'] }, 'spec.owner'],
  ['not-a-list', { ...WHOLE, concerns: 'messaging' }, 'spec.concerns'],
  ['unknown-key', { ...WHOLE, oner: 'sre' }, 'spec.oner'],
  [
    'two-scopes',
    { ...WHOLE, appliesTo: [{ system: 'checkout', domain: 'shop' }] },
    'spec.appliesTo[0]',
  ],
];

async function setup() {
  let connection: EntityProviderConnection | undefined;
  const entitiesOfTheTest = createBackendModule({
    pluginId: 'catalog',
    moduleId: 'entities-of-the-test',
    register(reg) {
      reg.registerInit({
        deps: { processing: catalogProcessingExtensionPoint },
        async init({ processing }) {
          processing.addEntityProvider({
            getProviderName: () => 'entities-of-the-test',
            connect: async connected => {
              connection = connected;
            },
          });
        },
      });
    },
  });
  const backend = await startTestBackend({
    features: [
      catalogPlugin,
      catalogModuleLogs,
      catalogModulePlatformTeams,
      catalogModulePlatformTeamsModel,
      entitiesOfTheTest,
      mockServices.rootConfig.factory({
        data: { catalog: { processingInterval: { seconds: 1 } } },
      }),
    ],
  });
  return {
    server: backend.server,
    stop: () => backend.stop(),
    provide: async (...entities: Entity[]) =>
      connection?.applyMutation({
        type: 'full',
        entities: entities.map(each => ({ entity: each, locationKey: 'test' })),
      }),
    read: async (): Promise<ReadonlyMap<string, Entity>> => {
      const { body } = await request(backend.server).get(
        '/api/catalog/entities',
      );
      return new Map(
        (body as Entity[]).map(each => [each.metadata.name, each]),
      );
    },
  };
}

/** Processing takes its time: asks again until the answer passes, or gives the last one. */
async function eventually<T>(
  ask: () => Promise<T>,
  passes: (answer: T) => boolean,
): Promise<T> {
  const deadline = Date.now() + 30_000;
  let answer = await ask();
  while (!passes(answer) && Date.now() < deadline) {
    await new Promise(resolve => setTimeout(resolve, 100));
    answer = await ask();
  }
  return answer;
}

function statusOf(found: Entity | undefined): readonly { message: string }[] {
  return (
    (found as { status?: { items?: { message: string }[] } } | undefined)
      ?.status?.items ?? []
  );
}

describe('the catalog with the processor and the layer', () => {
  let catalog: Awaited<ReturnType<typeof setup>>;
  beforeAll(async () => {
    catalog = await setup();
  });
  afterAll(() => catalog.stop());

  it('processes Responsibilities and every built-in kind, and relates each once', async () => {
    await catalog.provide(...BUILT_IN, entity('Responsibility', 'r', WHOLE));
    const found = await eventually(
      catalog.read,
      all =>
        all.size === BUILT_IN.length + 1 &&
        (all.get('till')?.relations?.length ?? 0) >= 3,
    );
    const relations = (name: string) =>
      found
        .get(name)
        ?.relations?.map(({ type, targetRef }) => `${type} ${targetRef}`)
        .sort();

    expect([...found.values()].flatMap(statusOf)).toEqual([]);
    expect(relations('r')).toEqual([
      'covers system:default/checkout',
      'ownedBy group:default/sre',
      'provides component:default/till',
      'provides resource:default/kafka',
    ]);
    expect(relations('till')).toEqual([
      'ownedBy group:default/sre',
      'partOf system:default/checkout',
      'providedBy responsibility:default/r',
    ]);
    expect(relations('checkout')).toEqual([
      'coveredBy responsibility:default/r',
      'hasPart component:default/till',
      'ownedBy group:default/sre',
      'partOf domain:default/shop',
    ]);
    expect(relations('sre')).toEqual(
      expect.arrayContaining([
        'hasMember user:default/kim',
        'ownerOf responsibility:default/r',
      ]),
    );
  });

  it('tells each mistake once, in the words of the processor', async () => {
    const provide = (specOf: (broken: object) => object) =>
      catalog.provide(
        ...BUILT_IN,
        ...BROKEN.map(([name, broken]) =>
          entity('Responsibility', name, specOf(broken)),
        ),
      );
    await provide(() => WHOLE);
    await eventually(catalog.read, all =>
      BROKEN.every(([name]) => all.has(name)),
    );
    await provide(broken => broken);
    const found = await eventually(catalog.read, all =>
      BROKEN.every(([name]) => statusOf(all.get(name)).length > 0),
    );

    for (const [name, , message] of BROKEN) {
      const items = statusOf(found.get(name));
      expect(items).toHaveLength(1);
      expect(items[0].message).toContain(message);
      expect(items[0].message).not.toContain('Validation of Responsibility');
    }
    expect(statusOf(found.get('till'))).toEqual([]);
  });

  it('describes the kind to agents', async () => {
    const { status, body } = await request(catalog.server)
      .post(
        '/api/catalog/.backstage/actions/v1/actions/catalog:get-catalog-model-description/invoke',
      )
      .set('Authorization', mockCredentials.user.header())
      .send({});
    expect({ status, error: body.error }).toEqual({ status: 200 });
    const text = JSON.stringify(body.output);
    for (const words of [
      'Responsibility',
      'platform-teams/v1alpha1',
      'who-is-accountable',
      'covered by',
      'platform-teams/discipline',
      'Component',
    ]) {
      expect(text).toContain(words);
    }
  });
});

describe('the vocabulary of app-config', () => {
  it('stops the module where it has a mistake, and says which', async () => {
    await expect(
      startTestBackend({
        features: [
          catalogPlugin,
          catalogModulePlatformTeamsModel,
          mockServices.rootConfig.factory({
            data: {
              platformTeams: { vocabulary: { concerns: { loging: false } } },
            },
          }),
        ],
      }),
    ).rejects.toThrow(
      'platformTeams.vocabulary.concerns.loging: There is no concern "loging" to switch off.',
    );
  });
});
