import {
  mkdtempSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { call } from '../__testUtils__/call';

const SECRET = 'sk_live_51HxYzAbCdEfGhIjKlMnOp';
const DOCKERFILE = `FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build

FROM node:22-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production PORT=8080
COPY --from=build /app/dist ./dist
EXPOSE 8080
CMD ["node", "dist/server.js"]
`;
const BASES = `apiVersion: platform-teams/v1alpha1
kind: DockerfilePolicy
spec:
  baseImages:
    allowed:
      - node:22-bookworm@sha256:${'1'.repeat(64)}
      - node:22-bookworm-slim@sha256:${'2'.repeat(64)}
`;
const CATALOG = `apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: checkout, title: Checkout }
spec: { type: team, children: [] }
---
apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: checkout-api
  title: Checkout API
  annotations: { backstage.io/source-location: "url:https://git.example.com/checkout/" }
spec: { type: service, lifecycle: production, owner: checkout }
`;

let cwd: string;

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'split-'));
  write({ Dockerfile: DOCKERFILE });
});

afterEach(() => {
  rmSync(cwd, { recursive: true, force: true });
});

function write(files: Readonly<Record<string, string>>) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(cwd, path, '..'), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
}

const read = (path: string) => readFileSync(join(cwd, path), 'utf8');
const split = (...words: string[]) =>
  call(
    ['dockerfile', 'split', 'Dockerfile', '--name', 'checkout-api', ...words],
    {
      cwd,
    },
  );

describe('platform-teams dockerfile split', () => {
  it('writes both halves, the report and what keeps them apart', async () => {
    const { code, out, err } = await split('--out', 'halves');

    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('wrote halves/container-contract.yaml');
    expect(out).toContain('Meant (2)');
    expect(read('halves/container-contract.yaml')).toBe(
      `# What this service asks of its container image. The Dockerfile is built from it.

apiVersion: platform-teams/v1alpha1
kind: ContainerContract
metadata:
  name: checkout-api
spec:
  runtime: node 22
  dependencies: [package.json, package-lock.json]
  build: npm run build
  files: [dist]
  env:
    NODE_ENV: production
    PORT: "8080"
  ports: [8080]
  start:
    args: [node, dist/server.js]
`,
    );
    expect(read('halves/Dockerfile')).toContain('USER 10001\n');
    expect(read('halves/CODEOWNERS.snippet')).toContain(
      '/container-contract.yaml @your-org/developers\n/Dockerfile @your-org/platform\n',
    );
    expect(read('halves/Dockerfile.rego')).toContain(
      '"docker.io/library/node"',
    );
    expect(read('halves/hadolint.yaml')).toContain('- docker.io');
    expect(read('halves/split-report.md')).toContain('| User |');
    expect(JSON.parse(read('halves/split-report.json'))).toMatchObject({
      ok: true,
      report: { equivalent: true, counts: { confirm: 0, hardening: 2 } },
    });
  });

  it('prints the same as JSON', async () => {
    const { code, out } = await split('--out', 'halves', '--format', 'json');

    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      file: 'Dockerfile',
      ok: true,
      written: expect.arrayContaining(['halves/Dockerfile']),
      contract: {
        name: 'checkout-api',
        runtime: { name: 'node', version: '22' },
      },
      files: [{ role: 'contract' }, { role: 'dockerfile' }, {}, {}, {}],
    });
  });

  it('takes digests from the policy, and names those that nobody knows', async () => {
    write({ 'policy.yaml': BASES });

    const without = await split('--out', 'one');
    const given = await split('--out', 'two', '--policy', 'policy.yaml');

    expect(without.out).toContain(
      'No digest is known for node:22-bookworm-slim',
    );
    expect(given.out).not.toContain('No digest');
    expect(read('two/Dockerfile')).toContain(
      `FROM node:22-bookworm-slim@sha256:${'2'.repeat(64)}\n`,
    );
  });

  it('takes name and labels from the catalog', async () => {
    write({ 'catalog.yaml': CATALOG });

    const { code } = await call(
      [
        'dockerfile',
        'split',
        'Dockerfile',
        '--out',
        'halves',
        '--entities',
        'catalog.yaml',
        '--entity',
        'checkout-api',
      ],
      { cwd },
    );

    expect(code).toBe(0);
    expect(read('halves/Dockerfile')).toContain(
      `LABEL org.opencontainers.image.title="Checkout API"
LABEL org.opencontainers.image.source=https://git.example.com/checkout/
LABEL org.opencontainers.image.vendor=Checkout
`,
    );
  });

  it('changes one line for an image that the platform owns', async () => {
    write({
      Dockerfile:
        'FROM node:22-bookworm-slim\nRUN apt-get update && apt-get install -y tini\nCOPY . .\n',
    });

    const { code } = await split(
      '--out',
      'halves',
      '--parent-image',
      'registry.example.com/base/node:22',
    );

    expect(code).toBe(0);
    expect(read('halves/Dockerfile')).toBe(
      'FROM registry.example.com/base/node:22\nRUN apt-get update && apt-get install -y tini\nCOPY . .\n',
    );
    expect(read('halves/parent.Dockerfile')).toContain(
      'apt-get install -y --no-install-recommends tini\n',
    );
  });

  it('writes again over its own files, and over no others', async () => {
    await split('--out', 'halves');
    const again = await split('--out', 'halves');
    write({ 'halves/Dockerfile': 'FROM scratch\n' });

    const refused = await split('--out', 'halves');
    const untouched = read('halves/Dockerfile');
    const forced = await split('--out', 'halves', '--force');

    expect([again.code, refused.code, forced.code]).toEqual([0, 2, 0]);
    expect(refused.err).toBe(
      'platform-teams: halves/Dockerfile was not written by a split, or changed since. Name another folder with --out, or add --force to write over.\n',
    );
    expect(untouched).toBe('FROM scratch\n');
    expect(read('halves/Dockerfile')).toContain('USER 10001');
  });

  it('never writes a secret', async () => {
    write({
      Dockerfile: DOCKERFILE.replace('PORT=8080', `PSP_API_KEY=${SECRET}`),
    });

    const { out } = await split('--out', 'halves');

    const files = JSON.parse(read('halves/split-report.json')).written;
    expect(out).toContain('Secret PSP_API_KEY, line 10: In the image');
    for (const path of [...Object.keys(files), 'split-report.json'])
      expect(read(`halves/${path}`)).not.toContain(SECRET);
    expect(out).not.toContain(SECRET);
  });

  it('says what cannot be split, and leaves it whole', async () => {
    write({
      Dockerfile:
        'FROM node:22\nONBUILD RUN npm ci\nSHELL ["/bin/bash", "-c"]\n',
    });

    const { code, out } = await split('--out', 'halves');

    expect(code).toBe(1);
    expect(out).toContain('line 2: ONBUILD acts in other images');
    expect(out).toContain('line 3: SHELL changes');
    expect(() => read('halves/Dockerfile')).toThrow('ENOENT');
  });

  it.each([
    ['FROM\n', 'Dockerfile:1: '],
    ['FROM node:22\nFRM x\n', 'Dockerfile:2: '],
  ])('ends with 2 for a file that is none: %j', async (text, words) => {
    write({ Dockerfile: text });

    const { code, err } = await split('--out', 'halves');

    expect(code).toBe(2);
    expect(err).toContain(words);
  });

  it('ends with 2 without a folder', async () => {
    const { code, err } = await split();

    expect(code).toBe(2);
    expect(err).toContain('--out');
  });
});

describe('platform-teams dockerfile split --check', () => {
  const check = (...words: string[]) =>
    split('--out', 'halves', '--check', ...words);
  const edit = (path: string, from: string, to: string) => {
    const text = read(path);
    expect(text).toContain(from);
    write({ [path]: text.replace(from, to) });
  };

  beforeEach(async () => {
    await split('--out', 'halves');
  });

  it('finds the halves the same but for the hardening that it names', async () => {
    const { code, out } = await check();

    expect(code).toBe(0);
    expect(out).toContain(
      'The same image, but for what the platform means to change.',
    );
    expect(out).toContain('User: From the base image -> 10001');
  });

  it('fails for a changed ENV, and tells it', async () => {
    edit('halves/Dockerfile', 'PORT=8080', 'PORT=9090');

    const { code, out } = await check();

    expect(code).toBe(1);
    expect(out).toContain('Setting PORT, line 10: 8080 -> 9090');
    expect(out).toContain('Contract and Dockerfile');
  });

  it.each([
    ['NODE_ENV=production', 'NODE_ENV=test', 'Setting NODE_ENV'],
    ['WORKDIR /app\nENV', 'WORKDIR /srv\nENV', 'Work folder'],
    ['EXPOSE 8080', 'EXPOSE 8081', 'Port 8081'],
    ['CMD ["node", "dist/server.js"]', 'CMD ["node", "."]', 'Start'],
    ['USER 10001', 'USER root', 'User'],
    ['/app/dist ./dist', '/app/dist ./public', 'Copied files'],
    ['npm run build', 'npm run build:dev', 'Build'],
    ['EXPOSE', 'STOPSIGNAL SIGINT\nEXPOSE', 'Stop signal'],
    ['EXPOSE', 'VOLUME /data\nEXPOSE', 'Volume /data'],
    ['EXPOSE', 'HEALTHCHECK NONE\nEXPOSE', 'Health check'],
    ['EXPOSE', 'LABEL tier=web\nEXPOSE', 'Label tier'],
    ['EXPOSE', 'ENTRYPOINT ["tini", "--"]\nEXPOSE', 'Entry point'],
  ])('fails for %j changed to %j', async (from, to, words) => {
    edit('halves/Dockerfile', from, to);

    const { code, out } = await check();

    expect(code).toBe(1);
    expect(out).toContain(words);
  });

  it('passes what somebody has confirmed', async () => {
    edit('halves/Dockerfile', 'PORT=8080', 'PORT=9090');
    edit('halves/container-contract.yaml', 'PORT: "8080"', 'PORT: "9090"');

    const { code } = await check('--confirm', 'env.PORT');

    expect(code).toBe(0);
  });

  it('tells a contract that no longer makes the Dockerfile', async () => {
    edit('halves/container-contract.yaml', 'PORT: "8080"', 'PORT: "9090"');

    const { code, out } = await check();

    expect(code).toBe(1);
    expect(out).toContain('build the Dockerfile from the contract again');
  });

  it('tells the line of a mistake in the contract', async () => {
    edit(
      'halves/container-contract.yaml',
      '  env:\n',
      '  env:\n    API_TOKEN: abc123def456\n',
    );

    const { code, out } = await check();

    expect(code).toBe(2);
    expect(out).toContain(
      'container-contract.yaml:13:5: spec.env.API_TOKEN: API_TOKEN looks like a secret',
    );
  });

  it('needs the files', async () => {
    const { code, err } = await split('--out', 'nowhere', '--check');

    expect(code).toBe(2);
    expect(err).toContain('nowhere/container-contract.yaml cannot be read');
  });
});

describe('platform-teams dockerfile generate', () => {
  const CONTRACT = `apiVersion: platform-teams/v1alpha1
kind: ContainerContract
metadata: { name: shop }
spec:
  runtime: node 22
  files: [.]
  env: { PORT: 8080 }
  start: { args: [node, server.js] }
`;

  it('makes the Dockerfile of a contract', async () => {
    write({ 'contract.yaml': CONTRACT });

    const { code, out, err } = await call(
      ['dockerfile', 'generate', 'contract.yaml'],
      { cwd },
    );

    expect(code).toBe(0);
    expect(err).toBe('note: no digest is known for node:22-bookworm-slim\n');
    expect(out).toBe(`# syntax=docker/dockerfile:1
# Built from container-contract.yaml. Change the contract, not this file.

FROM node:22-bookworm-slim
LABEL org.opencontainers.image.title=shop
WORKDIR /app
ENV PORT=8080
COPY --chown=10001:10001 . ./
USER 10001
CMD ["node", "server.js"]
`);
  });

  it('takes a template of the platform team, and tells its mistakes by file and line', async () => {
    write({
      'contract.yaml': CONTRACT,
      'own/template.yaml': `apiVersion: platform-teams/v1alpha1
kind: ContainerTemplate
metadata: { name: own }
spec:
  runtime: node
  variants:
    plain: { build: "base/node:{version}", final: "base/node:{version}" }
`,
      'own/Dockerfile.liquid':
        'FROM {{ base.final }}\nUSER {{ user }}\nCMD {{ final.commandArgs | exec }}\n',
      'wrong/template.yaml':
        'apiVersion: platform-teams/v1alpha1\nkind: ContainerTemplate\nmetadata: { name: own }\nspec:\n  runtim: node\n',
      'broken/Dockerfile.liquid': 'FROM x\n{% if %}\n',
    });
    write({ 'broken/template.yaml': read('own/template.yaml') });
    const generate = (template: string) =>
      call(
        ['dockerfile', 'generate', 'contract.yaml', '--template', template],
        { cwd },
      );

    const own = await generate('own');
    const wrong = await generate('wrong');
    const broken = await generate('broken');
    const none = await generate('nowhere');

    expect(own.out).toBe(
      'FROM base/node:22\nUSER 10001\nCMD ["node", "server.js"]\n',
    );
    expect([own.code, wrong.code, broken.code, none.code]).toEqual([
      0, 2, 2, 2,
    ]);
    expect(wrong.err).toContain(
      'wrong/template.yaml:5:3: spec.runtim: There is no key "runtim" here. Did you mean "runtime"?',
    );
    expect(broken.err).toContain('broken/Dockerfile.liquid:2:');
    expect(none.err).toContain('node, python, go, java, nginx');
  });

  it('tells every mistake of a contract by its line', async () => {
    write({
      'contract.yaml': CONTRACT.replace(
        'PORT: 8080',
        'DB_PASSWORD: hunter22x',
      ).replace('files: [.]', 'fils: [.]'),
    });

    const { code, err } = await call(
      ['dockerfile', 'generate', 'contract.yaml'],
      { cwd },
    );

    expect(code).toBe(1);
    expect(err).toContain(
      'contract.yaml:6:3: spec.fils: There is no key "fils" here. Did you mean "files"?',
    );
  });
});
