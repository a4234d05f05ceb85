import { createBackendModule } from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import {
  catalogProcessingExtensionPoint,
  type EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import request from 'supertest';
import catalogModulePlatformTeams from '.';

function entity(
  kind: string,
  name: string,
  spec: Record<string, string | string[] | object[]>,
): Entity {
  const location = 'url:https://git.example.com/a.yaml';
  return {
    apiVersion:
      kind === 'Responsibility'
        ? 'platform-teams/v1alpha1'
        : 'backstage.io/v1alpha1',
    kind,
    metadata: {
      name,
      annotations: {
        'backstage.io/managed-by-location': location,
        'backstage.io/managed-by-origin-location': location,
      },
    },
    spec: spec as Entity['spec'],
  };
}

const GROUP = entity('Group', 'sre', { type: 'team', children: [] });
const SYSTEM = entity('System', 'checkout', { owner: 'sre' });
const OBSERVABILITY = entity('Responsibility', 'observability', {
  owner: 'sre',
  concerns: ['monitoring', 'payment-gateway'],
  appliesTo: [{ system: 'checkout' }],
});
const LOGS = (...concerns: string[]) =>
  entity('Responsibility', 'logs', { owner: 'sre', concerns });

async function setup(platformTeams: object) {
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
      catalogModulePlatformTeams,
      entitiesOfTheTest,
      mockServices.rootConfig.factory({
        data: {
          catalog: { processingInterval: { seconds: 1 } },
          platformTeams,
        },
      }),
    ],
  });
  return {
    stop: () => backend.stop(),
    provide: async (...entities: Entity[]) =>
      connection?.applyMutation({
        type: 'full',
        entities: entities.map(each => ({ entity: each, locationKey: 'test' })),
      }),
    read: async (kind: string, name: string): Promise<Entity | undefined> => {
      const { status, body } = await request(backend.server).get(
        `/api/catalog/entities/by-name/${kind}/default/${name}`,
      );
      return status === 200 ? body : undefined;
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

describe('catalogModulePlatformTeams', () => {
  it('shows the error of a broken Responsibility, and keeps the rest working', async () => {
    const { provide, read, stop } = await setup({
      vocabulary: {
        concerns: {
          'payment-gateway': { title: 'Payments', discipline: 'sre' },
        },
      },
    });
    try {
      await provide(GROUP, SYSTEM, LOGS('logging'));
      const before = await eventually(
        () => read('responsibility', 'logs'),
        found => found !== undefined,
      );
      expect(before?.relations).toEqual([
        { type: 'ownedBy', targetRef: 'group:default/sre' },
      ]);

      await provide(GROUP, SYSTEM, LOGS('loging'), OBSERVABILITY);
      const broken = await eventually(
        () => read('responsibility', 'logs'),
        found => found !== undefined && 'status' in found,
      );
      expect(broken).toMatchObject({
        status: {
          items: [
            {
              level: 'error',
              message: expect.stringContaining(
                'spec.concerns[0]: There is no concern "loging". Did you mean "logging"?',
              ),
            },
          ],
        },
      });

      const system = await eventually(
        () => read('system', 'checkout'),
        found =>
          found?.relations?.some(({ type }) => type === 'coveredBy') ?? false,
      );
      expect(system?.relations).toEqual([
        {
          type: 'coveredBy',
          targetRef: 'responsibility:default/observability',
        },
        { type: 'ownedBy', targetRef: 'group:default/sre' },
      ]);
      expect(
        (await read('responsibility', 'observability'))?.relations,
      ).toEqual([
        { type: 'covers', targetRef: 'system:default/checkout' },
        { type: 'ownedBy', targetRef: 'group:default/sre' },
      ]);
    } finally {
      await stop();
    }
  }, 90_000);

  it('does not start with a vocabulary that cannot be used, and says why', async () => {
    const addProcessor = jest.fn();
    await expect(
      startTestBackend({
        extensionPoints: [[catalogProcessingExtensionPoint, { addProcessor }]],
        features: [
          catalogModulePlatformTeams,
          mockServices.rootConfig.factory({
            data: {
              platformTeams: { vocabulary: { concerns: { loging: false } } },
            },
          }),
        ],
      }),
    ).rejects.toThrow(
      'platformTeams.vocabulary.concerns.loging: There is no concern "loging" to switch off. Did you mean logging?',
    );
    expect(addProcessor).not.toHaveBeenCalled();
  });
});
