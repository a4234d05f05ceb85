/*
 * The search with a Responsibility in its index. `yarn start` in this folder, a few seconds, then:
 *
 *   curl "http://localhost:7020/api/search/query?term=who+runs+kafka"
 */
import { createBackend } from '@backstage/backend-defaults';
import { mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';

const port = Number(process.env.PORT ?? 7020);

const backend = createBackend();

backend.add(
  mockServices.rootConfig.factory({
    data: {
      backend: {
        baseUrl: `http://localhost:${port}`,
        listen: { port },
        database: { client: 'better-sqlite3', connection: ':memory:' },
      },
    },
  }),
);
backend.add(mockServices.auth.factory());
backend.add(mockServices.httpAuth.factory());
backend.add(
  catalogServiceMock.factory({
    entities: [
      {
        apiVersion: 'platform-teams/v1alpha1',
        kind: 'Responsibility',
        metadata: { name: 'streams', description: 'Moves events.' },
        spec: { owner: 'sre', concerns: ['messaging'] },
      },
    ],
  }),
);
backend.add(import('@backstage/plugin-search-backend'));
backend.add(import('../src'));

backend.start();
