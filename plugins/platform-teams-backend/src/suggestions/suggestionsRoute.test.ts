import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import type { JsonObject } from '@backstage/types';
import request from 'supertest';
import { bakeryEntities, SECRET_WORD } from '../__fixtures__/bakery';
import { startBakery, type ReadDecision } from '../__testUtils__/startBakery';

const BASE = '/api/platform-teams';
const GITHUB = 'https://github.com/bakery';

/** Where components were registered from: two share a repository. */
const PLACES: Readonly<Record<string, string>> = {
  'component:default/checkout-api': `${GITHUB}/checkout/tree/main/services/api/`,
  'component:default/biscuit-ui': `${GITHUB}/checkout/blob/main/catalog-info.yaml`,
  'component:default/legacy-till': `${GITHUB}/till/tree/main/`,
  'component:default/moonshot-oven': `${GITHUB}/moonshot/tree/main/`,
};

/** The secret group asks for its own pipelines. */
const FILES: Readonly<Record<string, string>> = {
  [`${GITHUB}/checkout/tree/main/.github/CODEOWNERS`]:
    '* @bakery/checkout\n/.github/workflows/ @bakery/builders\n',
  [`${GITHUB}/moonshot/tree/main/CODEOWNERS`]:
    '* @bakery/checkout\n/.github/ @bakery/builders @bakery/moonshot\n',
};

const BUILDERS: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: {
    name: 'builders',
    namespace: 'default',
    annotations: { 'platform-teams/discipline': 'devx' },
  },
  spec: { type: 'team', children: [] },
};

function placed(entity: Entity): Entity {
  const place = PLACES[stringifyEntityRef(entity)];
  if (!place) return entity;
  const annotations = {
    ...entity.metadata.annotations,
    'backstage.io/source-location': `url:${place}`,
  };
  return { ...entity, metadata: { ...entity.metadata, annotations } };
}

async function setup(
  options: {
    readonly reading?: ReadDecision;
    readonly config?: JsonObject;
  } = {},
) {
  const scheduler = mockServices.scheduler();
  const scheduled = createServiceFactory({
    service: coreServices.scheduler,
    deps: {},
    factory: () => scheduler,
  });
  const asked: string[] = [];
  const urlReader = mockServices.urlReader.mock({
    readUrl: async url => {
      asked.push(url);
      const text = FILES[url];
      if (text === undefined) throw new NotFoundError('Not here');
      return { buffer: async () => Buffer.from(text) };
    },
  });
  const { server } = await startBakery({
    ...options,
    entities: [
      ...bakeryEntities().filter(({ kind }) => kind !== 'Responsibility'),
      BUILDERS,
    ].map(placed),
    features: [scheduled, urlReader.factory],
  });
  const get = async (path: string) => {
    const { status, body } = await request(server)
      .get(`${BASE}${path}`)
      .set({ authorization: mockCredentials.user.header() });
    expect(status).toBe(200);
    return body;
  };
  const suggestions = async () =>
    (
      await get(
        '/entities/by-name/component/default/checkout-api/concerns/ci-cd',
      )
    ).answer.suggestions;
  return {
    asked,
    get,
    suggestions,
    scheduler,
    read: async () => {
      await scheduler.triggerTask('read-pipeline-owners');
      await scheduler.triggerTask('read-catalog');
    },
  };
}

describe('suggestions from code owners files', () => {
  it('are none before anything was read, and then say how much was', async () => {
    const { suggestions, read, asked } = await setup();
    expect(await suggestions()).toEqual([]);

    await read();

    const because = (count: number) =>
      `it is the code owner of the pipeline files in ${count} of 3 repositories that were read`;
    expect(await suggestions()).toEqual([
      { team: 'group:default/builders', because: because(2) },
      { team: 'group:default/moonshot', because: because(1) },
    ]);
    // The repository that two components share is read once, at its root.
    expect(asked.filter(url => url.includes('/checkout/'))).toEqual([
      `${GITHUB}/checkout/tree/main/.github/CODEOWNERS`,
    ]);
  });

  it('reach the set-up page and the coverage', async () => {
    const { get, read } = await setup();
    await read();

    const { suggestion, titles } = await get('/setup');
    const candidates = suggestion.organizations[0].works.flatMap(
      (work: { candidates: object[] }) => work.candidates,
    );
    const { matrix } = await get('/matrix');
    const row = matrix.rows.find(
      ({ concern }: { concern: string }) => concern === 'ci-cd',
    );

    expect(candidates).toContainEqual({
      team: 'group:default/builders',
      because: expect.stringContaining('in 2 of 3 repositories'),
      strong: false,
    });
    expect(titles).toMatchObject({ 'group:default/builders': 'builders' });
    expect(row.suggestions[0]).toMatchObject({
      team: 'group:default/builders',
    });
  });

  it('neither name nor count what the caller may not read', async () => {
    const { suggestions, read, get } = await setup({ reading: 'conditional' });
    await read();

    expect(await suggestions()).toEqual([
      {
        team: 'group:default/builders',
        because:
          'it is the code owner of the pipeline files in 1 of 2 repositories that were read',
      },
    ]);
    expect(JSON.stringify(await get('/setup'))).not.toContain(SECRET_WORD);
    expect(JSON.stringify(await get('/matrix'))).not.toContain(SECRET_WORD);
  });

  it('are not read where app-config says so', async () => {
    const { scheduler } = await setup({
      config: {
        platformTeams: { suggestions: { codeOwners: { enabled: false } } },
      },
    });

    const tasks = await scheduler.getScheduledTasks();
    expect(tasks.map(({ id }) => id)).not.toContain('read-pipeline-owners');
    expect(tasks.map(({ id }) => id)).toContain('read-catalog');
  });
});
