/*
 * With the catalog itself, which applies a policy's conditions by its own
 * rules, and stitches relations its own way.
 */
import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import catalogModule from '@cookie-factory/plugin-catalog-backend-module-platform-teams';
import request from 'supertest';
import platformTeamsPlugin from '.';
import { bakeryEntities, SECRET_WORD } from './__fixtures__/bakery';
import { isUser } from './__testUtils__/isUser';

const LOCATION = 'url:https://git.example.com/bakery/all.yaml';
const SECRET_LABEL = 'secrecy';

/** As a provider gives them: without relations, and what is secret marked. */
function provided({ relations: _, ...entity }: Entity): Entity {
  const { metadata } = entity;
  return {
    ...entity,
    metadata: {
      ...metadata,
      labels: metadata.name.includes(SECRET_WORD)
        ? { [SECRET_LABEL]: 'top' }
        : {},
      annotations: {
        ...metadata.annotations,
        'backstage.io/managed-by-location': LOCATION,
        'backstage.io/managed-by-origin-location': LOCATION,
      },
    },
  };
}

const bakeryProvider = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'bakery',
  register(reg) {
    reg.registerInit({
      deps: { processing: catalogProcessingExtensionPoint },
      async init({ processing }) {
        processing.addEntityProvider({
          getProviderName: () => 'bakery',
          connect: connection =>
            connection.applyMutation({
              type: 'full',
              entities: bakeryEntities().map(entity => ({
                entity: provided(entity),
                locationKey: 'bakery',
              })),
            }),
        });
      },
    });
  },
});

const permissions = mockServices.permissions.mock({
  authorize: async requests =>
    requests.map(() => ({ result: AuthorizeResult.ALLOW })),
  authorizeConditional: async (requests, options) =>
    requests.map(() =>
      isUser(options)
        ? {
            result: AuthorizeResult.CONDITIONAL,
            pluginId: 'catalog',
            resourceType: 'catalog-entity',
            conditions: {
              not: {
                rule: 'HAS_LABEL',
                resourceType: 'catalog-entity',
                params: { label: SECRET_LABEL },
              },
            },
          }
        : { result: AuthorizeResult.ALLOW },
    ),
});

async function setup() {
  const { server } = await startTestBackend({
    features: [
      catalogPlugin,
      catalogModule,
      bakeryProvider,
      platformTeamsPlugin,
      permissions.factory,
      mockServices.rootConfig.factory({
        data: { catalog: { processingInterval: { seconds: 1 } } },
      }),
    ],
  });
  const ask = (path: string, header: string) =>
    request(server)
      .get(`/api/platform-teams${path}`)
      .set('Authorization', header);
  return {
    asUser: (path: string) => ask(path, mockCredentials.user.header()),
    asService: (path: string) => ask(path, mockCredentials.service.header()),
  };
}

async function eventually<T>(
  read: () => Promise<T>,
  isThere: (value: T) => boolean,
): Promise<T> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const value = await read();
    if (isThere(value)) return value;
    await new Promise(resolve => setTimeout(resolve, 250));
  }
  throw new Error('The catalog did not process the entities in time');
}

const MONITORING =
  '/entities/by-name/component/default/checkout-api/concerns/monitoring';

it('answers callers with what the catalog lets them see', async () => {
  const { asUser, asService } = await setup();

  const full = await eventually(
    () => asService(MONITORING),
    ({ body }) => body.answer?.team === 'group:default/moonshot',
  );
  const part = await eventually(
    () => asUser(MONITORING),
    ({ body }) => body.answer?.team === 'group:default/sre',
  );
  const secret = await asUser(
    '/entities/by-name/component/default/moonshot-oven/concerns',
  );
  const lists = await Promise.all(
    ['/teams', '/findings', '/layers?mode=serves', '/layers/entities'].map(
      async path => (await asUser(path)).text,
    ),
  );

  expect(full.body).toMatchObject({
    partial: false,
    answer: { outcome: 'accountable', by: 'rule' },
  });
  expect(part.body).toMatchObject({
    partial: true,
    answer: { outcome: 'accountable', by: 'rule' },
  });
  expect(secret.status).toBe(404);
  expect(lists.join().toLowerCase()).not.toContain(SECRET_WORD);
  expect(part.text.toLowerCase()).not.toContain(SECRET_WORD);
}, 60_000);
