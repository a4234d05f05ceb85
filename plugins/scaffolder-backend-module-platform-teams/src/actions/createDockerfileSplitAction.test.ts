import fs from 'node:fs';
import path from 'node:path';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
import {
  shippedTemplateFiles,
  splitDockerfile,
  splitMarkdown,
} from '@cookie-factory/platform-teams-core';
import { parse } from 'yaml';
import { createDockerfileSplitAction } from './createDockerfileSplitAction';
import { splitExamples } from './splitExamples';
import { withinPullRequest } from './withinPullRequest';

const DOCKERFILE = fixture('checkout-api');
const WITHOUT_SECRETS = fixture('single-stage');

function fixture(name: string): string {
  const core = path.dirname(
    require.resolve('@cookie-factory/platform-teams-core/package.json'),
  );
  return fs.readFileSync(
    path.join(core, `__fixtures__/split/node/${name}.Dockerfile`),
    'utf8',
  );
}

const action = createDockerfileSplitAction();
const workspace = createMockDirectory();
beforeEach(() => workspace.clear());

type Input = Parameters<typeof action.handler>[0]['input'];

async function run(input: Input, options: { isDryRun?: boolean } = {}) {
  const output = jest.fn();
  await action.handler({
    ...createMockActionContext({
      input,
      workspacePath: workspace.path,
      ...options,
    }),
    output,
  });
  return Object.fromEntries(output.mock.calls);
}

function written() {
  return workspace.content({ shouldReadAsText: true });
}

function splitOf(options: object = {}) {
  const split = splitDockerfile(DOCKERFILE, {
    name: 'checkout-api',
    labels: { 'org.opencontainers.image.title': 'checkout-api' },
    reviewers: { folder: '', dockerfile: 'Dockerfile' },
    ...options,
  });
  if (!split.ok) throw new Error('The fixture cannot be split.');
  return split;
}

function textOf(role: string, options?: object): string | undefined {
  return splitOf(options).files.find(file => file.role === role)?.text;
}

describe('platform-teams:dockerfile:split', () => {
  it('writes contract, Dockerfile and report as core makes them', async () => {
    const outputs = await run({ name: 'checkout-api', dockerfile: DOCKERFILE });
    const { report } = splitOf();
    expect(outputs).toEqual({
      written: ['container-contract.yaml', 'Dockerfile', 'split-report.md'],
      report: splitMarkdown(splitOf()),
      confirm: report.counts.confirm,
      hardening: report.counts.hardening,
      equivalent: report.equivalent,
    });
    expect(written()).toEqual({
      'container-contract.yaml': textOf('contract'),
      Dockerfile: textOf('dockerfile'),
      'split-report.md': splitMarkdown(splitOf()),
    });
  });

  it('reads a file that a step before has fetched, and writes where it lies in the repository', async () => {
    workspace.setContent({ before: { Dockerfile: DOCKERFILE } });
    await run({
      name: 'checkout-api',
      dockerfile: '',
      source: 'before/Dockerfile',
      path: 'services/checkout/Dockerfile.prod',
      folder: 'after',
      report: 'report.md',
    });
    const { after, 'report.md': report } = written() as {
      after: object;
      'report.md': string;
    };
    expect(after).toEqual({
      services: {
        checkout: {
          'container-contract.yaml': textOf('contract'),
          'Dockerfile.prod': textOf('dockerfile'),
        },
      },
    });
    expect(report).toContain('# What would be different');
  });

  it('writes in a dry run, too, so that people see the files', async () => {
    await run(
      { name: 'checkout-api', dockerfile: DOCKERFILE },
      { isDryRun: true },
    );
    expect(Object.keys(written() ?? {})).toContain('container-contract.yaml');
    expect(action.supportsDryRun).toBe(true);
  });

  it('writes code owners and policies on request', async () => {
    const outputs = await run({
      name: 'checkout-api',
      dockerfile: DOCKERFILE,
      policies: true,
    });
    expect(outputs.written).toEqual([
      ...splitOf().files.map(file => file.path),
      'split-report.md',
    ]);
  });

  it('writes for the platform’s own template, fetched by a step before', async () => {
    const own = shippedTemplateFiles('node') ?? {};
    const file = 'template.yaml';
    workspace.setContent({
      own: {
        ...own,
        [file]: own[file].replace('workdir: /app', 'user: 20002'),
      },
      broken: { [file]: 'kind: Nonsense\n' },
    });
    const input = { name: 'checkout-api', dockerfile: DOCKERFILE };

    await run({ ...input, template: 'own' });
    expect((written() as { Dockerfile: string }).Dockerfile).toContain(
      'USER 20002',
    );
    await expect(run({ ...input, template: 'broken' })).rejects.toThrow(
      `The template cannot be used.\nbroken/${file}:1: `,
    );
  });

  it('changes the base alone for an image of the platform', async () => {
    const outputs = await run({
      name: 'checkout-api',
      dockerfile: WITHOUT_SECRETS,
      parentImage: 'registry.example.com/base/node:22',
    });
    expect(outputs.written).toEqual([
      'parent.Dockerfile',
      'Dockerfile',
      'split-report.md',
    ]);
    expect((written() as { Dockerfile: string }).Dockerfile).toContain(
      'FROM registry.example.com/base/node:22',
    );
  });

  it.each([
    [
      { dockerfile: 'FROM node:24\nONBUILD RUN ls\nCMD ["node", "a.js"]\n' },
      'The file stays whole.\nDockerfile:2: ONBUILD',
    ],
    [{ dockerfile: 'RUN ls\n' }, 'The file stays whole.\nDockerfile:1: '],
    [
      { dockerfile: DOCKERFILE, template: 'cobol' },
      'There is no template "cobol". Write one of node, python, go, java, nginx, or the folder of your own in the workspace.',
    ],
    [
      {},
      'There is no file "Dockerfile" in the workspace. Give its text, or its address for a step before.',
    ],
    [
      { dockerfile: DOCKERFILE, template: '../elsewhere' },
      'Relative path is not allowed',
    ],
    [{ source: '../Dockerfile' }, 'Relative path is not allowed'],
    [
      { dockerfile: DOCKERFILE, folder: '../../elsewhere' },
      'Relative path is not allowed',
    ],
    [
      { dockerfile: DOCKERFILE, path: '../Dockerfile' },
      'Relative path is not allowed',
    ],
  ])('refuses %#, says why, and writes nothing', async (input, message) => {
    await expect(run({ name: 'checkout-api', ...input })).rejects.toThrow(
      message,
    );
    expect(written()).toEqual({});
  });

  it('has examples that are YAML of its own', () => {
    for (const { example } of splitExamples) {
      const actions = parse(example).steps.map(
        (step: { action: string }) => step.action,
      );
      expect(actions).toContain('platform-teams:dockerfile:split');
    }
  });
});

describe('withinPullRequest', () => {
  it('keeps a report that fits', () => {
    expect(withinPullRequest('# All\n')).toBe('# All\n');
  });

  it('cuts a long one at the end of a line, and counts what it leaves out', () => {
    const report = Array.from({ length: 2000 }, () => 'x'.repeat(99)).join(
      '\n',
    );
    const cut = withinPullRequest(report);
    expect(cut.length).toBeLessThan(60_200);
    expect(cut).toMatch(
      /x{99}\n\nThe report goes on for 1400 more lines\. Run `platform-teams dockerfile split` to see all of it\.\n$/,
    );
  });
});
