import {
  createMockDirectory,
  mockCredentials,
} from '@backstage/backend-test-utils';
import type { JsonObject } from '@backstage/types';
import request from 'supertest';
import { bakeryEntities, SECRET_WORD } from '../__fixtures__/bakery';
import { startBakery, type BakeryOptions } from '../__testUtils__/startBakery';

const ACTIONS = '/api/platform-teams/.backstage/actions/v1/actions';
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
const directory = createMockDirectory();

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
  return async (input: JsonObject) => {
    const { status, body } = await request(server)
      .post(`${ACTIONS}/platform-teams:explain-dockerfile/invoke`)
      .set('Authorization', mockCredentials.user.header())
      .send(input);
    return {
      status,
      output: body.output,
      error: body.error?.message,
      text: JSON.stringify(body),
    };
  };
}

describe('explain-dockerfile', () => {
  it('tells whose each line is, what is wrong, and who should write the file', async () => {
    const explain = await setup({ Dockerfile: DOCKERFILE });

    const { status, output, text } = await explain({ entity: 'checkout-api' });

    expect(status).toBe(200);
    expect(output).toMatchObject({
      entity: 'component:default/checkout-api',
      state: 'found',
      mayReadText: true,
      partial: false,
    });
    const [file] = output.files;
    expect(file).toMatchObject({
      path: 'Dockerfile',
      outcome: 'assessed',
      model: { current: expect.any(String), recommended: expect.any(String) },
      more: 0,
    });
    expect(
      file.parts.map(
        ({ startLine, keyword }: { startLine: number; keyword: string }) =>
          `${startLine} ${keyword}`,
      ),
    ).toEqual([
      '1 FROM',
      '2 WORKDIR',
      '3 COPY',
      '4 RUN',
      '5 COPY',
      '6 ENV',
      '7 EXPOSE',
      '8 CMD',
    ]);
    expect(file.parts).toContainEqual(
      expect.objectContaining({
        role: 'developer',
        team: 'group:default/checkout',
        teamTitle: 'Checkout',
      }),
    );
    expect(file.findings).toContainEqual(
      expect.objectContaining({ line: 6, role: 'security' }),
    );
    expect(text).not.toContain(SECRET);
  });

  it('tells what one line is about, also where its number comes as text', async () => {
    const explain = await setup({ Dockerfile: DOCKERFILE });

    const [asNumber, asText] = await Promise.all(
      [6, '6'].map(line => explain({ entity: 'checkout-api', line })),
    );

    const [file] = asNumber.output.files;
    expect(file.parts).toHaveLength(1);
    expect(file.parts[0]).toMatchObject({ keyword: 'ENV', startLine: 6 });
    expect(file.findings.length).toBeGreaterThan(0);
    expect(asText.output).toEqual(asNumber.output);
  });

  it('keeps to model, counts and owners without the permission to read Dockerfiles', async () => {
    const explain = await setup(
      { Dockerfile: DOCKERFILE },
      { denied: ['platform-teams.dockerfile.read'] },
    );

    const { status, output, text } = await explain({ entity: 'checkout-api' });

    expect(status).toBe(200);
    expect(output.mayReadText).toBe(false);
    const [file] = output.files;
    expect(file).toMatchObject({ parts: [], findings: [], more: 0 });
    expect(file.shares.length).toBeGreaterThan(0);
    expect(file.findingCounts.length).toBeGreaterThan(0);
    expect(text).not.toMatch(/PSP_API_KEY|bookworm|server\.js/);
  });

  it('names nothing that the caller may not see', async () => {
    const explain = await setup(
      { Dockerfile: DOCKERFILE },
      { reading: 'conditional' },
    );

    const { output, text } = await explain({ entity: 'checkout-api' });
    const [hidden, absent] = await Promise.all(
      ['moonshot-oven', 'sunshine-oven'].map(entity => explain({ entity })),
    );

    expect(output.partial).toBe(true);
    expect(text.toLowerCase()).not.toContain(SECRET_WORD);
    expect([hidden.status, absent.status]).toEqual([404, 404]);
    expect(hidden.error).toBe(absent.error.replaceAll('sunshine', 'moonshot'));
  });

  it('answers nothing to a caller who may read nothing', async () => {
    const explain = await setup(
      { Dockerfile: DOCKERFILE },
      { reading: 'deny' },
    );

    const { status, text } = await explain({ entity: 'checkout-api' });

    expect(status).toBe(404);
    expect(text).not.toContain('Checkout');
  });

  it('picks one of several files, and bounds what it tells of a long one', async () => {
    const explain = await setup({
      Dockerfile: DOCKERFILE,
      'worker.Dockerfile': `FROM node:22\n${'RUN ls\n'.repeat(250)}`,
    });

    const all = await explain({ entity: 'checkout-api' });
    const one = await explain({
      entity: 'checkout-api',
      path: 'worker.Dockerfile',
    });

    expect(all.output.files).toHaveLength(2);
    const [file] = one.output.files;
    expect(one.output.files).toHaveLength(1);
    expect(file.parts).toHaveLength(200);
    expect(file.findings.length).toBeLessThanOrEqual(50);
    expect(file.more).toBeGreaterThanOrEqual(51);
  });

  it('says of a file that cannot be read what to do', async () => {
    const explain = await setup({ Dockerfile: 'FROM\n' });

    const { output } = await explain({ entity: 'checkout-api' });

    expect(output.files[0]).toMatchObject({ outcome: 'unparsable' });
    expect(output.files[0].problem).toMatch(/\S/);
  });
});
