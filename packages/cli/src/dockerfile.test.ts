import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { call } from './__testUtils__/call';
import { run } from './run';

jest.setTimeout(30_000);

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'platform-teams-'));
});

afterEach(() => rm(folder, { recursive: true }));

async function write(name: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, name)), { recursive: true });
  await writeFile(join(folder, name), text);
}

function git(...args: string[]): void {
  execFileSync(
    'git',
    [
      '-c',
      'user.name=Ada',
      '-c',
      'user.email=ada@bakery.example',
      '-c',
      'commit.gpgsign=false',
      ...args,
    ],
    { cwd: folder, stdio: 'pipe' },
  );
}

function commit(message: string): void {
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', '-m', message);
}

function here(...argv: string[]) {
  return call(['dockerfile', ...argv], { cwd: folder });
}

const BASE = `FROM debian:13@sha256:${'a'.repeat(64)}
COPY app /app
USER 10001
ENTRYPOINT ["/app"]
`;

const ORGANISATION = `apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: checkout }
spec: { type: team, children: [] }
---
apiVersion: backstage.io/v1alpha1
kind: Group
metadata:
  name: devx
  title: DevX
  annotations: { github.com/team-slug: bakery/devx }
spec: { type: devx, children: [] }
---
apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: appsec, title: AppSec }
spec: { type: security, children: [] }
---
apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: shop
  annotations: { platform-teams/dockerfile-model: reviewed }
spec: { type: service, lifecycle: production, owner: checkout }
---
apiVersion: platform-teams/v1alpha1
kind: Responsibility
metadata: { name: images }
spec: { owner: devx, concerns: [image-build] }
---
apiVersion: platform-teams/v1alpha1
kind: Responsibility
metadata: { name: security }
spec: { owner: appsec, concerns: [application-security] }
`;

const AS_SHOP = ['--entities', 'catalog.yaml', '--entity', 'shop'];

describe('several files that were copied from one another', () => {
  const service = (version: string) =>
    `FROM node:${version}\nRUN npm ci\nUSER 10001\nCMD ["node", "."]\n`;

  it('tell which of them has come apart from the others, and count as siblings', async () => {
    await write('catalog.yaml', ORGANISATION);
    for (const name of ['a', 'b', 'c', 'd'])
      await write(`${name}.Dockerfile`, service(name === 'd' ? '22' : '24'));
    const { out } = await here(
      ...['a', 'b', 'c', 'd'].map(name => `${name}.Dockerfile`),
      '--format',
      'json',
      ...AS_SHOP,
    );
    const printed: { findings: { rule: string; message: string }[] }[] =
      JSON.parse(out);

    expect(
      printed.map(({ findings }) =>
        findings
          .filter(({ rule }) => rule === 'PT2020')
          .map(({ message }) => message),
      ),
    ).toEqual([
      [],
      [],
      [],
      [
        'The version of the base image differs: here 22, in 3 of 4 services like it 24.',
      ],
    ]);
  });

  it('may differ for a reason', async () => {
    for (const name of ['a', 'b', 'c', 'd'])
      await write(
        `${name}.Dockerfile`,
        name === 'd'
          ? `# hadolint ignore=PT2020 # waits for a library\n${service('22')}`
          : service('24'),
      );
    const files = ['a', 'b', 'c', 'd'].map(name => `${name}.Dockerfile`);
    const { out } = await here(...files);

    expect(out).not.toContain('info line');
  });

  it('are not compared where there are two of them', async () => {
    await write('a.Dockerfile', service('22'));
    await write('b.Dockerfile', service('24'));
    const { out } = await here('a.Dockerfile', 'b.Dockerfile');

    expect(out).not.toContain('PT2020');
  });
});

describe('--base', () => {
  it('compares with a file, and tells whose review the change needs', async () => {
    await write('catalog.yaml', ORGANISATION);
    await write('old', BASE);
    await write('Dockerfile', BASE.replace('USER 10001\n', ''));
    const { out } = await here(
      'Dockerfile',
      '--base',
      'old',
      '--format',
      'json',
      ...AS_SHOP,
    );
    const printed = JSON.parse(out);
    expect(printed.reviews).toEqual([
      {
        team: 'group:default/appsec',
        candidates: [],
        role: 'security',
        concerns: ['runtime-user'],
        lines: [],
        removedLines: [3],
        reason:
          'appsec is asked about line 3 of the file as it was (runtime user).',
        required: true,
      },
    ]);
    expect(printed.changedLines).toEqual([]);
  });

  it('shows people the changed lines, and who has to look by name', async () => {
    await write('catalog.yaml', ORGANISATION);
    await write('old', BASE);
    await write('Dockerfile', BASE.replace('debian:13', 'debian:14'));
    const { out } = await here('Dockerfile', '--base', 'old', ...AS_SHOP);
    expect(out).toContain('1 | FROM debian:14');
    expect(out).not.toContain('ENTRYPOINT');
    expect(out).toContain('  needed: DevX is asked about line 1 (base image).');
  });

  it('compares with a commit where the branch left it, whatever happened there since', async () => {
    git('init', '--quiet', '--initial-branch=main');
    await write('svc/Dockerfile', BASE);
    commit('one');
    git('checkout', '--quiet', '-b', 'feature');
    await write('svc/Dockerfile', `${BASE}ENV A=b\n`);
    commit('two');
    git('checkout', '--quiet', 'main');
    await write('svc/Dockerfile', `${BASE}USER root\n`);
    commit('three');
    git('checkout', '--quiet', 'feature');
    const { out } = await here(
      'svc/Dockerfile',
      '--base',
      'main',
      '--format',
      'json',
    );
    expect(JSON.parse(out)).toMatchObject({ changedLines: [5], reviews: [] });
  });

  it('follows a file to its new name, and takes a new one as new', async () => {
    git('init', '--quiet');
    await write('Dockerfile', BASE);
    commit('one');
    git('mv', 'Dockerfile', 'prod.Dockerfile');
    await write('new/Dockerfile', 'FROM scratch\n');
    const { out } = await here(
      'prod.Dockerfile',
      'new/Dockerfile',
      '--base',
      'HEAD',
      '--format',
      'json',
    );
    expect(
      JSON.parse(out).map(
        (one: { changedLines: number[] }) => one.changedLines,
      ),
    ).toEqual([[], [1]]);
  });

  it('writes a comment ready to post', async () => {
    await write('catalog.yaml', ORGANISATION);
    await write('old', BASE);
    await write('Dockerfile', BASE.replace('10001', 'root'));
    const { out } = await here(
      'Dockerfile',
      '--base',
      'old',
      '--format',
      'comment',
      ...AS_SHOP,
    );
    expect(out).toContain('### Dockerfile: This change needs a review');
    expect(out).toContain(
      '- [ ] AppSec is asked about line 3 \\(runtime user\\).',
    );
  });

  it('keeps findings that the change has nothing to do with to itself', async () => {
    const secret = `${BASE}ENV API_KEY=abcd1234efgh\n`;
    await write('old', secret);
    await write('Dockerfile', `# hello\n${secret}`);
    expect((await here('Dockerfile', '--base', 'old')).code).toBe(0);
    expect((await here('Dockerfile')).code).toBe(1);
  });

  it("lets a team's own change of its own lines pass", async () => {
    await write('catalog.yaml', ORGANISATION);
    await write('old', BASE);
    await write('Dockerfile', BASE.replace('debian:13', 'debian:14'));
    const { out } = await here(
      'Dockerfile',
      '--base',
      'old',
      '--author',
      'group:default/devx',
      '--format',
      'json',
      ...AS_SHOP,
    );
    expect(JSON.parse(out).reviews).toMatchObject([
      { team: 'group:default/checkout', concerns: ['base-image'] },
    ]);
  });
});

describe('--changed', () => {
  it('finds Dockerfiles that are new or different, by their names', async () => {
    git('init', '--quiet');
    await write('a/Dockerfile', BASE);
    await write('b/Dockerfile', BASE);
    await write('gone.Dockerfile', BASE);
    commit('one');
    await write('b/Dockerfile', `${BASE}ENV A=b\n`);
    await write('c/api.Dockerfile', BASE);
    await write('c/Containerfile', BASE);
    await write('c/Dockerfile.dockerignore', 'x\n');
    await write('readme.md', 'x');
    await rm(join(folder, 'gone.Dockerfile'));
    const { out } = await here('--changed', '--format', 'json');
    expect(JSON.parse(out).map(({ file }: { file: string }) => file)).toEqual([
      'b/Dockerfile',
      'c/Containerfile',
      'c/api.Dockerfile',
    ]);
  });

  it('prints a list for one file and for none', async () => {
    git('init', '--quiet');
    await write('Dockerfile', BASE);
    commit('one');
    expect(await here('--changed', '--format', 'json')).toEqual({
      code: 0,
      out: '[]\n',
      err: '',
    });
    expect((await here('--changed')).out).toBe('No Dockerfile changed.\n');
    await write('Dockerfile', `${BASE}ENV A=b\n`);
    const { out } = await here('--changed', 'HEAD', '--format', 'json');
    expect(JSON.parse(out)).toHaveLength(1);
  });
});

describe('--codeowners', () => {
  beforeEach(async () => {
    await write('catalog.yaml', ORGANISATION);
    await write('svc/Dockerfile', BASE);
  });

  async function drift(owners: string, name = '.github/CODEOWNERS') {
    await write(name, owners);
    const { out, err } = await here(
      'svc/Dockerfile',
      '--codeowners',
      name,
      '--format',
      'json',
      ...AS_SHOP,
    );
    if (err) throw new Error(err);
    return JSON.parse(out)
      .findings.filter(({ rule }: { rule: string }) => rule.startsWith('PT20'))
      .map(
        ({ rule, owner }: { rule: string; owner: { team: string } }) =>
          `${rule} ${owner.team}`,
      );
  }

  it('tells which team reviews none of its lines', async () => {
    expect(await drift('/svc/ @bakery/checkout @bakery/devx\n')).toEqual([
      'PT2001 group:default/appsec',
    ]);
  });

  it('is content where everybody is asked', async () => {
    expect(
      await drift('* @bakery/checkout @bakery/devx @bakery/appsec\n'),
    ).toEqual([]);
  });

  it('reads the dialect of the place', async () => {
    expect(
      await drift(
        '* @checkout\n[Images] @bakery/devx\nDockerfile\n[Sec] @appsec\n*\n',
        '.gitlab/CODEOWNERS',
      ),
    ).toEqual([]);
  });

  it('takes the severity of the policy', async () => {
    await write('.github/CODEOWNERS', '* @bakery/checkout\n');
    await write(
      'policy.yaml',
      'apiVersion: platform-teams/v1alpha1\nkind: DockerfilePolicy\nspec:\n  severities: { PT2001: error }\n',
    );
    const { code } = await here(
      'svc/Dockerfile',
      '--codeowners',
      '.github/CODEOWNERS',
      '--policy',
      'policy.yaml',
      ...AS_SHOP,
    );
    expect(code).toBe(1);
  });
});

describe('--policy', () => {
  it('refuses images that are not listed', async () => {
    await write('Dockerfile', BASE);
    await write(
      'policy.yaml',
      'apiVersion: platform-teams/v1alpha1\nkind: DockerfilePolicy\nspec:\n  baseImages: { allowed: [node] }\n',
    );
    const { code, out } = await here(
      'Dockerfile',
      '--policy',
      'policy.yaml',
      '--format',
      'json',
    );
    expect(code).toBe(1);
    expect(JSON.parse(out).findings).toContainEqual(
      expect.objectContaining({ rule: 'PT2010', line: 1 }),
    );
  });

  it('sets the model and whose image it is', async () => {
    await write('Dockerfile', BASE);
    await write(
      'catalog.yaml',
      ORGANISATION.replace(/ {2}annotations: \{ platform-teams[^\n]*\n/, ''),
    );
    await write(
      'policy.yaml',
      'apiVersion: platform-teams/v1alpha1\nkind: DockerfilePolicy\nspec:\n  baseImages:\n    owners: [{ image: debian, team: devx }]\n',
    );
    const { out } = await here(
      'Dockerfile',
      '--policy',
      'policy.yaml',
      '--format',
      'json',
      ...AS_SHOP,
    );
    expect(JSON.parse(out).model).toMatchObject({
      current: 'hybrid',
      evidence: [{ line: 1, text: 'devx owns the base image.' }],
    });
  });
});

describe('--findings', () => {
  it('merges reports of several tools, and says what is about other files', async () => {
    await write('Dockerfile', `${BASE}RUN echo $x\n`);
    await write(
      'hadolint.json',
      JSON.stringify([
        {
          file: 'Dockerfile',
          line: 5,
          code: 'SC2086',
          message: 'Quote it.',
          level: 'info',
        },
        {
          file: 'other/x',
          line: 1,
          code: 'DL3006',
          message: 'Tag it.',
          level: 'warning',
        },
      ]),
    );
    await write(
      'check.json',
      JSON.stringify({
        warnings: [
          {
            ruleName: 'OddCheck',
            detail: 'Odd.',
            location: { ranges: [{ start: { line: 2 }, end: { line: 2 } }] },
          },
        ],
      }),
    );
    const { out, err } = await here(
      'Dockerfile',
      '--findings',
      'hadolint.json',
      '--findings',
      'check.json',
      '--format',
      'json',
    );
    expect(JSON.parse(out).findings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          rule: 'SC2086',
          line: 5,
          source: 'hadolint',
          concern: 'image-build',
        }),
        expect.objectContaining({
          rule: 'OddCheck',
          line: 2,
          source: 'buildkit',
        }),
      ]),
    );
    expect(err).toBe(
      'note: 1 finding of other tools left out, about none of these files\n',
    );
  });
});

describe('--config', () => {
  const NO_USER = BASE.replace('USER 10001\n', 'USER root\n');

  it('is the .hadolint.yaml beside each file', async () => {
    await write('a/Dockerfile', NO_USER);
    await write('b/Dockerfile', NO_USER);
    await write('b/.hadolint.yaml', 'ignored: [DL3002]\n');
    const { out } = await here(
      'a/Dockerfile',
      'b/Dockerfile',
      '--format',
      'json',
    );
    const [a, b] = JSON.parse(out).map(
      ({ findings }: { findings: { rule: string }[] }) =>
        findings.some(({ rule }) => rule === 'DL3002'),
    );
    expect([a, b]).toEqual([true, false]);
  });

  it('can be named, and decides what fails unless the call does', async () => {
    await write('Dockerfile', NO_USER);
    await write('mine.yaml', 'failure-threshold: info\n');
    await write('never.yaml', 'no-fail: true\nfailure-threshold: info\n');
    const codes = await Promise.all([
      here('Dockerfile', '--config', 'mine.yaml'),
      here('Dockerfile', '--config', 'mine.yaml', '--fail-on', 'none'),
      here('Dockerfile', '--config', 'never.yaml'),
    ]);
    expect(codes.map(({ code }) => code)).toEqual([1, 0, 0]);
  });
});

describe('what cannot be used', () => {
  beforeEach(async () => {
    await write('Dockerfile', BASE);
    await write('catalog.yaml', ORGANISATION);
    await write('bad.json', '{');
    await write(
      'bad.yaml',
      'apiVersion: platform-teams/v1alpha1\nkind: DockerfilePolicy\nspec:\n  sevirities: {}\n',
    );
    await write('CODEOWNERS', '* @a\n');
  });

  it.each<[string, string[], string]>([
    [
      'a commit without a repository',
      ['Dockerfile', '--base', 'main'],
      '--base main is no commit that git knows here',
    ],
    [
      'a commit that looks like an option',
      ['Dockerfile', '--base=--output=x'],
      'is no commit',
    ],
    [
      'changes without a repository',
      ['--changed'],
      '--changed HEAD is no commit',
    ],
    [
      'changes and files',
      ['Dockerfile', '--changed', 'HEAD'],
      '--changed finds the files by itself',
    ],
    [
      'one base for two files',
      ['Dockerfile', 'bad.json', '--base', 'CODEOWNERS'],
      'is one file, and 2 were given',
    ],
    [
      'a commit for standard input',
      ['-', '--base', 'main'],
      'standard input has no name',
    ],
    [
      'a comment without a base',
      ['Dockerfile', '--format', 'comment'],
      'Add --base',
    ],
    [
      'code owners without teams',
      ['Dockerfile', '--codeowners', 'CODEOWNERS'],
      'Add --entities PATH',
    ],
    [
      'a dialect without code owners',
      ['Dockerfile', '--codeowners-dialect', 'gitlab'],
      'Add --codeowners FILE',
    ],
    [
      'code owners that are not there',
      ['Dockerfile', '--codeowners', 'nope', ...AS_SHOP],
      'nope cannot be read',
    ],
    [
      'a report that is none',
      ['Dockerfile', '--findings', 'bad.json'],
      'bad.json is not JSON',
    ],
    [
      'a policy with a mistake',
      ['Dockerfile', '--policy', 'bad.yaml'],
      'bad.yaml:4:3: spec.sevirities: There is no setting "sevirities" here. Did you mean "severities"?',
    ],
    [
      'a configuration that is none',
      ['Dockerfile', '--config', 'bad.json'],
      'bad.json',
    ],
  ])('is told with a remedy: %s', async (_, argv, words) => {
    const { code, out, err } = await here(...argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(words);
  });
});

describe('many files', () => {
  async function calls(progress: boolean) {
    const names = Array.from({ length: 300 }, (_, at) => `s${at}/Dockerfile`);
    await Promise.all(names.map(name => write(name, BASE)));
    let out = '';
    let err = '';
    const code = await run(['dockerfile', ...names, '--format', 'json'], {
      cwd: folder,
      color: false,
      progress,
      readStdin: async () => '',
      out: text => {
        out += text;
      },
      err: text => {
        err += text;
      },
    });
    return { code, files: JSON.parse(out).length, err };
  }

  it('are one list, without a word of progress where nobody looks', async () => {
    expect(await calls(false)).toEqual({ code: 0, files: 300, err: '' });
  });

  it('show how far it is on a terminal, and leave nothing behind', async () => {
    const { err } = await calls(true);
    expect(err).toContain('300 of 300 s299/Dockerfile');
    expect(err.endsWith('\r\u001b[K')).toBe(true);
  });
});

it('shows nothing of a file that would command a terminal', async () => {
  await write(
    'Dockerfile',
    `FROM scratch\nLABEL a="\u001b[31mred\u001b]0;x\u0007"\n`,
  );
  const { out } = await here('Dockerfile');
  expect(out).not.toContain('\u001b');
  expect(out).toContain('LABEL a="\uFFFD[31mred');
});
