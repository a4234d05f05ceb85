import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { PlatformTeamsClient } from './PlatformTeamsClient';

const BASE = 'https://portal.example.com/api/platform-teams';
const SHOP = 'component:default/shop';

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

function setup() {
  const requests: { method: string; url: string; token: string | null }[] = [];
  server.use(
    http.all(`${BASE}/*`, ({ request }) => {
      requests.push({
        method: request.method,
        url: request.url.slice(BASE.length),
        token: request.headers.get('authorization'),
      });
      return HttpResponse.json({ answered: true });
    }),
  );
  const client = new PlatformTeamsClient({
    discoveryApi: {
      getBaseUrl: async plugin => `https://portal.example.com/api/${plugin}`,
    },
    fetchApi: { fetch },
  });
  return { client, requests };
}

describe('PlatformTeamsClient', () => {
  it.each<[string, (client: PlatformTeamsClient) => Promise<unknown>, string]>([
    ['the vocabulary', client => client.getVocabulary(), 'GET /vocabulary'],
    ['teams', client => client.getTeams(), 'GET /teams'],
    [
      'a page of teams',
      client => client.getTeams({ limit: 10, cursor: '10~group:default/sre' }),
      'GET /teams?limit=10&cursor=10%7Egroup%3Adefault%2Fsre',
    ],
    [
      'who holds what',
      client => client.getVocabularyHolders(),
      'GET /vocabulary/holders',
    ],
    [
      'the registrations of a team',
      client => client.getResponsibilities({ team: 'sre', limit: 5 }),
      'GET /responsibilities?team=sre&limit=5',
    ],
    [
      'a registration by its short reference',
      client => client.getResponsibility('observability'),
      'GET /responsibilities/by-name/default/observability',
    ],
    [
      'the entities that a registration selects',
      client =>
        client.getResponsibilityEntities('responsibility:default/watch', {
          concern: 'logging',
          outcome: 'loses',
          text: 'a b',
        }),
      'GET /responsibilities/by-name/default/watch/entities?concern=logging&outcome=loses&text=a%20b',
    ],
    [
      'raising a hand-off',
      client => client.raiseHandOff(SHOP, 'model-monitoring', { message: '!' }),
      'POST /entities/by-name/component/default/shop/concerns/model-monitoring/hand-off',
    ],
    [
      'groups of findings',
      client => client.getFindingGroups({ concern: 'ci-cd', limit: 10 }),
      'GET /findings/groups?concern=ci-cd&limit=10',
    ],
    [
      'what is behind a cell of the matrix',
      client =>
        client.getMatrixEntities({
          concern: 'ci-cd',
          by: 'system',
          column: '',
        }),
      'GET /matrix/entities?concern=ci-cd&by=system',
    ],
    [
      'a team',
      client => client.getTeam('group:default/sre'),
      'GET /teams/by-name/default/sre',
    ],
    [
      'a team by its short reference',
      client => client.getTeam('sre'),
      'GET /teams/by-name/default/sre',
    ],
    [
      'a list of its profile',
      client =>
        client.getTeamList('sre', 'setAside', { limit: 500, cursor: '50~x' }),
      'GET /teams/by-name/default/sre/setAside?limit=500&cursor=50%7Ex',
    ],
    [
      'the concerns of an entity',
      client => client.getEntityConcerns('Component:default/Shop'),
      'GET /entities/by-name/component/default/Shop/concerns',
    ],
    [
      'one concern',
      client => client.getEntityConcern(SHOP, 'a/b'),
      'GET /entities/by-name/component/default/shop/concerns/a%2Fb',
    ],
    [
      'findings of several kinds',
      client =>
        client.getFindings({
          kind: ['gap', 'conflict'],
          team: 'group:default/sre',
          text: '',
        }),
      'GET /findings?kind=gap&kind=conflict&team=group%3Adefault%2Fsre',
    ],
    ['the set-up', client => client.getSetup(), 'GET /setup'],
    [
      'what a set-up would answer',
      client => client.previewSetup({ yaml: 'kind: Responsibility' }),
      'POST /setup/preview',
    ],
    [
      'the layers',
      client => client.getLayers({ mode: 'stands', onlyFindings: true }),
      'GET /layers?mode=stands&onlyFindings=true',
    ],
    [
      'the entities of a layer',
      client => client.getLayerEntities({ layer: 'platform' }),
      'GET /layers/entities?layer=platform',
    ],
    [
      'the entities of a box, two levels deep within a group',
      client =>
        client.getLayerEntities({
          box: 'platform/group:default/sre',
          groupBy: 'owner',
          depth: 2,
          scope: 'group:default/engineering',
        }),
      'GET /layers/entities?box=platform%2Fgroup%3Adefault%2Fsre&groupBy=owner&depth=2&scope=group%3Adefault%2Fengineering',
    ],
    [
      'what goes against the layers',
      client => client.getLayerCrossings({ acceptance: 'expired' }),
      'GET /layers/crossings?acceptance=expired',
    ],
    [
      'what teams run for others',
      client => client.getLayerCapabilities({ trouble: 'no-customer' }),
      'GET /layers/capabilities?trouble=no-customer',
    ],
    [
      'where something stands',
      client => client.searchLayers({ query: 'shop api' }),
      'GET /layers/search?query=shop%20api',
    ],
    [
      'the layer of an entity',
      client => client.getEntityLayer(SHOP),
      'GET /entities/by-name/component/default/shop/layer',
    ],
    [
      'the Dockerfiles of an entity',
      client => client.getEntityDockerfiles(SHOP),
      'GET /entities/by-name/component/default/shop/dockerfiles',
    ],
    [
      'reading them anew',
      client => client.refreshEntityDockerfiles(SHOP),
      'POST /entities/by-name/component/default/shop/dockerfiles/refresh',
    ],
    [
      'the review of a change',
      client => client.reviewEntityDockerfile(SHOP, { text: 'FROM a' }),
      'POST /entities/by-name/component/default/shop/dockerfiles/review',
    ],
  ])('asks for %s', async (_what, call, expected) => {
    const { client, requests } = setup();

    expect(await call(client)).toEqual({ answered: true });
    expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
      expected,
    ]);
  });

  it('sends the token that it is given, and none otherwise', async () => {
    const { client, requests } = setup();

    await client.getVocabulary();
    await client.getVocabulary({ token: 'a-token' });

    expect(requests.map(({ token }) => token)).toEqual([
      null,
      'Bearer a-token',
    ]);
  });

  it('throws what the backend says of a failure', async () => {
    const { client } = setup();
    server.use(
      http.get(`${BASE}/teams`, () =>
        HttpResponse.json(
          {
            error: { name: 'NotAllowedError', message: 'Ask for it.' },
            response: { statusCode: 403 },
          },
          { status: 403 },
        ),
      ),
    );

    await expect(client.getTeams()).rejects.toMatchObject({
      name: 'ResponseError',
      statusCode: 403,
      body: { error: { message: 'Ask for it.' } },
    });
  });

  it('stops when it is told to', async () => {
    const { client } = setup();
    const controller = new AbortController();
    controller.abort();

    await expect(
      client.getVocabulary({ signal: controller.signal }),
    ).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('refuses a reference that is none', async () => {
    const { client, requests } = setup();

    await expect(client.getEntityConcerns('shop')).rejects.toThrow(
      'missing or empty kind',
    );
    expect(requests).toEqual([]);
  });
});
