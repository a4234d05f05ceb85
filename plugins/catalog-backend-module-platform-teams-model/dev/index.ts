/*
 * The catalog with the kind Responsibility and its description. `yarn start` in this folder, then:
 *
 *   API=http://localhost:7021/api/catalog
 *
 *   curl $API/entities/by-name/responsibility/default/observability
 *   curl -X POST -H 'content-type: application/json' -d '{}' \
 *     $API/.backstage/actions/v1/actions/catalog:get-catalog-model-description/invoke
 */
import path from 'node:path';
import { createBackend } from '@backstage/backend-defaults';
import { mockServices } from '@backstage/backend-test-utils';

const port = Number(process.env.PORT ?? 7021);
const catalog = path.resolve(
  __dirname,
  '../../catalog-backend-module-platform-teams/dev/catalog/all.yaml',
);

const backend = createBackend();

backend.add(
  mockServices.rootConfig.factory({
    data: {
      backend: {
        baseUrl: `http://localhost:${port}`,
        listen: { port },
        database: { client: 'better-sqlite3', connection: ':memory:' },
      },
      catalog: {
        rules: [{ allow: ['Group', 'System', 'Responsibility'] }],
        locations: [{ type: 'file', target: catalog }],
      },
    },
  }),
);
backend.add(mockServices.auth.factory());
backend.add(mockServices.httpAuth.factory());
backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(import('@backstage/plugin-catalog-backend-module-logs'));
backend.add(
  import('@cookie-factory/plugin-catalog-backend-module-platform-teams'),
);
backend.add(import('../src'));

backend.start();
