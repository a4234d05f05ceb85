/*
 * The plugin alone, over a small catalog. `yarn start` in this folder, then:
 *
 *   API=http://localhost:7017/api/platform-teams
 *   SHOP=$API/entities/by-name/component/default/checkout-api
 *
 *   curl $API/openapi.json
 *   curl $API/vocabulary
 *   curl $API/teams
 *   curl $API/teams/by-name/default/sre
 *   curl $SHOP/concerns
 *   curl $SHOP/concerns/monitoring
 *   curl $SHOP/layer
 *   curl "$API/findings?severity=warning&limit=5"
 *   curl "$API/layers?mode=serves"
 *   curl "$API/layers?mode=stands&groupBy=owner"
 *   curl "$API/layers/entities?layer=platform"
 *   curl $SHOP/dockerfiles
 *   curl -X POST $SHOP/dockerfiles/refresh
 *
 * Without credentials every route answers 401:
 *
 *   curl -H "Authorization: Bearer mock-none-token" $API/teams
 */
import path from 'node:path';
import { createBackend } from '@backstage/backend-defaults';
import { mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { bakeryEntities } from '../src/__fixtures__/bakery';

const port = Number(process.env.PORT ?? 7017);
const shop = path.resolve(__dirname, 'shop');

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
        locations: [
          { type: 'file', target: path.join(shop, 'catalog-info.yaml') },
        ],
      },
    },
  }),
);
backend.add(mockServices.auth.factory());
backend.add(mockServices.httpAuth.factory());
backend.add(
  catalogServiceMock.factory({
    entities: [...bakeryEntities({ folder: shop })],
  }),
);
backend.add(import('../src'));

backend.start();
