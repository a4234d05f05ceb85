/*
 * The catalog with the kind Responsibility, over dev/catalog: one that is
 * valid, one with a mistake. `yarn start` in this folder, then:
 *
 *   API=http://localhost:7018/api/catalog
 *
 *   curl "$API/entities/by-query?filter=kind=responsibility"
 *   curl $API/entities/by-name/responsibility/default/observability
 *
 * The mistake is told in the log, with its path and what would be right.
 */
import path from 'node:path';
import { createBackend } from '@backstage/backend-defaults';
import { mockServices } from '@backstage/backend-test-utils';

const port = Number(process.env.PORT ?? 7018);

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
        locations: [
          { type: 'file', target: path.resolve(__dirname, 'catalog/all.yaml') },
        ],
      },
    },
  }),
);
backend.add(mockServices.auth.factory());
backend.add(mockServices.httpAuth.factory());
backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(import('@backstage/plugin-catalog-backend-module-logs'));
backend.add(import('../src'));

backend.start();
