import {
  createMockDirectory,
  mockCredentials,
} from '@backstage/backend-test-utils';
import request from 'supertest';
import { bakeryEntities } from '../__fixtures__/bakery';
import { startBakery, type BakeryOptions } from '../__testUtils__/startBakery';

const directory = createMockDirectory();

const DOCKERFILE = [
  'FROM node:latest',
  'RUN apt-get update && apt-get install -y curl',
  'COPY package.json ./',
  'ENV GREETING=hello-from-the-oven',
  'CMD npm start',
  '',
].join('\n');

async function setup(
  files: Record<string, string | Buffer>,
  options: BakeryOptions = {},
) {
  directory.setContent({ 'catalog-info.yaml': '', ...files });
  const { server, decide } = await startBakery({
    entities: bakeryEntities({ folder: directory.path }),
    config: {
      catalog: {
        locations: [
          { type: 'file', target: directory.resolve('catalog-info.yaml') },
        ],
      },
    },
    ...options,
  });
  const url = (name: string) =>
    `/api/platform-teams/entities/by-name/component/default/${name}/dockerfiles`;
  const authorization = mockCredentials.user.header();
  return {
    decide,
    get: (name = 'checkout-api') =>
      request(server).get(url(name)).set('Authorization', authorization),
    refresh: (name = 'checkout-api') =>
      request(server)
        .post(`${url(name)}/refresh`)
        .set('Authorization', authorization),
  };
}

describe('the Dockerfiles of an entity', () => {
  it('come with owners, findings and advice', async () => {
    const { get } = await setup({ Dockerfile: DOCKERFILE });

    const { status, body } = await get();

    expect(status).toBe(200);
    expect(body).toMatchObject({
      entity: 'component:default/checkout-api',
      state: 'found',
      searched: [expect.stringContaining('beside catalog-info.yaml')],
      mayReadText: true,
      mayRefresh: true,
      partial: false,
    });
    const [file] = body.files;
    expect(file).toMatchObject({
      path: 'Dockerfile',
      outcome: 'assessed',
      readAt: expect.any(String),
      summary: { model: { current: 'developer' }, lines: 5 },
    });
    expect(file.assessment.lines[2]).toMatchObject({
      text: 'COPY package.json ./',
      owner: { team: 'group:default/checkout', outcome: 'accountable' },
    });
    expect(body.titles).toMatchObject({ 'group:default/checkout': 'Checkout' });
    const counted = file.summary.findings.reduce(
      (sum: number, { count }: { count: number }) => sum + count,
      0,
    );
    expect(counted).toBe(file.assessment.findings.length);
    expect(counted).toBeGreaterThan(0);
  });

  it('come as model, counts and owners only, without the permission to read text', async () => {
    const { get, refresh } = await setup(
      {
        Dockerfile: DOCKERFILE,
        'broken.Dockerfile': 'FROM\nGREETING hello-from-the-oven\n',
      },
      { denied: ['platform-teams.dockerfile.read'] },
    );

    for (const { body, text } of [await get(), await refresh()]) {
      expect(body.mayReadText).toBe(false);
      expect(body.files).toEqual([
        {
          path: 'Dockerfile',
          readAt: expect.any(String),
          outcome: 'assessed',
          summary: {
            model: {
              current: 'developer',
              currentReason: expect.any(String),
              recommended: expect.any(String),
              reasons: [],
            },
            lines: 5,
            shares: expect.arrayContaining([
              expect.objectContaining({ team: 'group:default/checkout' }),
            ]),
            findings: expect.arrayContaining([
              {
                severity: expect.any(String),
                role: expect.any(String),
                team: 'group:default/checkout',
                count: expect.any(Number),
              },
            ]),
          },
        },
        {
          path: 'broken.Dockerfile',
          readAt: expect.any(String),
          outcome: 'unparsable',
          problem: {
            message: 'The file is not a valid Dockerfile.',
            remedy: expect.any(String),
          },
        },
      ]);
      expect(text).not.toMatch(
        /apt-get|GREETING|hello-from-the-oven|node:latest/,
      );
    }
  });

  it('are read anew on request', async () => {
    const { get, refresh } = await setup({ Dockerfile: DOCKERFILE });
    await get();

    directory.addContent({ Dockerfile: 'FROM scratch\n' });
    const { status, body } = await refresh();

    expect(status).toBe(200);
    expect(body.files[0].summary.lines).toBe(1);
  });

  it('are not read anew without the permission for it', async () => {
    const { get, refresh } = await setup(
      { Dockerfile: DOCKERFILE },
      { denied: ['platform-teams.dockerfile.refresh'] },
    );

    expect((await get()).body.mayRefresh).toBe(false);
    const { status, body } = await refresh();

    expect(status).toBe(403);
    expect(body.error).toMatchObject({
      name: 'NotAllowedError',
      message: expect.stringContaining('platform-teams.dockerfile.refresh'),
    });
  });

  it.each<[string, string, string | Buffer]>([
    ['empty', 'is empty', ''],
    ['binary', 'no text', Buffer.from([0, 1, 2])],
    ['too-large', 'larger than 1 MiB', '#'.repeat(5_000_000)],
  ])('are %s, with what to do', async (outcome, message, content) => {
    const { get } = await setup({ Dockerfile: content });

    expect((await get()).body.files).toEqual([
      {
        path: 'Dockerfile',
        readAt: expect.any(String),
        outcome,
        problem: {
          message: expect.stringContaining(message),
          remedy: expect.stringMatching(/\w{3}/),
        },
      },
    ]);
  });

  it('are unparsable, with the line and what to do', async () => {
    const { get } = await setup({ Dockerfile: 'FROM scratch\nBAKE cookies\n' });

    expect((await get()).body.files).toMatchObject([
      {
        outcome: 'unparsable',
        problem: {
          message: expect.stringContaining('BAKE'),
          line: 2,
          remedy: expect.stringContaining('Correct the line'),
        },
        assessment: { ok: false },
      },
    ]);
  });

  it('are none, where none is found', async () => {
    const { get } = await setup({ 'README.md': '# Shop' });

    expect((await get()).body).toMatchObject({
      state: 'none',
      searched: [expect.stringContaining('Containerfile')],
      files: [],
    });
  });

  it.each([
    ['legacy-till', 'off'],
    ['biscuit-ui', 'not-applicable'],
  ])('of %s are %s, and not read', async (name, state) => {
    const { get } = await setup({ Dockerfile: DOCKERFILE });

    expect((await get(name)).body).toMatchObject({
      state,
      searched: [],
      files: [],
    });
  });

  it('have the owners that the caller may see, whoever asked first', async () => {
    const { get, decide } = await setup({ Dockerfile: DOCKERFILE });
    const ownerOfBase = (body: {
      files: { assessment: { lines: { owner: object }[] } }[];
    }) => body.files[0].assessment.lines[0].owner;

    const everything = await get();
    decide('conditional');
    const part = await get();
    decide('deny');
    const nothing = await get();

    expect(ownerOfBase(everything.body)).toMatchObject({
      team: 'group:default/moonshot',
      by: 'rule',
    });
    expect(part.body.partial).toBe(true);
    expect(ownerOfBase(part.body)).toMatchObject({
      team: 'group:default/checkout',
    });
    expect(part.text).not.toContain('moonshot');
    expect(nothing.status).toBe(404);
  });
});
