import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { call } from './__testUtils__/call';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'platform-teams-'));
});

afterEach(() => rm(folder, { recursive: true }));

const ORGANISATION = `apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: sre }
spec: { type: sre, children: [] }
---
apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: shop }
spec: { type: team, children: [] }
---
apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: till }
spec: { type: service, lifecycle: production, owner: shop }
---
apiVersion: platform-teams/v1alpha1
kind: Responsibility
metadata: { name: watch }
spec: { owner: sre, concerns: [monitoring], appliesTo: [{ entity: till }] }
---
apiVersion: platform-teams/v1alpha1
kind: Responsibility
metadata: { name: old }
spec: { owner: sre, concerns: [logging], appliesTo: [{ system: nowhere }] }
`;

async function organisation(): Promise<string> {
  await writeFile(join(folder, 'catalog.yaml'), ORGANISATION);
  return folder;
}

describe('platform-teams findings', () => {
  it('prints every finding with the fields that programs rely on', async () => {
    const cwd = await organisation();
    const { code, out, err } = await call(
      [
        'findings',
        '--entities',
        '.',
        '--kind',
        'dead-rule',
        '--format',
        'json',
      ],
      { cwd },
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toEqual([
      {
        id: expect.stringMatching(/^dead-rule/),
        kind: 'dead-rule',
        severity: 'warning',
        entity: null,
        concern: null,
        rule: 'responsibility:default/old',
        rules: null,
        team: 'group:default/sre',
        message: expect.stringContaining('old'),
        fix: expect.any(String),
        accepted: null,
        lapsed: null,
      },
    ]);
  });

  it('names all registrations that claim the same work', async () => {
    await writeFile(
      join(folder, 'catalog.yaml'),
      `${ORGANISATION}---
apiVersion: platform-teams/v1alpha1
kind: Responsibility
metadata: { name: own-watch }
spec: { owner: shop, concerns: [monitoring], appliesTo: [{ entity: till }] }
`,
    );
    const { out } = await call(
      [
        ...['findings', '--entities', '.', '--kind', 'conflict'],
        ...['--format', 'json'],
      ],
      { cwd: folder },
    );

    expect(JSON.parse(out)).toMatchObject([
      {
        kind: 'conflict',
        entity: 'component:default/till',
        rule: 'responsibility:default/own-watch',
        rules: [
          'responsibility:default/own-watch',
          'responsibility:default/watch',
        ],
      },
    ]);
  });

  it('fails from the severity on that the caller names', async () => {
    const cwd = await organisation();
    const argv = ['findings', '--entities', '.', '--kind', 'dead-rule'];
    const codes = [];
    for (const severity of ['none', 'error', 'warning', 'info']) {
      const { code } = await call([...argv, '--fail-on', severity], { cwd });
      codes.push(code);
    }
    expect(codes).toEqual([0, 0, 1, 1]);
  });

  it('groups findings by the team that should act', async () => {
    const cwd = await organisation();
    const { out } = await call(['findings', '--entities', '.'], { cwd });
    expect(out).toMatch(/^sre \(\d+\)$/m);
    expect(out).toContain('warning dead-rule: ');
  });

  it('says so when there is nothing', async () => {
    await writeFile(join(folder, 'one.yaml'), ORGANISATION.split('---')[0]);
    const { code, out } = await call(
      ['findings', '--entities', '.', '--kind', 'conflict'],
      { cwd: folder },
    );
    expect({ code, out }).toEqual({ code: 0, out: 'Nothing to mend.\n' });
  });

  it('takes the code owner of everything for evidence of a crossed boundary', async () => {
    await writeFile(
      join(folder, 'catalog.yaml'),
      ORGANISATION.replace(
        'concerns: [monitoring]',
        'concerns: [monitoring], mustNotChange: [application-code]',
      ),
    );
    const boundaries = async (text: string) => {
      await writeFile(join(folder, 'CODEOWNERS'), text);
      const { code, out, err } = await call(
        [
          ...['findings', '--entities', 'catalog.yaml', '--kind', 'boundary'],
          ...['--codeowners', 'CODEOWNERS', '--entity', 'till'],
          ...['--format', 'json'],
        ],
        { cwd: folder },
      );
      expect({ code, err }).toEqual({ code: 0, err: '' });
      return JSON.parse(out).map(({ id }: { id: string }) => id);
    };

    expect(await boundaries('* @bakery/sre\n')).toEqual([
      'boundary/responsibility:default/watch/component:default/till',
    ]);
    expect(await boundaries('* @bakery/shop\n/ops/ @bakery/sre\n')).toEqual([]);
  });

  it('has to be told what the repository of a code owners file is, and knows it', async () => {
    const cwd = await organisation();
    await writeFile(join(cwd, 'CODEOWNERS'), '* @bakery/sre\n');
    const complaint = async (...words: readonly string[]) => {
      const { code, err } = await call(
        ['findings', '--entities', 'catalog.yaml', ...words],
        { cwd },
      );
      expect(code).toBe(2);
      return err;
    };

    expect(await complaint('--codeowners', 'CODEOWNERS')).toContain(
      'Say which entity that is: --entity component:default/checkout-api.',
    );
    expect(await complaint('--entity', 'till')).toContain(
      'Give the file, too: --codeowners .github/CODEOWNERS.',
    );
    expect(
      await complaint('--codeowners', 'CODEOWNERS', '--entity', 'tills'),
    ).toContain('Did you mean component:default/till?');
    expect(
      await complaint('--codeowners', 'NONE', '--entity', 'till'),
    ).toContain('NONE');
  });

  it('names the kind that was meant', async () => {
    const { code, err } = await call(
      ['findings', '--entities', '.', '--kind', 'conflicts'],
      { cwd: folder },
    );
    expect(code).toBe(2);
    expect(err).toContain(
      '--kind conflicts is no kind of finding. Did you mean conflict?',
    );
  });
});

describe('platform-teams vocabulary', () => {
  it('lists concerns by discipline', async () => {
    const { code, out } = await call(['vocabulary']);
    expect(code).toBe(0);
    expect(out).toMatch(/^.*\(sre\)$/m);
    expect(out).toMatch(/^ {2}monitoring .*, required$/m);
  });

  it('describes one concern', async () => {
    const { out } = await call(['vocabulary', 'backup']);
    expect(out).toContain('(backup)');
    expect(out).toMatch(/^Applies to +every resource of type/m);
    expect(out).toMatch(/^Without a team +nobody answers$/m);
  });

  it('prints a concern that app-config adds as JSON', async () => {
    await writeFile(
      join(folder, 'app-config.yaml'),
      `platformTeams:
  vocabulary:
    concerns:
      ovens: { title: Ovens, description: Keeps them hot., discipline: sre, layer: platform, group: Run }
`,
    );
    const { out } = await call(
      [
        'vocabulary',
        'ovens',
        '--format',
        'json',
        '--app-config',
        'app-config.yaml',
      ],
      { cwd: folder },
    );
    expect(JSON.parse(out)).toMatchObject({ id: 'ovens', discipline: 'sre' });
  });

  it('names the concern that was meant', async () => {
    const { code, err } = await call(['vocabulary', 'monitorin']);
    expect(code).toBe(2);
    expect(err).toContain(
      'there is no concern "monitorin". Did you mean monitoring?',
    );
  });
});

describe('platform-teams schema', () => {
  it('prints a JSON Schema with the concerns of the vocabulary', async () => {
    const { code, out } = await call(['schema']);
    const { $defs } = JSON.parse(out);
    expect(code).toBe(0);
    expect(
      $defs.concern.oneOf.map((one: { const: string }) => one.const),
    ).toContain('monitoring');
  });
});

describe('platform-teams import', () => {
  const TABLE = 'Work;SRE;"Shop"\nMonitoring;A;I\nBrewing coffee;A;\n';

  it('prints YAML that passes the check, and tells what it left', async () => {
    const { code, out, err } = await call(['import', '-'], { stdin: TABLE });
    expect({ code, out, err }).toEqual({
      code: 1,
      out: `apiVersion: platform-teams/v1alpha1
kind: Responsibility
metadata:
  name: sre-sre
spec:
  owner: group:default/sre
  concerns:
    - monitoring
  informed:
    - group:default/shop
`,
      err: `standard input:3: "Brewing coffee" is no concern of the vocabulary.
    Write the id of a concern (platform-teams vocabulary lists them), or add one under platformTeams.vocabulary.concerns.
1 Responsibility made; 1 line is left to you.
`,
    });
    await writeFile(join(folder, 'made.yaml'), out);
    expect((await call(['validate', '.'], { cwd: folder })).code).toBe(0);
  });

  it('looks teams up in the catalog', async () => {
    const cwd = await organisation();
    await writeFile(
      join(folder, 'raci.csv'),
      'Work,Sre,Ship\nMonitoring,A,C\n',
    );
    const { code, out, err } = await call(
      ['import', 'raci.csv', '--entities', 'catalog.yaml', '--format', 'json'],
      { cwd },
    );
    expect(code).toBe(1);
    expect(JSON.parse(out).drafts).toMatchObject([
      { owner: 'group:default/sre', consulted: [] },
    ]);
    expect(err).toContain('raci.csv:2: There is no group "Ship".');
    expect(err).toContain('Did you mean "shop"?');
  });

  it('makes the table that of one system where it is told so', async () => {
    const { out } = await call(['import', '-', '--entity', 'system:checkout'], {
      stdin: 'Work,SRE\nMonitoring,A\n',
    });
    expect(out).toContain(
      'appliesTo:\n    - system: system:default/checkout\n',
    );
  });

  it('writes over nothing unless it is told to', async () => {
    await writeFile(join(folder, 'made.yaml'), 'precious');
    const argv = ['import', '-', '--out', 'made.yaml'];
    const refused = await call(argv, { cwd: folder, stdin: TABLE });
    expect(refused).toMatchObject({
      code: 2,
      err: 'platform-teams: made.yaml exists already. Name another file, or add --force to write over it.\n',
    });
    await call([...argv, '--force'], { cwd: folder, stdin: TABLE });
    expect((await call(['validate', '.'], { cwd: folder })).code).toBe(0);
  });

  it('says where a table is broken', async () => {
    const { code, err } = await call(['import', '-'], {
      stdin: 'Work,SRE\n"Monitoring,A\n',
    });
    expect(code).toBe(2);
    expect(err).toContain('standard input is no table, from line 2 on.');
  });
});

describe('platform-teams import of code owners', () => {
  const FILE = `# who looks after what
*                    @bakery/shop
/.github/workflows/  @bakery/sre
/prometheus/         @bakery/sre
/alerts/             @bakery/sre
/docs/               @bakery/writers
`;
  const argv = ['import', 'CODEOWNERS', '--entity', 'till'];

  it('prints YAML for the entity that passes the check, and tells by line what it left', async () => {
    const cwd = await organisation();
    await writeFile(join(folder, 'CODEOWNERS'), FILE);
    const { code, out, err } = await call(
      [...argv, '--entities', 'catalog.yaml'],
      { cwd },
    );
    expect({ code, out, err }).toEqual({
      code: 1,
      out: `apiVersion: platform-teams/v1alpha1
kind: Responsibility
metadata:
  name: till-shop-application
spec:
  owner: group:default/shop
  concerns:
    - application-code
  appliesTo:
    - entity: component:default/till
---
apiVersion: platform-teams/v1alpha1
kind: Responsibility
metadata:
  name: till-sre-devx
spec:
  owner: group:default/sre
  concerns:
    - ci-cd
  appliesTo:
    - entity: component:default/till
---
apiVersion: platform-teams/v1alpha1
kind: Responsibility
metadata:
  name: till-sre-sre
spec:
  owner: group:default/sre
  concerns:
    - monitoring
  appliesTo:
    - entity: component:default/till
`,
      err: `CODEOWNERS:5: "/alerts/" stands for no one concern of the vocabulary.
    It may be alert-routing or alert-authoring: register the one that is meant by hand.
CODEOWNERS:6: There is no group "@bakery/writers" in the catalog.
    Write the annotation by which the host calls it onto the group, such as github.com/team-slug, or correct the owner.
3 Responsibilities made; 2 things are left to you.
`,
    });
    await writeFile(join(folder, 'made.yaml'), out);
    expect((await call(['validate', 'made.yaml'], { cwd })).code).toBe(0);
  });

  it('covers a system where the repository is one', async () => {
    const { out } = await call(
      ['import', '-', '--from', 'codeowners', '--entity', 'system:checkout'],
      { stdin: '* @bakery/shop\n' },
    );
    expect(out).toContain(
      'appliesTo:\n    - system: system:default/checkout\n',
    );
  });

  it.each([
    [['import', 'CODEOWNERS'], 'Say which entity that is: --entity'],
    [
      ['import', 'CODEOWNERS', '--entity', 'a b'],
      '--entity a b is no entity reference.',
    ],
    [
      [...argv.slice(0, 3), 'nowhere', '--entities', 'catalog.yaml'],
      'component:default/nowhere is not among the entities read.',
    ],
  ])('explains what is wrong with %j', async (words, problem) => {
    const cwd = await organisation();
    await writeFile(join(folder, 'CODEOWNERS'), FILE);
    const { code, err } = await call(words, { cwd });
    expect(code).toBe(2);
    expect(err).toContain(problem);
  });
});
