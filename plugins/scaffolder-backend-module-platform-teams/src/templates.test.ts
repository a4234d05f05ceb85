/** The shipped templates, run by a real scaffolder against a GitHub that msw plays. */
import fs from 'node:fs';
import path from 'node:path';
import {
  mockServices,
  registerMswTestHooks,
  startTestBackend,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import scaffolderPlugin from '@backstage/plugin-scaffolder-backend';
import scaffolderModuleGithub from '@backstage/plugin-scaffolder-backend-module-github';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import request from 'supertest';
import { parse, parseAllDocuments } from 'yaml';
import scaffolderModulePlatformTeams from '.';
import { playGitHub } from './__testUtils__/gitHub';

jest.setTimeout(60_000);

const FOLDER = path.join(__dirname, '../templates');
const REPO_URL = 'github.com?owner=crumb&repo=responsibilities';
const YAML = `apiVersion: platform-teams/v1alpha1
kind: Responsibility
metadata: { name: observability }
spec: { owner: sre, concerns: [monitoring] }
`;
const DOCKERFILE = fs.readFileSync(
  path.join(
    path.dirname(
      require.resolve('@cookie-factory/platform-teams-core/package.json'),
    ),
    '__fixtures__/split/node/single-stage.Dockerfile',
  ),
  'utf8',
);

function readTemplate(name: string): Entity {
  return parse(fs.readFileSync(path.join(FOLDER, `${name}.yaml`), 'utf8'));
}

const server = setupServer();
registerMswTestHooks(server);

type Backend = Awaited<ReturnType<typeof startTestBackend>>;

function start(platformTeams?: object): Promise<Backend> {
  const location = 'file:/templates/all.yaml';
  const entities = ['register-responsibility', 'split-dockerfile'].map(name => {
    const template = readTemplate(name);
    const annotations = {
      'backstage.io/managed-by-location': location,
      'backstage.io/managed-by-origin-location': location,
    };
    return { ...template, metadata: { ...template.metadata, annotations } };
  });
  return startTestBackend({
    features: [
      scaffolderPlugin,
      scaffolderModuleGithub,
      scaffolderModulePlatformTeams,
      catalogServiceMock.factory({ entities }),
      mockServices.rootConfig.factory({
        data: {
          integrations: {
            github: [{ host: 'github.com', token: 'not-a-real-token' }],
          },
          platformTeams,
        },
      }),
    ],
  });
}

const API = '/api/scaffolder/v2';

describe('the shipped templates', () => {
  let backend: Backend;
  let gitHub: ReturnType<typeof playGitHub>;

  beforeAll(async () => {
    backend = await start();
  });
  afterAll(() => backend.stop());
  beforeEach(() => {
    gitHub = playGitHub();
    server.use(...gitHub.handlers);
  });

  async function run(template: string, values: object) {
    const created = await request(backend.server)
      .post(`${API}/tasks`)
      .send({ templateRef: `template:default/${template}`, values });
    expect({ status: created.status, body: created.body }).toEqual({
      status: 201,
      body: { id: expect.any(String) },
    });
    const task = `${API}/tasks/${created.body.id}`;
    const deadline = Date.now() + 30_000;
    let status = 'open';
    while (['open', 'processing'].includes(status) && Date.now() < deadline) {
      await new Promise(resolve => setTimeout(resolve, 100));
      ({ status } = (await request(backend.server).get(task)).body);
    }
    const events = await request(backend.server).get(`${task}/events`);
    const last = events.body.find(
      (event: { type: string }) => event.type === 'completion',
    );
    return { status, ...last?.body };
  }

  function dryRun(template: string, values: object) {
    return request(backend.server)
      .post(`${API}/dry-run`)
      .send({
        template: readTemplate(template),
        values,
        directoryContents: [],
      });
  }

  it('are both listed by the file that is registered', () => {
    const all = parse(fs.readFileSync(path.join(FOLDER, 'all.yaml'), 'utf8'));
    const present = fs
      .readdirSync(FOLDER)
      .filter(file => file !== 'all.yaml')
      .map(file => `./${file}`);
    expect(all.spec.targets).toEqual(present);
  });

  it('use actions that exist, with input that they take', async () => {
    const { body } = await request(backend.server).get(`${API}/actions`);
    const actions = new Map<string, { schema: { input?: object } }>(
      body.map((action: { id: string }) => [action.id, action]),
    );
    for (const name of ['register-responsibility', 'split-dockerfile']) {
      const { spec } = readTemplate(name) as unknown as {
        spec: { steps: { action: string; input: object }[] };
      };
      for (const { action, input } of spec.steps) {
        const schema = actions.get(action)?.schema.input as {
          properties: object;
        };
        expect(Object.keys(schema.properties)).toEqual(
          expect.arrayContaining(Object.keys(input)),
        );
      }
    }
  });

  it('open a pull request with a Responsibility', async () => {
    const result = await run('register-responsibility', {
      name: 'observability',
      yaml: YAML,
      repoUrl: REPO_URL,
    });

    expect(result).toMatchObject({
      status: 'completed',
      output: {
        links: [
          {
            title: 'Open the pull request',
            url: 'https://github.com/crumb/responsibilities/pull/7',
          },
        ],
      },
    });
    expect(gitHub.asked).toMatchObject({
      files: { 'responsibilities/observability.yaml': YAML },
      branch: 'refs/heads/register-observability',
      pullRequest: {
        title: 'Register observability',
        body: 'Registers responsibility:default/observability. Checked as the catalog will check it.\n',
        base: 'main',
        head: 'crumb:register-observability',
      },
    });
  });

  it('put a Responsibility where they are told', async () => {
    const result = await run('register-responsibility', {
      name: 'observability',
      yaml: YAML,
      repoUrl: REPO_URL,
      path: 'teams/sre.yml',
    });
    expect(result.status).toBe('completed');
    expect(gitHub.asked.files).toEqual({ 'teams/sre.yml': YAML });
  });

  it('open no pull request with a mistake, and tell its line', async () => {
    const result = await run('register-responsibility', {
      name: 'observability',
      yaml: YAML.replace('monitoring', 'monitorin'),
      repoUrl: REPO_URL,
    });
    expect(result).toMatchObject({
      status: 'failed',
      error: {
        message:
          'responsibilities/observability.yaml:4: spec.concerns[0]: There is no concern "monitorin". Did you mean "monitoring"?',
      },
    });
    expect(gitHub.asked).toEqual({ files: {} });
  });

  it.each([
    { name: 'a b', yaml: YAML, repoUrl: REPO_URL },
    { name: 'a', yaml: '', repoUrl: REPO_URL },
    { name: 'a', yaml: YAML },
    { name: 'a', yaml: YAML, repoUrl: REPO_URL, path: '../a.yaml' },
    { name: 'a', yaml: YAML, repoUrl: REPO_URL, path: '/a.yaml' },
    { name: 'a', yaml: YAML, repoUrl: REPO_URL, path: 'a.txt' },
  ])('refuse wrong values before anything runs, case %#', async values => {
    const { status } = await request(backend.server).post(`${API}/tasks`).send({
      templateRef: 'template:default/register-responsibility',
      values,
    });
    expect(status).toBe(400);
  });

  it('show in a dry run what a pull request would hold, and ask GitHub for nothing', async () => {
    const { status, body } = await dryRun('register-responsibility', {
      name: 'observability',
      yaml: YAML,
      repoUrl: REPO_URL,
    });
    expect({ status, steps: body.steps.length }).toEqual({
      status: 200,
      steps: 2,
    });
    expect(
      body.directoryContents.map(
        (file: { path: string; base64Content: string }) => [
          file.path,
          Buffer.from(file.base64Content, 'base64').toString('utf8'),
        ],
      ),
    ).toEqual([['responsibilities/observability.yaml', YAML]]);
    expect(gitHub.asked).toEqual({ files: {} });
  });

  it('open a pull request with both halves of a Dockerfile and every difference', async () => {
    const result = await run('split-dockerfile', {
      name: 'checkout-api',
      dockerfile: DOCKERFILE,
      repoUrl: REPO_URL,
      path: 'services/checkout/Dockerfile',
    });

    expect(result.status).toBe('completed');
    const { files, branch, pullRequest } = gitHub.asked;
    expect(Object.keys(files).sort()).toEqual([
      'services/checkout/Dockerfile',
      'services/checkout/container-contract.yaml',
    ]);
    const [contract] = parseAllDocuments(
      files['services/checkout/container-contract.yaml'],
    );
    expect(contract.toJS()).toMatchObject({
      kind: 'ContainerContract',
      metadata: { name: 'checkout-api' },
    });
    expect(branch).toBe('refs/heads/split-dockerfile-checkout-api');
    expect(pullRequest?.body).toMatch(/^# What would be different\n/);
  });

  it('fetch the Dockerfile from its address', async () => {
    server.use(
      http.get(
        'https://api.github.com/repos/crumb/responsibilities/contents/Dockerfile',
        () => HttpResponse.text(DOCKERFILE),
      ),
    );
    const result = await run('split-dockerfile', {
      name: 'checkout-api',
      url: 'https://github.com/crumb/responsibilities/blob/main/Dockerfile',
      dockerfile: 'FROM scratch\n',
      repoUrl: REPO_URL,
    });
    expect(result.status).toBe('completed');
    expect(Object.keys(gitHub.asked.files).sort()).toEqual([
      'Dockerfile',
      'container-contract.yaml',
    ]);
  });

  it.each([
    [
      { dockerfile: 'FROM node:24\nONBUILD RUN ls\nCMD ["node", "a.js"]\n' },
      'Dockerfile:2: ONBUILD',
    ],
    [
      {},
      'There is no file "before/Dockerfile" in the workspace. Give its text',
    ],
  ])(
    'leave whole what cannot be split, and say why, case %#',
    async (values, why) => {
      const result = await run('split-dockerfile', {
        name: 'checkout-api',
        repoUrl: REPO_URL,
        ...values,
      });
      expect(result.status).toBe('failed');
      expect(result.error.message).toContain(why);
      expect(gitHub.asked).toEqual({ files: {} });
    },
  );

  it('show in a dry run what a split would write', async () => {
    const { status, body } = await dryRun('split-dockerfile', {
      name: 'checkout-api',
      dockerfile: DOCKERFILE,
      repoUrl: REPO_URL,
    });
    expect(status).toBe(200);
    expect(
      body.directoryContents.map(({ path: file }: { path: string }) => file),
    ).toEqual([
      'split-report.md',
      'after/Dockerfile',
      'after/container-contract.yaml',
    ]);
    expect(gitHub.asked).toEqual({ files: {} });
  });
});

describe('the vocabulary of app-config', () => {
  beforeEach(() => server.use(...playGitHub().handlers));

  it('stops the module where it has a mistake, and says which', async () => {
    await expect(
      start({ vocabulary: { concerns: { loging: false } } }),
    ).rejects.toThrow(
      'platformTeams.vocabulary.concerns.loging: There is no concern "loging" to switch off.',
    );
  });
});
