import { assessDockerfile } from '../assessDockerfile';
import type { AssessOptions, LineOwner } from '../types';
import { assignFindings } from './assignFindings';
import { mergeFindings, type MergeOptions } from './mergeFindings';
import type { ExternalFinding } from './types';
import { processorTime } from '../__testUtils__/processorTime';

const TEAMS: Record<string, string> = {
  'application-code': 'group:default/checkout',
  'image-build': 'group:default/devx',
  'application-security': 'group:default/appsec',
};

const ownerOf: AssessOptions['ownerOf'] = (concern): LineOwner =>
  TEAMS[concern]
    ? { team: TEAMS[concern], outcome: 'accountable', by: 'default' }
    : { team: undefined, outcome: 'gap' };

const FILE = `FROM node:24@sha256:${'a'.repeat(64)} AS build
RUN make \\
 && apt-get update \\
 && apt-get install -y curl
FROM debian:13
ENV API_KEY=abcd1234efgh
COPY --from=build /x /x
USER 10001
`;

function external(
  code: string,
  line: number | undefined,
  more: Partial<ExternalFinding> = {},
): ExternalFinding {
  return {
    tool: 'hadolint',
    code,
    file: undefined,
    line,
    endLine: line,
    severity: 'warning',
    message: `${code} says no.`,
    remedy: undefined,
    ...more,
  };
}

function merge(
  findings: readonly ExternalFinding[],
  options: Partial<MergeOptions> & { file?: string } = {},
) {
  const text = options.text ?? FILE;
  const assessment = assessDockerfile(text, {
    file: 'Dockerfile',
    ownerOf,
    declaredModel: 'platform',
    profile: 'all',
  });
  if (!assessment.ok) throw new Error(assessment.error.message);
  return mergeFindings(assessment, findings, { text, ownerOf, ...options });
}

function found(code: string, of: ReturnType<typeof merge>) {
  return of.findings.filter(
    ({ rule, aliases }) => rule === code || aliases.includes(code),
  );
}

describe('mergeFindings', () => {
  it('keeps one finding of what two tools see on the same line', () => {
    const ours = found('DL3008', merge([]));
    expect(ours).toHaveLength(1);
    const merged = merge([external('DL3008', ours[0].line)]);
    expect(found('DL3008', merged)).toEqual([
      { ...ours[0], alsoFoundBy: ['hadolint'] },
    ]);
  });

  it('keeps one where a tool names the line on which the instruction begins', () => {
    const [ours] = found('DL3008', merge([]));
    expect(ours.line).toBe(4);
    expect(found('DL3008', merge([external('DL3008', 2)]))).toEqual([
      { ...ours, alsoFoundBy: ['hadolint'] },
    ]);
  });

  it('keeps two on different instructions', () => {
    expect(found('DL3008', merge([external('DL3008', 6)]))).toHaveLength(2);
  });

  it('joins what several tools found and we did not, by their other names', () => {
    const merged = merge([
      external('DL3002', 5, { tool: 'hadolint' }),
      external('CKV_DOCKER_8', 5, { tool: 'Checkov' }),
    ]);
    expect(found('DL3002', merged)).toEqual([
      expect.objectContaining({
        rule: 'DL3002',
        source: 'hadolint',
        alsoFoundBy: ['Checkov'],
        aliases: expect.arrayContaining(['CKV_DOCKER_8']),
      }),
    ]);
  });

  it.each([
    ['DS002', 'DS-0002'],
    ['AVD-DS-0002', 'DS-0002'],
    ['DS-0002', 'DS-0002'],
  ])('knows %s as %s', (code, name) => {
    const [one] = merge([external(code, undefined)], {
      text: 'FROM scratch\n',
    }).findings.filter(({ source, alsoFoundBy }) =>
      [source, ...(alsoFoundBy ?? [])].includes('hadolint'),
    );
    expect([one.rule, ...one.aliases]).toContain(name);
  });

  it.each<[string, number, object]>([
    [
      'DL3008',
      6,
      { concern: 'os-packages', owner: { team: 'group:default/devx' } },
    ],
    [
      'SC2086',
      7,
      {
        concern: 'image-build',
        role: 'platform',
        owner: { team: 'group:default/devx' },
      },
    ],
    [
      'X-UNKNOWN',
      6,
      {
        concern: 'secrets',
        role: 'security',
        owner: { team: 'group:default/appsec' },
      },
    ],
  ])('gives %s on line %d its owner', (code, line, expected) => {
    expect(
      merge([external(code, line)]).findings.find(
        ({ source }) => source === 'hadolint',
      ),
    ).toMatchObject(expected);
  });

  it('puts what is about the file at the final FROM', () => {
    expect(found('X9', merge([external('X9', undefined)]))).toMatchObject([
      { line: 5, endLine: 5 },
    ]);
  });

  it('keeps lines within the file', () => {
    expect(found('X9', merge([external('X9', 900)]))).toMatchObject([
      { line: 8, endLine: 8 },
    ]);
  });

  it('never repeats a secret of the file', () => {
    const merged = merge([
      external('X9', 6, {
        message: 'Found abcd1234efgh and TOKEN=zyxw9876vuts here',
        remedy: 'Remove abcd1234efgh',
      }),
    ]);
    expect(found('X9', merged)).toMatchObject([
      {
        message: 'Found •••••••• and TOKEN=•••••••• here',
        fix: { text: 'Remove ••••••••' },
      },
    ]);
  });

  it('masks a short secret where it stands alone', () => {
    const merged = merge(
      [external('X9', 2, { message: 'pass in a passport' })],
      {
        text: 'FROM x\nENV DB_PASSWORD=pass\n',
      },
    );
    expect(found('X9', merged)).toMatchObject([
      { message: '•••••••• in a passport' },
    ]);
  });

  it.each<[string, Partial<MergeOptions>]>([
    ['a comment of the file', { text: `# hadolint global ignore=X9\n${FILE}` }],
    ['the configuration', { severities: { X9: 'off' } }],
    ['hadolint’s own configuration', { ignored: ['x9'] }],
  ])('leaves out what %s switches off', (_, options) => {
    expect(found('X9', merge([external('X9', 2)], options))).toEqual([]);
  });

  it('heeds no comment where the configuration says so', () => {
    expect(
      found(
        'X9',
        merge([external('X9', 2)], {
          text: `# hadolint global ignore=X9\n${FILE}`,
          settings: { disableIgnorePragma: true },
        }),
      ),
    ).toHaveLength(1);
  });

  it('takes the severity of the configuration', () => {
    expect(
      found('X9', merge([external('X9', 2)], { severities: { X9: 'info' } })),
    ).toMatchObject([{ severity: 'info' }]);
  });

  it('merges many findings in bounded time', () => {
    const many = Array.from({ length: 20_000 }, (_, at) =>
      external(`X${at % 100}`, (at % 8) + 1),
    );
    const start = processorTime();
    merge(many);
    expect(processorTime() - start).toBeLessThan(3000);
  });
});

describe('assignFindings', () => {
  const files = ['a/Dockerfile', 'b/Dockerfile', 'b/c.Dockerfile'];
  it.each([
    ['a/Dockerfile', 'a/Dockerfile'],
    ['./a/Dockerfile', 'a/Dockerfile'],
    ['file:///repo/b/Dockerfile', 'b/Dockerfile'],
    ['/repo/b/c.Dockerfile', 'b/c.Dockerfile'],
    ['c.Dockerfile', 'b/c.Dockerfile'],
    ['b\\c.Dockerfile', 'b/c.Dockerfile'],
    // Either of two.
    ['Dockerfile', undefined],
    ['package.json', undefined],
    ['-', undefined],
    [undefined, undefined],
  ])('takes %s for %s', (file, expected) => {
    const { byFile, others } = assignFindings(
      [external('X', 1, { file })],
      files,
    );
    expect([[...byFile.keys()][0], others.length]).toEqual([
      expected,
      expected === undefined ? 1 : 0,
    ]);
  });

  it.each(['-', '/dev/stdin', '<stdin>', undefined, 'Dockerfile'])(
    'takes %s for the only file',
    file => {
      const { byFile } = assignFindings(
        [external('X', 1, { file })],
        ['x/Dockerfile'],
      );
      expect([...byFile.keys()]).toEqual(['x/Dockerfile']);
    },
  );
});
