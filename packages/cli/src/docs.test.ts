import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readDockerfilePolicyFile } from '@cookie-factory/platform-teams-core';
import { call, ROOT } from './__testUtils__/call';

jest.setTimeout(30_000);

const EXAMPLES = join(ROOT, 'docs/examples');

function example(name: string): string {
  return readFileSync(join(EXAMPLES, name), 'utf8');
}

let folder: string;

function git(...args: string[]): void {
  const who = ['-c', 'user.name=Ada', '-c', 'user.email=ada@bakery.example'];
  const all = [...who, '-c', 'commit.gpgsign=false', ...args];
  execFileSync('git', all, { cwd: folder, stdio: 'pipe' });
}

/** A repository with a branch that changes a Dockerfile of the example organisation. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'platform-teams-'));
  cpSync(join(ROOT, 'catalog-info'), join(folder, 'catalog-info'), {
    recursive: true,
  });
  for (const host of ['.github', '.gitlab']) {
    await mkdir(join(folder, host));
    await writeFile(join(folder, host, 'CODEOWNERS'), '* @crumb/checkout\n');
  }
  await writeFile(join(folder, 'Dockerfile'), 'FROM node:24\nUSER 1000\n');
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '-m', 'one');
  git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  await writeFile(join(folder, 'Dockerfile'), 'FROM node:26\nUSER 1000\n');
});

afterAll(() => rm(folder, { recursive: true }));

/** The words of every call of the program in a script, for a shell that knows BASE. */
function callsIn(script: string): string[][] {
  return [...script.matchAll(/platform-teams (dockerfile[^|>\n]*)/g)].map(
    ([, words]) =>
      words
        .replace(/"?\$BASE"?/g, 'origin/main')
        .trim()
        .split(/\s+/),
  );
}

/** Runs a call of an example, and looks at what it printed. */
async function works(words: readonly string[], format: string | undefined) {
  const files = words.includes('--changed') ? [] : ['Dockerfile'];
  const { code, out, err } = await call([...words, ...files], { cwd: folder });
  expect({ code: code === 2 ? err : 'ran', err }).toEqual({
    code: 'ran',
    err: expect.not.stringContaining('error:'),
  });
  switch (format) {
    case 'sarif':
      expect(JSON.parse(out).version).toBe('2.1.0');
      break;
    case 'json':
      expect(JSON.parse(out)[0].reviews).toEqual(expect.any(Array));
      break;
    case 'comment':
      expect(out).toContain('### Dockerfile: ');
      break;
    default:
      expect(out).toContain('FROM node:26');
  }
  return true;
}

function formatOf(words: readonly string[]): string | undefined {
  const at = words.indexOf('--format');
  return at === -1 ? undefined : words[at + 1];
}

interface GithubStep {
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Record<string, unknown>;
}

describe('the example for GitHub Actions', () => {
  const workflow = parse(example('github-actions.yaml'));
  const steps: GithubStep[] = workflow.jobs.dockerfiles.steps;
  const calls = steps.flatMap(({ run }) => callsIn(run ?? ''));

  it('uploads the SARIF that it writes, and asks for no more than it needs', () => {
    const upload = steps.find(({ uses }) => uses?.includes('upload-sarif'));
    const written = steps.some(({ run }) =>
      run?.includes(`> ${upload?.with?.sarif_file}`),
    );
    expect(written).toBe(true);
    expect(workflow.permissions).toEqual({
      contents: 'read',
      'security-events': 'write',
      'pull-requests': 'write',
    });
  });

  it('puts nothing of an event into a script', () => {
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });

  it('calls the program three times', () => {
    expect(calls.map(formatOf)).toEqual(['sarif', 'comment', undefined]);
  });

  it.each(calls.map(words => [words.join(' '), words] as const))(
    'runs: %s',
    async (_, words) => {
      expect(await works(words, formatOf(words))).toBe(true);
    },
  );
});

describe('the example for GitLab CI', () => {
  const { dockerfiles } = parse(example('gitlab-ci.yaml'));
  const script: string[] = dockerfiles.script;
  const calls = script.flatMap(callsIn);

  it('calls the program three times, and keeps what it writes', () => {
    expect(calls.map(formatOf)).toEqual(['json', 'comment', undefined]);
    expect(dockerfiles.artifacts.paths).toEqual(['dockerfiles.json']);
  });

  it.each(calls.map(words => [words.join(' '), words] as const))(
    'runs: %s',
    async (_, words) => {
      expect(await works(words, formatOf(words))).toBe(true);
    },
  );
});

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly language: string;
  readonly files: string;
  readonly exclude: string;
}

describe('the hooks for pre-commit', () => {
  const hooks: Hook[] = parse(
    readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8'),
  );

  it.each(hooks.map(hook => [hook.id, hook] as const))(
    '%s runs on the file that it is given',
    async (_, { entry }) => {
      const [program, ...words] = entry.split(' ');
      expect(program).toBe('platform-teams');
      const { code, err } = await call([...words, 'Dockerfile'], {
        cwd: folder,
      });
      expect({ code, err }).toEqual({ code: 0, err: '' });
    },
  );

  it.each([
    ['Dockerfile', true],
    ['svc/Dockerfile.prod', true],
    ['svc/api.dockerfile', true],
    ['Containerfile', true],
    ['Dockerfile.dockerignore', false],
    ['docs/Dockerfile.md', false],
    ['docker-compose.yaml', false],
    ['NotADockerfile', false],
  ])('take %s: %s', (path, expected) => {
    for (const { files, exclude } of hooks) {
      const matches = (pattern: string) =>
        new RegExp(pattern.replace('(?i)', ''), 'i').test(path);
      expect(matches(files) && !matches(exclude)).toBe(expected);
    }
  });

  it('are those that the example names, with options that exist', async () => {
    const { repos } = parse(example('pre-commit-config.yaml'));
    const used: { id: string; args: string[] }[] = repos[0].hooks;
    expect(used.map(({ id }) => id)).toEqual(hooks.map(({ id }) => id));
    for (const { id, args } of used) {
      const { entry } = hooks.find(hook => hook.id === id)!;
      const words = [...entry.split(' ').slice(1), ...args, 'Dockerfile'];
      const { code, err } = await call(words, { cwd: folder });
      expect(code === 2 ? err : 'ran').toBe('ran');
    }
  });
});

it('has an example of a policy without a mistake', () => {
  expect(
    readDockerfilePolicyFile(example('dockerfile-policy.yaml'), 'p').ok,
  ).toBe(true);
});

describe('the page about CI', () => {
  const page = readFileSync(join(ROOT, 'docs/dockerfile-ci.md'), 'utf8');

  it.each([
    'github-actions.yaml',
    'gitlab-ci.yaml',
    'pre-commit-config.yaml',
    'dockerfile-policy.yaml',
  ])('shows %s as it is', name => {
    expect(page).toContain(`\`\`\`yaml\n${example(name).trimEnd()}\n\`\`\``);
  });

  it('and the README name only options that exist', async () => {
    const { out: help } = await call(['dockerfile', '--help']);
    const readme = readFileSync(join(ROOT, 'packages/cli/README.md'), 'utf8');
    const [, section = ''] =
      /## Whose line is this\?\n([\s\S]*?)\n## /.exec(readme) ?? [];
    const named = [...`${page}${section}`.matchAll(/`(--[a-z][a-z-]*)/g)].map(
      ([, option]) => option,
    );
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter(option => !help.includes(option))).toEqual([]);
  });

  it('and the README name every option there is', async () => {
    const { out: help } = await call(['dockerfile', '--help']);
    const readme = readFileSync(join(ROOT, 'packages/cli/README.md'), 'utf8');
    const options = [...help.matchAll(/^ {2}(--[a-z][a-z-]*)/gm)].map(
      ([, option]) => option,
    );
    expect(options.length).toBeGreaterThan(12);
    expect(options.filter(option => !readme.includes(option))).toEqual([]);
  });
});
