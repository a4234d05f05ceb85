import { assessDockerfile } from '../assessDockerfile';
import { mergeFindings, readFindings } from '../merge';
import { toSarif } from './toSarif';

const FILE = 'FROM node:24\nENV API_KEY=abcd1234efgh\nUSER 10001\n';

function assess(text: string, file = 'Dockerfile') {
  return assessDockerfile(text, { file, profile: 'all' });
}

function log(...assessments: ReturnType<typeof assess>[]) {
  return toSarif(assessments, { version: '1.2.3' });
}

function resultOf(text: string, rule: string, file?: string) {
  const found = log(assess(text, file)).runs[0].results.filter(
    ({ ruleId }) => ruleId === rule,
  );
  expect(found).toHaveLength(1);
  return found[0];
}

describe('toSarif', () => {
  it('writes a finding with its rule, place, owner and fingerprint', () => {
    const written = log(assess(FILE));
    const [run] = written.runs;
    const result = resultOf(FILE, 'PT1001');
    expect(written.version).toBe('2.1.0');
    expect(result).toMatchObject({
      level: 'error',
      message: {
        text: expect.stringMatching(
          /^API_KEY looks like a secret.* Security decides on it\. Developers mend it\.\n/,
        ),
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'Dockerfile', uriBaseId: '%SRCROOT%' },
            region: { startLine: 2, endLine: 2 },
          },
        },
      ],
      properties: { concern: 'secrets', role: 'security', owner: null },
    });
    expect(run.tool.driver.rules[result.ruleIndex]).toMatchObject({
      id: 'PT1001',
      name: expect.stringMatching(/^[A-Za-z0-9]+$/),
      defaultConfiguration: { level: 'error' },
      help: { markdown: expect.stringContaining('**How to mend it:**') },
      properties: {
        tags: ['dockerfile', 'security', 'Secrets in images'],
        'security-severity': '8.0',
      },
    });
    expect(run.automationDetails).toEqual({ id: 'platform-teams/dockerfile/' });
    expect(run.tool.driver.semanticVersion).toBe('1.2.3');
  });

  it('lists each rule once, and points at it', () => {
    const { tool, results } = log(assess(FILE), assess(FILE, 'b')).runs[0];
    const ids = tool.driver.rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { ruleId, ruleIndex } of results) {
      expect(ids[ruleIndex]).toBe(ruleId);
    }
  });

  it('keeps the fingerprint of a line that moved, and tells two lines apart', () => {
    const print = (text: string) =>
      resultOf(text, 'PT1001').partialFingerprints.primaryLocationLineHash;
    expect(print(FILE)).toMatch(/^[0-9a-f]{16}:1$/);
    expect(print(`# hello\n\n${FILE}`)).toBe(print(FILE));
    expect(print(FILE.replace('API_KEY', 'API_TOKEN'))).not.toBe(print(FILE));
  });

  it('counts equal findings', () => {
    const twice = `${FILE}ENV API_KEY=abcd1234efgh\n`;
    const prints = log(assess(twice))
      .runs[0].results.filter(({ ruleId }) => ruleId === 'PT1001')
      .map(one => one.partialFingerprints.primaryLocationLineHash);
    expect(prints.map(print => print.split(':')[1])).toEqual(['1', '2']);
  });

  it.each([
    ['./my svc/Dockerfile', 'my%20svc/Dockerfile'],
    ['a\\b\\Dockerfile', 'a/b/Dockerfile'],
    ['/srv/a/Dockerfile', 'srv/a/Dockerfile'],
    ['C:\\a\\Dockerfile', 'a/Dockerfile'],
    ['../a/Dockerfile', '../a/Dockerfile'],
    ['a/ü#?.Dockerfile', 'a/%C3%BC%23%3F.Dockerfile'],
  ])('writes the path %s as an address', (file, uri) => {
    expect(
      resultOf(FILE, 'PT1001', file).locations[0].physicalLocation
        .artifactLocation.uri,
    ).toBe(uri);
  });

  it('tells files that could not be read as notifications', () => {
    expect(log(assess('FRO x\n')).runs[0]).toMatchObject({
      results: [],
      invocations: [
        {
          executionSuccessful: false,
          toolExecutionNotifications: [
            {
              level: 'error',
              locations: [
                { physicalLocation: { region: { startLine: 1, endLine: 1 } } },
              ],
            },
          ],
        },
      ],
    });
  });

  it('never holds a secret', () => {
    expect(JSON.stringify(log(assess(FILE)))).not.toContain('abcd1234efgh');
  });

  it('can be read again, and adds nothing to what it came from', () => {
    const assessment = assess(FILE);
    if (!assessment.ok) throw new Error(assessment.error.message);
    const read = readFindings(JSON.stringify(log(assessment)), 'own.sarif');
    if (!read.ok) throw new Error(read.message);
    expect(read.findings).toHaveLength(assessment.findings.length);
    const merged = mergeFindings(assessment, read.findings, { text: FILE });
    expect(merged.findings.map(({ rule, line }) => [rule, line])).toEqual(
      assessment.findings.map(({ rule, line }) => [rule, line]),
    );
  });

  it('makes no link of what a file or another tool says', () => {
    const assessment = assess(FILE);
    if (!assessment.ok) throw new Error(assessment.error.message);
    const merged = mergeFindings(
      assessment,
      [
        {
          tool: 'x',
          code: 'X1',
          file: undefined,
          line: 1,
          endLine: 1,
          severity: 'info',
          message: 'See [here](https://evil.example)',
          remedy: undefined,
        },
      ],
      { text: FILE },
    );
    expect(JSON.stringify(log(merged))).not.toContain('](');
  });
});
