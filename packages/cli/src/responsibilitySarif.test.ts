import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv';
import { call } from './__testUtils__/call';
import { SARIF_SCHEMA } from './__testUtils__/sarifSchema';

const isValid = new Ajv({ allErrors: true }).compile(SARIF_SCHEMA);

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'platform-teams-'));
  execFileSync('git', ['init', '--quiet'], { cwd: folder });
  await mkdir(join(folder, 'catalog'));
});

afterEach(() => rm(folder, { recursive: true }));

/** Calls for SARIF within the folder of the catalog, and checks it against the standard. */
async function sarif(argv: readonly string[]) {
  const { code, out, err } = await call([...argv, '--format', 'sarif'], {
    cwd: join(folder, 'catalog'),
  });
  expect(err).toBe('');
  const log = JSON.parse(out);
  expect(isValid(log) ? [] : isValid.errors).toEqual([]);
  const [{ tool, results, automationDetails }] = log.runs;
  return { code, rules: tool.driver.rules, results, automationDetails };
}

async function write(name: string, text: string): Promise<void> {
  await writeFile(join(folder, 'catalog', name), text);
}

function place({ locations }: { locations: unknown[] }): unknown {
  const [{ physicalLocation }] = locations as {
    physicalLocation: {
      artifactLocation: { uri: string };
      region: { startLine: number };
    };
  }[];
  const { artifactLocation, region } = physicalLocation;
  return [artifactLocation.uri, region.startLine];
}

const GROUP = `apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: sre }
spec: { type: sre, children: [] }
`;
const SERVICE = `apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: till }
spec: { type: service, lifecycle: production, owner: sre }
`;
const OLD = `apiVersion: platform-teams/v1alpha1
kind: Responsibility
metadata:
  name: old
  title: The old one
  annotations:
    platform-teams/accepted: |
      dead-rule/responsibility:default/old until 2999-01-01: Comes back in spring.
spec: { owner: sre, concerns: [logging], appliesTo: [{ system: nowhere }] }
`;

describe('platform-teams validate --format sarif', () => {
  it('tells each mistake at its line, from the root of the repository', async () => {
    await write('a.yaml', `${GROUP}---\n${OLD.replace('logging', 'loging')}`);
    await write('b.yaml', 'kind: [Responsibility\n');
    const { code, results, rules, automationDetails } = await sarif([
      'validate',
      '.',
    ]);
    expect(code).toBe(2);
    expect(automationDetails).toEqual({ id: 'platform-teams/validate/' });
    expect(rules.map(({ id }: { id: string }) => id)).toEqual([
      'invalid-responsibility',
      'invalid-yaml',
    ]);
    expect(results.map(place)).toEqual([
      ['catalog/a.yaml', 14],
      ['catalog/b.yaml', 1],
    ]);
    expect(results[0]).toMatchObject({
      ruleId: 'invalid-responsibility',
      ruleIndex: 0,
      level: 'error',
      message: {
        text: 'spec.concerns[0]: There is no concern "loging". Did you mean "logging"?',
      },
    });
  });

  it('keeps the fingerprint of a mistake whose line moves', async () => {
    const prints = [];
    for (const before of ['', `${GROUP}---\n`]) {
      await write('a.yaml', before + OLD.replace('logging', 'loging'));
      const { results } = await sarif(['validate', 'a.yaml']);
      prints.push([results[0].partialFingerprints, place(results[0])]);
    }
    expect(prints[0][0]).toEqual(prints[1][0]);
    expect(prints[0][1]).not.toEqual(prints[1][1]);
  });

  it('is a log without results where nothing is wrong', async () => {
    await write('a.yaml', OLD);
    const { code, results, rules } = await sarif(['validate', '.']);
    expect({ code, results, rules }).toEqual({
      code: 0,
      results: [],
      rules: [],
    });
  });
});

describe('platform-teams findings --format sarif', () => {
  it('tells each finding where the YAML stands that it is about, and what is accepted', async () => {
    await write('org.yaml', `${GROUP}---\n${SERVICE}`);
    await write('rules.yaml', `# ours\n${OLD}`);
    const { code, results, rules, automationDetails } = await sarif([
      'findings',
      '--entities',
      '.',
      '--fail-on',
      'info',
    ]);
    expect(code).toBe(1);
    expect(automationDetails).toEqual({ id: 'platform-teams/findings/' });
    for (const { ruleId, ruleIndex } of results) {
      expect(rules[ruleIndex].id).toBe(ruleId);
    }
    const byId = (id: string) =>
      results.find(
        ({ properties }: { properties: { id: string } }) =>
          properties.id === id,
      );
    const dead = byId('dead-rule/responsibility:default/old');
    expect(place(dead)).toEqual(['catalog/rules.yaml', 2]);
    expect(dead).toMatchObject({
      level: 'warning',
      message: {
        text: 'The old one selects nothing. The system nowhere cannot be found. sre should act. Correct its appliesTo and except, or remove it.',
      },
      suppressions: [
        {
          kind: 'external',
          justification: 'Comes back in spring. (until 2999-01-01)',
        },
      ],
    });
    // One of the whole organisation stands with the team that should act.
    expect(place(byId('gap/monitoring'))).toEqual(['catalog/org.yaml', 1]);
    expect(byId('gap/monitoring')).not.toHaveProperty('suppressions');
  });
});

describe('platform-teams validate', () => {
  it('says that a folder holds nothing to check', async () => {
    const { code, err } = await call(['validate', 'catalog'], { cwd: folder });
    expect({ code, err }).toEqual({
      code: 2,
      err: 'platform-teams: No YAML in catalog. Give a .yaml or .yml file, or a folder that holds some.\n',
    });
  });
});
