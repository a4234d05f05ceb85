/** The whole catalog of a backend at work, its database included. */
import {
  createBackendModule,
  type BackendFeature,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import {
  catalogProcessingExtensionPoint,
  type EntityProviderConnection,
} from '@backstage/plugin-catalog-node';

const POLL_MS = 500;
const DEADLINE_MS = 600_000;

/**
 * The processor time that a catalog takes until all entities are there, in milliseconds.
 *
 * @param modules - what is installed beside the catalog
 */
export async function processedByCatalog(
  entities: readonly Entity[],
  modules: readonly BackendFeature[] = [],
): Promise<number> {
  let connection: EntityProviderConnection | undefined;
  const provider = createBackendModule({
    pluginId: 'catalog',
    moduleId: 'entities-of-the-benchmark',
    register(reg) {
      reg.registerInit({
        deps: { processing: catalogProcessingExtensionPoint },
        async init({ processing }) {
          processing.addEntityProvider({
            getProviderName: () => 'entities-of-the-benchmark',
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
      provider,
      ...modules,
      mockServices.rootConfig.factory({
        data: { catalog: { processingInterval: { hours: 1 } } },
      }),
    ],
  });
  try {
    const before = process.cpuUsage();
    await connection?.applyMutation({
      type: 'full',
      entities: entities.map(entity => ({ entity, locationKey: 'bench' })),
    });
    const deadline = Date.now() + DEADLINE_MS;
    while ((await countEntities(backend.server.port())) < entities.length) {
      if (Date.now() > deadline) {
        throw new Error('The catalog did not get through its entities in time');
      }
      await new Promise(resolve => setTimeout(resolve, POLL_MS));
    }
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e3;
  } finally {
    await backend.stop();
  }
}

async function countEntities(port: number): Promise<number> {
  const response = await fetch(
    `http://localhost:${port}/api/catalog/entities/by-query?limit=0`,
  );
  const { totalItems }: { totalItems: number } = await response.json();
  return totalItems;
}
