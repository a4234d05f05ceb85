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
COPY . .
ENV PORT=8080
ENV PSP_API_KEY=${SECRET}
CMD ["node", "server.js"]
`;
const ENTITY =
  '/api/platform-teams/entities/by-name/component/default/checkout-api/dockerfiles';

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
  const authorized = mockCredentials.user.header();
  return {
    review: (body: object) =>
      request(server)
        .post(`${ENTITY}/review`)
        .set('Authorization', authorized)
        .send(body),
    files: () => request(server).get(ENTITY).set('Authorization', authorized),
  };
}

describe('the review of a changed Dockerfile', () => {
  it('needs nobody else where a setting of the application changes', async () => {
    const { review } = await setup({ Dockerfile: DOCKERFILE });

    const { status, body } = await review({
      text: DOCKERFILE.replace('8080', '9090'),
    });

    expect(status).toBe(200);
    expect(body).toMatchObject({
      entity: 'component:default/checkout-api',
      path: 'Dockerfile',
      review: { ok: true, changedLines: [4], removedLines: [4], reviews: [] },
      comment: expect.stringContaining(
        'This change needs no review by another team',
      ),
    });
  });

  it('takes the masks of what the portal shows for no change', async () => {
    const { review, files } = await setup({ Dockerfile: DOCKERFILE });
    const { body: shown } = await files();
    const text = shown.files[0].assessment.lines
      .map((line: { text: string }) => line.text)
      .join('\n');

    const { body } = await review({ text: `${text}\n` });

    expect(text).toContain('ENV PSP_API_KEY=••••••••');
    expect(body.review).toMatchObject({ changedLines: [], reviews: [] });
  });

  it('asks for the review of a new secret, and repeats none', async () => {
    const { review } = await setup({ Dockerfile: DOCKERFILE });

    const { body, text } = await review({
      text: `${DOCKERFILE}ENV DB_PASSWORD=hunter2-hunter2-x\n`,
    });

    expect(body.review.changedLines).toEqual([7]);
    expect(body.review.reviews).toMatchObject([
      { concerns: ['secrets'], lines: [7], required: true },
    ]);
    expect(body.review.findings).toMatchObject([{ rule: 'PT1001', line: 7 }]);
    expect(text).not.toContain('hunter2');
    expect(text).not.toContain(SECRET);
  });

  it('tells where the changed file is no Dockerfile', async () => {
    const { review } = await setup({ Dockerfile: DOCKERFILE });

    const { status, body } = await review({ text: 'FROM a\nNOPE b\n' });

    expect(status).toBe(200);
    expect(body.review).toMatchObject({ ok: false, error: { line: 2 } });
    expect(body.comment).toContain('It cannot be built, line 2');
  });

  it('needs the permission to read what it quotes', async () => {
    const { review } = await setup(
      { Dockerfile: DOCKERFILE },
      { denied: ['platform-teams.dockerfile.read'] },
    );

    const { status, body } = await review({ text: DOCKERFILE });

    expect(status).toBe(403);
    expect(body.error.message).toContain('platform-teams.dockerfile.read');
  });

  it.each([
    ['no text', {}],
    ['an empty text', { text: '' }],
    ['a long text', { text: 'a'.repeat(60_001) }],
    ['anything else', { text: 'FROM a', file: 'b' }],
  ])('refuses %s', async (_, body) => {
    const { review } = await setup({ Dockerfile: DOCKERFILE });

    const { status } = await review(body);

    expect(status).toBe(400);
  });
});

describe('whom the host asks', () => {
  it('is told beside the file, with whose lines nobody of them reviews', async () => {
    const { files } = await setup({
      Dockerfile: DOCKERFILE,
      '.github': { CODEOWNERS: '* @crumb/checkout @crumb/nobody-knows\n' },
    } as unknown as Record<string, string>);

    const { body } = await files();

    expect(body.files[0].reviewers).toMatchObject({
      codeOwners: '.github/CODEOWNERS',
      host: 'GitHub',
      owners: ['@crumb/checkout', '@crumb/nobody-knows'],
      teams: ['group:default/checkout'],
    });
    expect(
      body.files[0].reviewers.findings.map(
        ({ rule }: { rule: string }) => rule,
      ),
    ).toContain('PT2002');
    expect(body.titles['group:default/checkout']).toBe('Checkout');
  });

  it('is kept from callers who may not read the file', async () => {
    const { files } = await setup(
      {
        Dockerfile: DOCKERFILE,
        CODEOWNERS: '* @crumb/checkout\n',
      },
      { denied: ['platform-teams.dockerfile.read'] },
    );

    const { body, text } = await files();

    expect(body.files[0].outcome).toBe('assessed');
    expect(body.files[0]).not.toHaveProperty('reviewers');
    expect(text).not.toContain('@crumb');
  });

  it('is unknown without a code owners file', async () => {
    const { files } = await setup({ Dockerfile: DOCKERFILE });

    const { body } = await files();

    expect(body.files[0]).not.toHaveProperty('reviewers');
  });
});
