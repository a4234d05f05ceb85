import { readFindings } from './readFindings';

function read(report: unknown) {
  return readFindings(JSON.stringify(report), 'report.json');
}

const REGION = { startLine: 3, endLine: 5 };

function sarif(result: object, driver: object = {}, run: object = {}) {
  return {
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Checker', ...driver } },
        results: [{ message: { text: 'No.' }, ruleId: 'X1', ...result }],
        ...run,
      },
    ],
  };
}

function at(uri: string) {
  return [{ physicalLocation: { artifactLocation: { uri }, region: REGION } }];
}

describe('readFindings', () => {
  it('reads hadolint', () => {
    expect(
      read([
        {
          line: 2,
          code: 'DL3008',
          message: 'Pin versions',
          column: 1,
          file: 'svc/Dockerfile',
          level: 'warning',
        },
        { line: 4, code: 'SC2086', message: 'Quote it', level: 'style' },
      ]),
    ).toEqual({
      ok: true,
      findings: [
        {
          tool: 'hadolint',
          code: 'DL3008',
          file: 'svc/Dockerfile',
          line: 2,
          endLine: 2,
          severity: 'warning',
          message: 'Pin versions',
          remedy: undefined,
        },
        {
          tool: 'hadolint',
          code: 'SC2086',
          file: undefined,
          line: 4,
          endLine: 4,
          severity: 'info',
          message: 'Quote it',
          remedy: undefined,
        },
      ],
    });
  });

  it('reads BuildKit', () => {
    expect(
      read({
        warnings: [
          {
            ruleName: 'StageNameCasing',
            description: 'Stage names should be in lower case',
            detail: "Stage name 'Build' should be in lower case",
            location: {
              ranges: [{ start: { line: 1 }, end: { line: 1 } }],
            },
          },
          { ruleName: 'Odd' },
        ],
        sources: [{ filename: 'Dockerfile', data: 'c2VjcmV0' }],
      }),
    ).toEqual({
      ok: true,
      findings: [
        {
          tool: 'buildkit',
          code: 'StageNameCasing',
          file: 'Dockerfile',
          line: 1,
          endLine: 1,
          severity: 'warning',
          message: "Stage name 'Build' should be in lower case",
          remedy: 'Stage names should be in lower case',
        },
        {
          tool: 'buildkit',
          code: 'Odd',
          file: 'Dockerfile',
          line: undefined,
          endLine: undefined,
          severity: 'warning',
          message: 'Odd',
          remedy: undefined,
        },
      ],
    });
  });

  it('reads Trivy, without what passed and without what a secret is', () => {
    expect(
      read({
        SchemaVersion: 2,
        Results: [
          {
            Target: 'Dockerfile',
            Misconfigurations: [
              {
                ID: 'DS002',
                AVDID: 'AVD-DS-0002',
                Title: 'Root user',
                Message: 'Last USER is root',
                Resolution: 'Add a USER',
                Severity: 'HIGH',
                Status: 'FAIL',
                CauseMetadata: { StartLine: 6, EndLine: 6 },
              },
              { ID: 'DS026', Severity: 'LOW', CauseMetadata: { StartLine: 0 } },
              { ID: 'DS001', Status: 'PASS' },
            ],
            Secrets: [
              {
                RuleID: 'github-pat',
                Title: 'GitHub token',
                Severity: 'CRITICAL',
                StartLine: 3,
                EndLine: 3,
                Match: 'ENV T=hunter2hunter2',
              },
            ],
          },
        ],
      }),
    ).toEqual({
      ok: true,
      findings: [
        {
          tool: 'trivy',
          code: 'DS002',
          file: 'Dockerfile',
          line: 6,
          endLine: 6,
          severity: 'error',
          message: 'Last USER is root',
          remedy: 'Add a USER',
        },
        {
          tool: 'trivy',
          code: 'DS026',
          file: 'Dockerfile',
          line: undefined,
          endLine: undefined,
          severity: 'info',
          message: 'DS026',
          remedy: undefined,
        },
        {
          tool: 'trivy',
          code: 'github-pat',
          file: 'Dockerfile',
          line: 3,
          endLine: 3,
          severity: 'error',
          message: 'GitHub token looks like a secret.',
          remedy: undefined,
        },
      ],
    });
  });

  it.each<[string, object, object]>([
    [
      'a place, with its characters decoded',
      sarif({ level: 'error', locations: at('my%20svc/Dockerfile') }),
      {
        tool: 'Checker',
        code: 'X1',
        file: 'my svc/Dockerfile',
        line: 3,
        endLine: 5,
        severity: 'error',
        message: 'No.',
        remedy: undefined,
      },
    ],
    [
      'a file of the list of artifacts',
      sarif(
        {
          locations: [{ physicalLocation: { artifactLocation: { index: 0 } } }],
        },
        {},
        { artifacts: [{ location: { uri: 'Dockerfile' } }] },
      ),
      { file: 'Dockerfile', line: undefined, severity: 'warning' },
    ],
    [
      'the level and the help of a rule',
      sarif(
        { ruleId: undefined, ruleIndex: 0 },
        {
          rules: [
            {
              id: 'X2',
              defaultConfiguration: { level: 'note' },
              help: { text: 'Do it.' },
            },
          ],
        },
      ),
      { code: 'X2', severity: 'info', remedy: 'Do it.' },
    ],
    [
      'a message of a rule with its arguments',
      sarif(
        { message: { id: 'm', arguments: ['curl'] } },
        {
          rules: [
            { id: 'X1', messageStrings: { m: { text: '{0} is {1} old' } } },
          ],
        },
      ),
      { message: 'curl is {1} old' },
    ],
  ])('reads SARIF: %s', (_, report, expected) => {
    const result = read(report);
    expect(result).toMatchObject({ ok: true, findings: [expected] });
  });

  it.each([
    [{ kind: 'pass' }],
    [{ baselineState: 'absent' }],
    [{ suppressions: [{ kind: 'inSource' }] }],
  ])('leaves out SARIF results with %j', result => {
    expect(read(sarif(result))).toEqual({ ok: true, findings: [] });
  });

  it.each<[string, string, string]>([
    ['no JSON', '{\n"a": hunter2secret', 'report.json is not JSON'],
    ['an object of another kind', '{}', 'is no report that can be read'],
    ['a text', '"x"', 'The report has to be an object'],
    ['a number', '5', 'The report has to be an object'],
    [
      'a finding without a code',
      '[{"line":1,"message":"x"}]',
      '[0].code has to be a text',
    ],
    [
      'a line that is none',
      '[{"line":-1,"code":"a","message":"x"}]',
      '[0].line has to be a line, counted from 1',
    ],
    [
      'an older SARIF',
      '{"version":"2.0.0","runs":[]}',
      'only SARIF 2.1.0 can be read',
    ],
    [
      'a run without a tool',
      '{"version":"2.1.0","runs":[{"results":[]}]}',
      'runs[0].tool.driver.name has to be a text',
    ],
    ['a list that is none', '{"warnings":{}}', 'warnings has to be a list'],
    ['nothing', '', 'report.json is not JSON'],
  ])(
    'says where the mistake is, and what would be right, for %s',
    (_, text, words) => {
      const result = readFindings(text, 'report.json');
      expect(result).toEqual({
        ok: false,
        message: expect.stringContaining(words),
      });
      const message = result.ok ? '' : result.message;
      expect(message).toContain('SARIF 2.1.0');
      expect(message).not.toContain('hunter2');
    },
  );

  it('refuses reports beyond its bounds', () => {
    const one = { line: 1, code: 'a', message: 'x' };
    expect(read(Array.from({ length: 20_001 }, () => one))).toMatchObject({
      ok: false,
      message: expect.stringContaining('20001 findings'),
    });
    expect(readFindings(' '.repeat(33 * 1024 * 1024), 'r')).toMatchObject({
      ok: false,
      message: expect.stringContaining('larger than 32 MB'),
    });
  });

  it('cuts what a tool wrote without end', () => {
    const result = read([{ line: 1, code: 'a', message: 'x'.repeat(9999) }]);
    expect(result.ok && result.findings[0].message.length).toBe(2000);
  });

  it('reads a report with a byte order mark', () => {
    expect(readFindings('\ufeff[]', 'r')).toEqual({ ok: true, findings: [] });
  });
});
