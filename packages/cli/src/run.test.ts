import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { call } from './__testUtils__/call';

const CHECKOUT = 'catalog-info/services/checkout-api/Dockerfile';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'platform-teams-'));
});

afterEach(() => rm(folder, { recursive: true }));

async function file(name: string, text: string | Buffer): Promise<string> {
  await writeFile(join(folder, name), text);
  return name;
}

const RESPONSIBILITY = `apiVersion: platform-teams/v1alpha1
kind: Responsibility
metadata:
  name: watch
spec:
  owner: sre
  concerns: [monitoring]
`;

const ORGANISATION = `apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: sre }
spec: { type: sre, children: [] }
---
apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: shop }
spec: { type: service, lifecycle: production, owner: sre }
---
${RESPONSIBILITY}`;

describe('exit codes', () => {
  const cases: readonly [
    string,
    readonly string[],
    string | undefined,
    number,
  ][] = [
    [
      'a clean Dockerfile',
      ['dockerfile'],
      'FROM scratch\nCOPY app /app\nUSER 1000\nENTRYPOINT ["/app"]\n',
      0,
    ],
    ['a finding below the level that fails', ['dockerfile'], 'FROM node\n', 0],
    [
      'a finding at the level that fails',
      ['dockerfile', '--fail-on', 'info'],
      'FROM node\n',
      1,
    ],
    [
      'findings when nothing fails',
      ['dockerfile', '--fail-on', 'none'],
      'FROM node\nENV API_TOKEN=abcd1234efgh5678\n',
      0,
    ],
    ['an unparsable Dockerfile', ['dockerfile'], 'RUNN x\n', 2],
    ['an empty Dockerfile', ['dockerfile'], '', 2],
    ['a file that is not there', ['dockerfile', 'missing'], undefined, 2],
    [
      'an option that does not exist',
      ['dockerfile', '--owners', 'x'],
      undefined,
      2,
    ],
    ['a command that does not exist', ['bake'], undefined, 2],
    ['help', ['--help'], undefined, 0],
    ['a folder that is not there', ['validate', 'missing'], undefined, 2],
    ['a missing option', ['resolve', 'component:default/shop'], undefined, 2],
  ];
  it.each(cases)('for %s', async (_, argv, stdin, expected) => {
    const { code, out, err } = await call(argv, { cwd: folder, stdin });
    expect({ code, silent: out + err === '' }).toEqual({
      code: expected,
      silent: false,
    });
  });
});

describe('platform-teams dockerfile', () => {
  it('prints one object for one file, with teams as owners', async () => {
    const { code, out } = await call([
      'dockerfile',
      CHECKOUT,
      '--format',
      'json',
      '--entities',
      'catalog-info',
      '--entity',
      'component:default/checkout-api',
    ]);
    const printed = JSON.parse(out);
    expect(code).toBe(1);
    expect(Object.keys(printed)).toEqual(
      expect.arrayContaining([
        'file',
        'ok',
        'stages',
        'instructions',
        'findings',
        'model',
      ]),
    );
    expect(printed.stages[0]).toEqual({
      index: 0,
      name: 'build',
      base: {
        image: 'node:22-bookworm',
        resolved: 'docker.io/library/node:22-bookworm',
        pinned: false,
        stage: null,
      },
      startLine: expect.any(Number),
      endLine: expect.any(Number),
    });
    const secret = printed.findings.find(
      ({ rule }: { rule: string }) => rule === 'PT1001',
    );
    expect(secret).toMatchObject({
      line: 17,
      severity: 'error',
      concern: 'secrets',
      role: 'security',
      owner: { team: 'group:default/security', outcome: 'accountable' },
      fixBy: 'developer',
      source: 'platform-teams',
    });
    expect(out).not.toContain('sk_live');
  });

  it('prints an array for several files, in the order given, broken ones among them', async () => {
    await file('good', 'FROM scratch\n');
    await file('bad', 'FROM scratch\nRUNN x\n');
    const { code, out } = await call(
      ['dockerfile', 'bad', 'good', '--format', 'json'],
      { cwd: folder },
    );
    expect(code).toBe(2);
    const [bad, good] = JSON.parse(out);
    expect(bad).toEqual({
      file: 'bad',
      ok: false,
      error: { message: expect.stringContaining('RUNN'), line: 2 },
    });
    expect(good).toMatchObject({ file: 'good', ok: true });
  });

  it.each<[string, string | Buffer, string]>([
    ['binary', Buffer.from([70, 82, 0, 1]), 'is not text'],
    [
      'large',
      Buffer.alloc(5 * 1024 * 1024, 'RUN x\n'),
      'is larger than 1024 kB',
    ],
  ])('says in one sentence that a %s file is none', async (_, bytes, words) => {
    await file('Dockerfile', bytes);
    const { code, out } = await call(
      ['dockerfile', 'Dockerfile', '--format', 'json'],
      { cwd: folder },
    );
    expect(code).toBe(2);
    expect(JSON.parse(out).error.message).toContain(words);
  });

  it('goes by rules that apply to everything where nobody says whose file it is', async () => {
    await file(
      'org.yaml',
      ORGANISATION.replace('[monitoring]', '[base-image]'),
    );
    const { out } = await call(
      ['dockerfile', '--responsibilities', 'org.yaml', '--format', 'json'],
      { cwd: folder, stdin: 'FROM node:24\n' },
    );
    expect(JSON.parse(out).instructions[0].owner).toEqual({
      team: 'group:default/sre',
      outcome: 'accountable',
    });
  });

  it('shows people the file with its owners, then the findings by who decides', async () => {
    const { out } = await call([
      'dockerfile',
      CHECKOUT,
      '--entities',
      'catalog-info',
      '--entity',
      'component:default/checkout-api',
    ]);
    expect(out).toMatch(/Security 17 \| ENV PSP_API_KEY=•+/);
    expect(out).toMatch(
      /Security decides on \d+\n(?: {2,}.*\n)*? {2}error line 17 PT1001: /,
    );
  });

  it('takes severities from app-config', async () => {
    await file(
      'app-config.yaml',
      'platformTeams: { dockerfile: { severities: { DL3006: error } } }',
    );
    const { code } = await call(
      ['dockerfile', '--app-config', 'app-config.yaml'],
      { cwd: folder, stdin: 'FROM node\n' },
    );
    expect(code).toBe(1);
  });
});

describe('platform-teams validate', () => {
  it('is content with the example organisation', async () => {
    expect(await call(['validate', 'catalog-info'])).toMatchObject({ code: 0 });
  });

  it('names file, line, path, mistake and remedy', async () => {
    await file('r.yaml', RESPONSIBILITY.replace('[monitoring]', '[monitorin]'));
    const { code, out } = await call(['validate', '.', '--format', 'json'], {
      cwd: folder,
    });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual([
      {
        file: 'r.yaml',
        line: 7,
        column: 14,
        path: 'spec.concerns[0]',
        message: expect.stringContaining('monitorin'),
        suggestion: expect.stringContaining('monitoring'),
      },
    ]);
  });

  it('knows the concerns that app-config adds', async () => {
    await file('r.yaml', RESPONSIBILITY.replace('[monitoring]', '[baking]'));
    await file(
      'app-config.yaml',
      'platformTeams: { vocabulary: { concerns: { baking: { title: Baking, hint: Ovens, description: Bakes., discipline: sre, layer: platform, group: Run } } } }',
    );
    const { code, out, err } = await call(
      ['validate', 'r.yaml', '--app-config', 'app-config.yaml'],
      { cwd: folder },
    );
    expect({ code, out, err }).toMatchObject({ code: 0 });
  });
});

describe('platform-teams resolve', () => {
  it('prints the outcome and its reason chain in the shape that other programs read', async () => {
    await file('org.yaml', ORGANISATION);
    const { out } = await call(
      [
        'resolve',
        '--entities',
        'org.yaml',
        '--format',
        'json',
        '--',
        'component:default/shop',
        'monitoring',
      ],
      { cwd: folder },
    );
    expect(JSON.parse(out)).toMatchObject({
      entity: 'component:default/shop',
      concern: 'monitoring',
      outcome: 'accountable',
      team: 'group:default/sre',
      by: 'rule',
      why: null,
      candidates: [],
      assisting: [],
      consulted: [],
      informed: [],
      excluded: [],
      suggestions: [],
      handsOffTo: null,
      chain: [
        {
          rule: 'responsibility:default/watch',
          matchedBy: 'everything',
          won: true,
          reason: expect.any(String),
        },
      ],
    });
  });

  it('prints an array when no concern is named', async () => {
    await file('org.yaml', ORGANISATION);
    const { out } = await call(
      ['resolve', 'shop', '--entities', 'org.yaml', '--format', 'json'],
      { cwd: folder },
    );
    const printed: { concern: string }[] = JSON.parse(out);
    expect(printed.map(({ concern }) => concern)).toContain('on-call');
  });

  it.each<[string, readonly string[], string]>([
    [
      'an entity that is not there',
      ['component:default/nowhere'],
      'Give the YAML that holds it',
    ],
    ['text that is no reference', ['a b c'], 'is no entity reference'],
    [
      'a concern that does not exist',
      ['shop', 'monitorin'],
      '"monitorin" is no concern. Did you mean monitoring?',
    ],
    [
      'an entity that is misspelt',
      ['shopp'],
      'component:default/shopp is not among the entities read. Did you mean component:default/shop? Else give',
    ],
  ])('explains %s', async (_, question, words) => {
    await file('org.yaml', ORGANISATION);
    const { code, err } = await call(
      ['resolve', ...question, '--entities', 'org.yaml'],
      { cwd: folder },
    );
    expect(code).toBe(2);
    expect(err).toContain(words);
  });

  it('reads a folder through the Location at its top, and says what it left out', async () => {
    await file(
      'all.yaml',
      'apiVersion: backstage.io/v1alpha1\nkind: Location\nmetadata: { name: all }\nspec: { targets: [./org.yml, ./gone.yaml] }\n',
    );
    await file('org.yml', `${ORGANISATION}---\n${RESPONSIBILITY}`);
    const { code, err } = await call(
      ['resolve', 'shop', 'monitoring', '--entities', '.'],
      { cwd: folder },
    );
    expect(code).toBe(0);
    expect(err).toContain('gone.yaml: does not exist; a Location names it');
    expect(err).toContain(
      'responsibility:default/watch is there a second time; the first one counts',
    );
  });

  it('leaves claims from untrusted locations unconfirmed, as the portal does', async () => {
    await file('org.yaml', ORGANISATION);
    await file(
      'app-config.yaml',
      'platformTeams: { registration: { trusted: ["file:*/trusted/*"] } }',
    );
    const { out } = await call(
      [
        'resolve',
        'shop',
        'monitoring',
        '--entities',
        'org.yaml',
        '--app-config',
        'app-config.yaml',
        '--format',
        'json',
      ],
      { cwd: folder },
    );
    expect(JSON.parse(out)).toMatchObject({
      outcome: 'gap',
      why: 'no-rule',
      chain: [{ won: false, setAside: 'unconfirmed' }],
    });
  });

  it.each<[string, string, string]>([
    [
      'a title that is no text',
      'metadata: { name: odd, title: 7 }',
      'Component odd left out: metadata.title is not what',
    ],
    [
      'annotations that are no texts',
      'metadata: { name: odd, annotations: { platform-teams/accepted: 1 } }',
      'metadata.annotations is not what',
    ],
    [
      'a link without an address',
      'metadata: { name: odd, links: [{ title: Chat }] }',
      'metadata.links is not what',
    ],
    ['a spec that is none', 'metadata: { name: odd }\nspec: x', 'spec is no'],
    [
      'relations that are none',
      'metadata: { name: odd }\nrelations: [null]',
      'relations is no list',
    ],
    ['an odd name', 'metadata: { name: "a b" }', 'its kind, namespace or name'],
    [
      'aliases that multiply',
      `metadata: { name: odd }\na: &a [${Array(50).fill('x').join()}]\nb: &b [${Array(50).fill('*a').join()}]\nc: [${Array(50).fill('*b').join()}]`,
      'left out, its aliases (*) repeat too much',
    ],
    [
      'an alias to nothing',
      'metadata: { name: *nobody }',
      'left out, it uses an alias',
    ],
  ])('notes %s, and goes on with the rest', async (_, text, note) => {
    await file(
      'org.yaml',
      `${ORGANISATION}---\napiVersion: v1\nkind: Component\n${text}\n`,
    );
    const { code, out, err } = await call(
      ['resolve', 'shop', 'monitoring', '--entities', 'org.yaml'],
      { cwd: folder },
    );
    expect({ code, lines: err.split('\n') }).toEqual({
      code: 0,
      lines: [expect.stringContaining(note), ''],
    });
    expect(out).toContain('Monitoring (monitoring): sre');
  });

  it('says so when a Location names a folder', async () => {
    await file(
      'all.yaml',
      'apiVersion: v1\nkind: Location\nmetadata: { name: all }\nspec: { targets: [.] }\n',
    );
    expect(
      await call(['resolve', 'shop', '--entities', 'all.yaml'], {
        cwd: folder,
      }),
    ).toMatchObject({
      code: 2,
      err: expect.stringContaining('cannot be read (EISDIR)'),
    });
  });
});

describe('platform-teams layers', () => {
  it('prints layers, unplaced, crossings and coverage', async () => {
    const { code, out } = await call([
      'layers',
      '--entities',
      'catalog-info',
      '--format',
      'json',
    ]);
    const printed = JSON.parse(out);
    expect(code).toBe(0);
    expect(printed.layers.map(({ id }: { id: string }) => id)).toEqual([
      'infrastructure',
      'platform',
      'application',
    ]);
    expect(printed.crossings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          kind: 'bypass',
          from: 'component:default/checkout-api',
          to: 'resource:default/vpc-prod',
          severity: 'warning',
          accepted: null,
        }),
        expect.objectContaining({
          kind: 'upward',
          from: 'component:default/deploy-bot',
        }),
      ]),
    );
    expect(printed.coverage.withDependencies).toBeLessThan(
      printed.coverage.entities,
    );
  });

  it('shows people the top layer first', async () => {
    const { out } = await call(['layers', '--entities', 'catalog-info']);
    expect(out.indexOf('Application (')).toBeLessThan(
      out.indexOf('Infrastructure ('),
    );
  });
});

describe('--app-config', () => {
  it('merges files in order, a later one over an earlier one', async () => {
    await file(
      'a.yaml',
      'platformTeams: { dockerfile: { severities: { DL3006: error, DL3007: error } } }',
    );
    await file(
      'b.yaml',
      'platformTeams: { dockerfile: { severities: { DL3006: off } } }',
    );
    const args = [
      'dockerfile',
      '--app-config',
      'a.yaml',
      '--app-config',
      'b.yaml',
    ];
    expect(
      await call(args, { cwd: folder, stdin: 'FROM node\n' }),
    ).toMatchObject({ code: 0 });
    expect(
      await call(args, { cwd: folder, stdin: 'FROM node:latest\n' }),
    ).toMatchObject({ code: 1 });
  });

  it.each<[string, string, string]>([
    [
      'a mistake, by its path',
      'platformTeams: { vocabluary: {} }',
      'platformTeams.vocabluary',
    ],
    [
      'a value that only the portal can fetch',
      'platformTeams: { registration: { $include: x.yaml } }',
      'platformTeams.registration takes its value through $include',
    ],
    ['broken YAML', 'platformTeams: { a: [', 'cannot be used: not valid YAML'],
    [
      'an alias to nothing',
      'platformTeams: { vocabulary: *words }',
      'an alias (*) that no anchor',
    ],
    [
      'a circle of aliases',
      'platformTeams: &all { vocabulary: *all }',
      'run in a circle',
    ],
  ])('reports %s', async (_, text, words) => {
    await file('app-config.yaml', text);
    const { code, err } = await call(
      ['dockerfile', '--app-config', 'app-config.yaml'],
      { cwd: folder, stdin: 'FROM scratch\n' },
    );
    expect(code).toBe(2);
    expect(err).toContain(words);
  });
});
