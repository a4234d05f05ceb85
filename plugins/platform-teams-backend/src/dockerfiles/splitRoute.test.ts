import {
  createMockDirectory,
  mockCredentials,
} from '@backstage/backend-test-utils';
import request from 'supertest';
import { bakeryEntities } from '../__fixtures__/bakery';
import { startBakery, type BakeryOptions } from '../__testUtils__/startBakery';

const directory = createMockDirectory();
const SECRET = 'sk_live_51HxYzAbCdEfGhIjKlMnOp';
const DOCKERFILE = `FROM node:22-bookworm-slim
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
ENV PORT=8080 PSP_API_KEY=${SECRET}
EXPOSE 8080
CMD node server.js
`;

async function setup(
  files: Record<string, string>,
  options: BakeryOptions = {},
) {
  directory.setContent({ 'catalog-info.yaml': '', ...files });
  const { server } = await startBakery({
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
  return (body?: object) => {
    const sent = request(server)
      .post(
        '/api/platform-teams/entities/by-name/component/default/checkout-api/dockerfiles/split',
      )
      .set('Authorization', mockCredentials.user.header());
    return body === undefined ? sent : sent.send(body);
  };
}

describe('the split of a Dockerfile', () => {
  it('comes as two halves with owners, and no secret', async () => {
    const split = await setup({ Dockerfile: DOCKERFILE });

    const { status, body, text } = await split();

    expect(status).toBe(200);
    expect(body).toMatchObject({
      entity: 'component:default/checkout-api',
      path: 'Dockerfile',
      owners: {
        contract: { team: 'group:default/checkout', outcome: 'accountable' },
        dockerfile: { outcome: expect.any(String) },
      },
      split: {
        ok: true,
        variant: 'contract',
        template: { name: 'node', title: 'Node.js' },
        contract: { name: 'checkout-api', secrets: ['PSP_API_KEY'] },
        report: { equivalent: false, counts: { confirm: 1 } },
      },
      titles: { 'group:default/checkout': 'Checkout' },
    });
    expect(text).not.toContain(SECRET);
    expect(body.split.files[1].text).toContain(
      'LABEL org.opencontainers.image.vendor=Checkout',
    );
  });

  it('needs the permission to read what it quotes', async () => {
    const split = await setup(
      { Dockerfile: DOCKERFILE },
      { denied: ['platform-teams.dockerfile.read'] },
    );

    const { status, body, text } = await split();

    expect(status).toBe(403);
    expect(body.error.message).toContain('platform-teams.dockerfile.read');
    expect(text).not.toContain('node:22');
  });

  it('changes one line for an image that the platform owns', async () => {
    const split = await setup({
      Dockerfile: 'FROM node:22-bookworm-slim\nCOPY . .\n',
    });

    const { body } = await split({
      variant: 'parent-image',
      parentImage: 'registry.example.com/base/node:22',
    });

    expect(body.split.files.map(({ role }: { role: string }) => role)).toEqual([
      'parent',
      'dockerfile',
      'rego',
      'hadolint',
    ]);
    expect(body.split.files[1].text).toBe(
      'FROM registry.example.com/base/node:22\nCOPY . .\n',
    );
  });

  it('asks which of several files is meant', async () => {
    const split = await setup({
      Dockerfile: DOCKERFILE,
      'worker.Dockerfile': DOCKERFILE,
    });

    const several = await split();
    const named = await split({ path: 'worker.Dockerfile' });
    const absent = await split({ path: 'other.Dockerfile' });

    expect([several.status, named.status, absent.status]).toEqual([
      400, 200, 404,
    ]);
    expect(several.body.error.message).toContain(
      'Dockerfile, worker.Dockerfile',
    );
    expect(named.body.path).toBe('worker.Dockerfile');
  });

  it('says which line cannot be split', async () => {
    const split = await setup({
      Dockerfile: 'FROM node:22\nONBUILD COPY . .\n',
    });

    const { status, body } = await split();

    expect(status).toBe(200);
    expect(body.split).toEqual({
      ok: false,
      reasons: [
        {
          line: 2,
          reason:
            'ONBUILD acts in other images, which this file does not show.',
          remedy: expect.any(String),
        },
      ],
    });
  });

  it.each([
    [{ template: 'cobol' }, 'node, python, go, java, nginx'],
    [{ variant: 'parent-image' }, 'parentImage'],
    [{ variant: 'other' }, 'variant'],
    [{ pathh: 'Dockerfile' }, 'additional properties'],
  ])('refuses %j, and says why', async (body, words) => {
    const split = await setup({ Dockerfile: DOCKERFILE });

    const answer = await split(body);

    expect(answer.status).toBe(400);
    expect(answer.body.error.message).toContain(words);
  });

  it('says that there is no Dockerfile', async () => {
    const split = await setup({});

    const { status, body } = await split();

    expect(status).toBe(404);
    expect(body.error.message).toContain('platform-teams/dockerfile');
  });

  it('says why a file cannot be read', async () => {
    const split = await setup({ Dockerfile: 'FROM node\0:22\n' });

    const { status, body } = await split();

    expect(status).toBe(409);
    expect(body.error.message).toContain('Dockerfile could not be read');
  });
});
