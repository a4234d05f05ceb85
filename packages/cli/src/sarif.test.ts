import { readdirSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv';
import {
  assessDockerfile,
  toSarif,
  type SarifLog,
} from '@cookie-factory/platform-teams-core';
import type { Log } from 'sarif';
import { call, ROOT } from './__testUtils__/call';
import { SARIF_SCHEMA } from './__testUtils__/sarifSchema';

jest.setTimeout(30_000);

const isValid = new Ajv({ allErrors: true }).compile(SARIF_SCHEMA);

function mistakesOf(log: unknown): unknown {
  return isValid(log) ? [] : isValid.errors;
}

const EXAMPLES = readdirSync(join(ROOT, 'catalog-info/services')).map(
  name => `catalog-info/services/${name}/Dockerfile`,
);

describe('SARIF', () => {
  it('is valid for every example, with every rule and a file that cannot be read', async () => {
    const { out } = await call([
      'dockerfile',
      ...EXAMPLES,
      '--profile',
      'all',
      '--entities',
      'catalog-info',
      '--format',
      'sarif',
    ]);
    const log: SarifLog = JSON.parse(out);
    expect(mistakesOf(log)).toEqual([]);
    const [{ results, tool }] = log.runs;
    expect(results.length).toBeGreaterThan(20);
    for (const { ruleId, ruleIndex } of results) {
      expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
    }
  });

  it('is of the types that the standard has', () => {
    const log = toSarif(
      [assessDockerfile('FROM node\n', { file: 'Dockerfile' })],
      { version: '1.0.0' },
    );
    // Compiles only where each property is one of the standard's.
    const standard: Log = JSON.parse(JSON.stringify(log)) as DeepWritable<
      typeof log
    >;
    expect(mistakesOf(standard)).toEqual([]);
  });

  it('tells a schema that would take anything from this one', () => {
    expect(mistakesOf({ version: '2.1.0', runs: [{ results: [{}] }] })).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ keyword: 'required' }),
      ]),
    );
  });
});

type DeepWritable<T> = T extends string | number | boolean | null
  ? T
  : { -readonly [K in keyof T]: DeepWritable<T[K]> };

describe('paths', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'platform-teams-'));
    execFileSync('git', ['init', '--quiet'], { cwd: folder });
    await mkdir(join(folder, 'my svc'));
    await writeFile(join(folder, 'my svc/Dockerfile'), 'FROM node\n');
  });

  afterEach(() => rm(folder, { recursive: true }));

  async function uriOf(file: string, cwd: string): Promise<string> {
    const { out } = await call(['dockerfile', file, '--format', 'sarif'], {
      cwd,
      stdin: 'FROM node\n',
    });
    const log: SarifLog = JSON.parse(out);
    expect(mistakesOf(log)).toEqual([]);
    return log.runs[0].results[0].locations[0].physicalLocation.artifactLocation
      .uri;
  }

  it('begin at the root of the repository, wherever the call runs', async () => {
    const inside = join(folder, 'my svc');
    expect(await uriOf('my svc/Dockerfile', folder)).toBe(
      'my%20svc/Dockerfile',
    );
    expect(await uriOf('Dockerfile', inside)).toBe('my%20svc/Dockerfile');
    expect(await uriOf(join(inside, 'Dockerfile'), folder)).toBe(
      'my%20svc/Dockerfile',
    );
    expect(await uriOf('-', inside)).toBe('my%20svc/Dockerfile');
  });
});
