import {
  createMockDirectory,
  mockCredentials,
} from '@backstage/backend-test-utils';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { TEAM_PROFILE_LISTS } from '@cookie-factory/platform-teams-core';
import request from 'supertest';
import {
  bakeryEntities,
  SECRET_REFS,
  SECRET_WORD,
} from './__fixtures__/bakery';
import { startBakery, type ReadDecision } from './__testUtils__/startBakery';
import { document } from './spec/document';

const BASE = '/api/platform-teams';
const SHOP = '/entities/by-name/component/default/checkout-api';
const OVEN = '/entities/by-name/component/default/moonshot-oven';

interface Route {
  readonly method: 'get' | 'post';
  /** As the document has it. */
  readonly path: string;
  /** As it is asked for. */
  readonly url: string;
  readonly body?: object;
  /** What the request names itself, and may hear again. */
  readonly named?: RegExp;
  /** The same about what is secret. */
  readonly secretUrl?: string;
}

const ENTITY = '/entities/by-name/{kind}/{namespace}/{name}';

function entityRoute(suffix: string, asked = suffix): Route {
  return {
    method: 'get',
    path: `${ENTITY}${suffix}`,
    url: `${SHOP}${asked}`,
    secretUrl: `${OVEN}${asked}`,
  };
}

const ROUTES: readonly Route[] = [
  { method: 'get', path: '/vocabulary', url: '/vocabulary' },
  { method: 'get', path: '/teams', url: '/teams' },
  {
    method: 'get',
    path: '/teams/by-name/{namespace}/{name}',
    url: '/teams/by-name/default/sre',
    secretUrl: '/teams/by-name/default/moonshot',
  },
  ...TEAM_PROFILE_LISTS.map((list): Route => ({
    method: 'get',
    path: '/teams/by-name/{namespace}/{name}/{list}',
    url: `/teams/by-name/default/sre/${list}`,
    secretUrl: `/teams/by-name/default/moonshot/${list}`,
  })),
  { method: 'get', path: '/vocabulary/holders', url: '/vocabulary/holders' },
  { method: 'get', path: '/responsibilities', url: '/responsibilities' },
  {
    method: 'get',
    path: '/responsibilities/by-name/{namespace}/{name}',
    url: '/responsibilities/by-name/default/observability',
    secretUrl: '/responsibilities/by-name/default/moonshot-watch',
  },
  {
    method: 'get',
    path: '/responsibilities/by-name/{namespace}/{name}/entities',
    url: '/responsibilities/by-name/default/observability/entities?limit=3',
    secretUrl: '/responsibilities/by-name/default/moonshot-watch/entities',
  },
  entityRoute('/concerns'),
  entityRoute('/concerns/{concern}', '/concerns/monitoring'),
  {
    ...entityRoute(
      '/concerns/{concern}/hand-off',
      '/concerns/logging/hand-off',
    ),
    method: 'post',
    body: { message: 'It is late.' },
  },
  entityRoute('/layer'),
  { method: 'get', path: '/findings', url: '/findings' },
  { method: 'get', path: '/findings/history', url: '/findings/history' },
  { method: 'get', path: '/findings/groups', url: '/findings/groups' },
  { method: 'get', path: '/findings', url: '/findings?concern=monitoring' },
  {
    method: 'get',
    path: '/matrix/entities',
    url: '/matrix/entities?by=owner&concern=monitoring&column=group%3Adefault%2Fcheckout&questions=all',
    named: /group:default\/checkout/g,
  },
  {
    method: 'get',
    path: '/matrix/entities',
    url: '/matrix/entities?by=system&concern=monitoring&questions=all',
  },
  { method: 'get', path: '/matrix', url: '/matrix' },
  {
    method: 'get',
    path: '/matrix',
    url: '/matrix?by=owner&questions=all&columns=2',
  },
  {
    method: 'post',
    path: '/preview',
    url: '/preview',
    named: /(?:group:default\/sre|responsibility:default\/watch-shop)/g,
    body: {
      yaml: `apiVersion: platform-teams/v1alpha1
kind: Responsibility
metadata: { name: watch-shop }
spec: { owner: sre, concerns: [monitoring, secret-management], appliesTo: [{ system: shop }] }
`,
    },
  },
  { method: 'get', path: '/setup', url: '/setup' },
  {
    method: 'post',
    path: '/setup/preview',
    url: '/setup/preview',
    body: {
      yaml: `apiVersion: platform-teams/v1alpha1
kind: Responsibility
metadata: { name: secrets }
spec: { owner: cloud, concerns: [secret-management] }
`,
    },
  },
  { method: 'get', path: '/layers', url: '/layers?mode=serves' },
  { method: 'get', path: '/layers', url: '/layers?mode=stands&groupBy=system' },
  { method: 'get', path: '/layers', url: '/layers?mode=stands&groupBy=owner' },
  {
    method: 'get',
    path: '/layers',
    url: '/layers?mode=stands&groupBy=owner&depth=1&boxes=2&belts=3',
  },
  {
    method: 'get',
    path: '/layers',
    url: '/layers?mode=serves&owners=2&belts=1&onlyFindings=true',
  },
  {
    method: 'get',
    path: '/layers',
    url: '/layers?mode=serves&scope=group%3Adefault%2Fcheckout',
    secretUrl: '/layers?mode=serves&scope=group%3Adefault%2Fmoonshot',
  },
  { method: 'get', path: '/layers/entities', url: '/layers/entities' },
  {
    method: 'get',
    path: '/layers/search',
    url: '/layers/search?query=o',
  },
  { method: 'get', path: '/layers/crossings', url: '/layers/crossings' },
  { method: 'get', path: '/layers/capabilities', url: '/layers/capabilities' },
  entityRoute('/dockerfiles'),
  { ...entityRoute('/dockerfiles/refresh'), method: 'post' },
  { ...entityRoute('/dockerfiles/split'), method: 'post', body: {} },
  {
    ...entityRoute('/dockerfiles/review'),
    method: 'post',
    body: { text: 'FROM node:26-slim\nCMD ["node", "."]\n' },
  },
];

const ABOUT_CATALOG = ROUTES.filter(({ path }) => path !== '/vocabulary');
const OF_ENTITIES = ROUTES.filter(({ secretUrl }) => secretUrl !== undefined);

type Server = Awaited<ReturnType<typeof startBakery>>['server'];

const directory = createMockDirectory({
  content: {
    'catalog-info.yaml': '',
    Dockerfile:
      'FROM node:22-slim\nWORKDIR /app\nCOPY . .\nCMD ["node", "."]\n',
  },
});
const ENTITIES = bakeryEntities({ folder: directory.path });
const SEEN = ENTITIES.filter(
  entity => !SECRET_REFS.has(stringifyEntityRef(entity)),
);
const CONFIG = {
  catalog: {
    locations: [
      { type: 'file', target: directory.resolve('catalog-info.yaml') },
    ],
  },
};

// One backend for each kind of caller, started before the first test.
const servers: Partial<Record<ReadDecision | 'poorer', Server>> = {};

beforeAll(async () => {
  for (const reading of ['allow', 'conditional', 'deny'] as const) {
    servers[reading] = (
      await startBakery({ reading, entities: ENTITIES, config: CONFIG })
    ).server;
  }
  servers.poorer = (
    await startBakery({ entities: SEEN, config: CONFIG })
  ).server;
}, 60_000);

function serverFor(caller: ReadDecision | 'poorer'): Server {
  const server = servers[caller];
  if (!server) throw new Error(`No backend runs for ${caller}`);
  return server;
}

function ask(server: Server, route: Pick<Route, 'method' | 'url' | 'body'>) {
  return request(server)
    [route.method](`${BASE}${route.url}`)
    .set('Authorization', mockCredentials.user.header())
    .send(route.body);
}

/** What differs from one reading of the catalog to the next is left out. */
function withoutMoment(body: object): object {
  const text = JSON.stringify(body, (key, value: unknown) =>
    ['asOf', 'raisedAt', 'readAt', 'partial', 'sent'].includes(key)
      ? undefined
      : value,
  );
  return JSON.parse(text);
}

describe('the API of platform-teams', () => {
  it('tests every route of its document', () => {
    const documented = Object.entries(document.paths).flatMap(
      ([path, methods]) =>
        Object.keys(methods).map(method => `${method} ${path}`),
    );

    expect(
      new Set(ROUTES.map(({ method, path }) => `${method} ${path}`)),
    ).toEqual(new Set(documented));
  });

  it('answers 401 on every route without credentials', async () => {
    const server = serverFor('allow');
    const statuses = await Promise.all(
      [
        ...ROUTES,
        { method: 'get', url: '/openapi.json' } as const,
        { method: 'get', url: '/layers?mode=nonsense' } as const,
        { method: 'get', url: '/nothing' } as const,
      ].map(async ({ method, url }) => [
        url,
        (await request(server)[method](`${BASE}${url}`)).status,
      ]),
    );

    expect(statuses.filter(([, status]) => status !== 401)).toEqual([]);
  });

  it('serves its document', async () => {
    const server = serverFor('allow');

    const { status, body } = await ask(server, {
      method: 'get',
      url: '/openapi.json',
    });

    expect(status).toBe(200);
    expect(Object.keys(body.paths)).toEqual(
      Object.keys(document.paths).map(path => `${BASE}${path}`),
    );
  });

  describe('to a caller who may read everything', () => {
    it.each(ROUTES)('answers $method $url in full', async route => {
      const server = serverFor('allow');

      const { status, body } = await ask(server, route);

      expect({ status, error: body.error }).toEqual({ status: 200 });
    });

    it.each(ABOUT_CATALOG)(
      'says that the answer to $method $url is whole, and of when',
      async route => {
        const { body } = await ask(serverFor('allow'), route);

        expect(body).toMatchObject({
          partial: false,
          asOf: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T/),
        });
      },
    );

    it('answers to services, too', async () => {
      const server = serverFor('allow');

      const { body } = await request(server)
        .get(`${BASE}${SHOP}/concerns/monitoring`)
        .set('Authorization', mockCredentials.service.header());

      expect(body).toMatchObject({
        answer: { outcome: 'accountable', team: 'group:default/moonshot' },
      });
    });
  });

  describe('to a caller who may read a part', () => {
    it.each(ROUTES)(
      'answers $method $url as if the rest did not exist',
      async route => {
        const response = await ask(serverFor('conditional'), route);
        const expected = await ask(serverFor('poorer'), route);

        expect(response.status).toBe(200);
        expect(withoutMoment(response.body)).toEqual(
          withoutMoment(expected.body),
        );
      },
    );

    it.each(ABOUT_CATALOG)(
      'says that something may be missing in the answer to $method $url',
      async route => {
        const { body } = await ask(serverFor('conditional'), route);

        expect(body.partial).toBe(true);
      },
    );

    it.each(ROUTES)(
      'names nothing hidden in the answer to $method $url',
      async route => {
        const server = serverFor('conditional');

        const { text } = await ask(server, route);

        expect(text.toLowerCase()).not.toContain(SECRET_WORD);
      },
    );

    it.each(OF_ENTITIES)(
      'answers 404 for $secretUrl, as for what does not exist',
      async ({ method, body, secretUrl = '' }) => {
        const server = serverFor('conditional');

        const secret = await ask(server, { method, body, url: secretUrl });
        const absent = await ask(server, {
          method,
          body,
          url: secretUrl.replaceAll('moonshot', 'sunshine'),
        });

        expect([secret.status, absent.status]).toEqual([404, 404]);
        expect(secret.body.error).toEqual({
          name: 'NotFoundError',
          message: absent.body.error.message.replaceAll('sunshine', 'moonshot'),
        });
      },
    );

    it.each([
      '/matrix/entities?by=owner&concern=monitoring&questions=all&column=group%3Adefault%2Fmoonshot',
      '/findings?team=group%3Adefault%2Fmoonshot',
      '/findings/groups?entity=component%3Adefault%2Fmoonshot-oven',
      '/findings?text=moonshot',
    ])('finds nothing by %s, as by what does not exist', async url => {
      const { status, body } = await ask(serverFor('conditional'), {
        method: 'get',
        url,
      });

      expect([status, body.items, body.totalItems, body.titles]).toEqual([
        200,
        [],
        0,
        {},
      ]);
    });

    it('previews a rule about what is hidden as one about what does not exist', async () => {
      const preview = async (entity: string) => {
        const { text } = await ask(serverFor('conditional'), {
          method: 'post',
          url: '/preview',
          body: {
            yaml: `apiVersion: platform-teams/v1alpha1
kind: Responsibility
metadata: { name: watch-oven }
spec: { owner: sre, concerns: [monitoring], appliesTo: [{ entity: ${entity} }] }
`,
          },
        });
        return withoutMoment(JSON.parse(text.replaceAll(entity, 'it')));
      };

      expect(await preview('moonshot-oven')).toEqual(
        await preview('sunshine-oven'),
      );
    });
  });

  describe('to a caller who may read nothing', () => {
    it.each(OF_ENTITIES)('answers 404 for $method $url', async route => {
      const server = serverFor('deny');

      expect((await ask(server, route)).status).toBe(404);
    });

    it.each(ROUTES.filter(({ secretUrl }) => !secretUrl))(
      'names no entity in the answer to $method $url',
      async route => {
        const server = serverFor('deny');

        const { status, text } = await ask(server, route);

        expect(status).toBe(200);
        expect(text.replace(route.named ?? '', '')).not.toMatch(
          /default\/|checkout|orders-db/i,
        );
      },
    );
  });

  it('names the parameter of a request that makes no sense', async () => {
    const server = serverFor('allow');

    const { status, body } = await ask(server, {
      method: 'get',
      url: '/layers?mode=sideways',
    });

    expect(status).toBe(400);
    expect(body.error.name).toBe('InputError');
    expect(body.error.message).toContain('mode');
  });
});
