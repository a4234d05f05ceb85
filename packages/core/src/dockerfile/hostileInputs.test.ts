import { assessDockerfile } from './assessDockerfile';
import { DOCKERFILE_LIMITS } from './limits';

/**
 * What explodes takes minutes; what is linear takes milliseconds. Time of the processor is counted,
 * not of the clock, so that a busy machine fails nothing.
 */
const CEILING_MS = 4000;

function assess(text: string) {
  const before = process.cpuUsage();
  const assessment = assessDockerfile(text, { file: 'Dockerfile' });
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(CEILING_MS);
  return assessment;
}

function lines(count: number, line: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => line(at)).join('\n');
}

describe('hostile inputs', () => {
  it('takes 20,000 continuation lines', () => {
    const assessment = assess(
      `FROM x\nRUN a \\\n${lines(20_000, () => '  b \\')}\n  c`,
    );
    expect(assessment).toMatchObject({
      ok: true,
      instructions: [{ keyword: 'FROM' }, { keyword: 'RUN', endLine: 20_003 }],
    });
    expect(assessment.lines).toHaveLength(20_003);
  });

  it('says that a script beyond the bound was not analysed, and keeps its owner', () => {
    const assessment = assess(
      `FROM x\nRUN a \\\n${lines(20_000, () => '  b b \\')}\n  c`,
    );
    expect(assessment).toMatchObject({
      ok: true,
      notAnalysed: [
        {
          startLine: 2,
          endLine: 20_003,
          reason: 'The script is longer than 64 kB',
        },
      ],
    });
    expect(assessment.lines[20_002]).toMatchObject({
      concern: 'image-build',
      role: 'developer',
    });
  });

  it('takes 10,000 settings that build on each other', () => {
    const assessment = assess(
      `FROM x\n${lines(10_000, at => `ENV K${at + 1}=$K${at}-1`)}\nUSER $K10000`,
    );
    expect(assessment).toMatchObject({ ok: true });
  });

  it('takes 60 doublings of an ARG', () => {
    const assessment = assess(
      `ARG A0=xx\n${lines(60, at => `ARG A${at + 1}=$A${at}$A${at}`)}\nFROM $A60`,
    );
    expect(assessment).toMatchObject({
      ok: true,
      stages: [{ base: { resolved: undefined } }],
    });
  });

  it('takes 5,000 nested substitutions in a setting', () => {
    const nested = '${a:-'.repeat(5000) + '}'.repeat(5000);
    expect(assess(`FROM x\nARG V=${nested}\nUSER $V`)).toMatchObject({
      ok: true,
    });
  });

  it('takes 5,000 nested substitutions in a script', () => {
    const nested = '${a:-'.repeat(5000) + '}'.repeat(5000);
    expect(assess(`FROM x\nRUN echo ${nested} <<`)).toMatchObject({
      ok: true,
      notAnalysed: [
        {
          startLine: 2,
          endLine: 2,
          reason: 'The script nests deeper than 200 levels',
        },
      ],
    });
  });

  it('takes 20,000 open substitutions', () => {
    expect(assess(`FROM x\nRUN ${'$('.repeat(20_000)}`)).toMatchObject({
      ok: true,
      notAnalysed: [
        {
          startLine: 2,
          endLine: 2,
          reason: 'The script nests deeper than 200 levels',
        },
      ],
    });
  });

  it('takes a script that nests as deep as it may', () => {
    const text = `${'$('.repeat(200)}true${')'.repeat(200)}`;
    expect(assess(`FROM x\nRUN echo ${text}`)).toMatchObject({
      ok: true,
      notAnalysed: [],
    });
  });

  it.each([
    ['spaces', ' '],
    ['tabs', '\t'],
    ['backslashes', '\\'],
    ['quotes', '"'],
    ['brackets', '['],
    ['angles', '<'],
    ['dollars', '$'],
    ['equals signs', '='],
    ['dashes', '-'],
    ['hashes', '#'],
    ['colons', ':'],
    ['secrets', 'TOKEN='],
    ['references to secrets', 'TOKEN=$'],
    ['secret options', '--token '],
    ['URLs', '://a:'],
    ['private keys', '-----BEGIN PRIVATE KEY-----'],
    ['bullets', '•'],
    ['open commands', 'if true; then '],
    ['pipes', 'a | '],
    ['joined options', '-k'],
  ])('takes a line of nothing but %s, in every instruction', (_, part) => {
    const filler = part.repeat(Math.floor(60_000 / part.length / 2));
    for (const keyword of [
      'RUN',
      'RUN curl',
      'ENV A=',
      'ENV',
      'COPY',
      'CMD',
      'FROM',
      'LABEL',
      '#',
    ]) {
      expect(assess(`FROM x\n${keyword} ${filler}`).file).toBe('Dockerfile');
    }
  });

  it('takes 15,000 stages that build on each other', () => {
    const text = lines(15_000, at => `FROM s${at} AS s${at + 1}\nENV A=$B`);
    const assessment = assess(text);
    expect(assessment.ok && assessment.stages.length).toBe(15_000);
  });

  it('takes 20,000 secrets', () => {
    const text = `FROM x\n${lines(20_000, () => 'ENV A_TOKEN=abcdef12')}`;
    expect(assess(text).lines).toHaveLength(20_001);
  });

  it('looks into the beginning of a file that is too large, and keeps owners to its end', () => {
    const line = `ENV A=${'x'.repeat(993)}\n`;
    const text = `FROM x\n${line.repeat(5000)}ENV TOKEN=abcdef12\n`;
    const assessment = assess(text);
    const startLine = Math.floor((DOCKERFILE_LIMITS.fileBytes - 7) / 1000) + 2;
    expect(assessment).toMatchObject({
      ok: true,
      notAnalysed: [
        {
          startLine,
          endLine: 5002,
          reason:
            'The file is larger than 1 MiB, and only its beginning was looked into.',
        },
      ],
    });
    expect(assessment.lines).toHaveLength(5002);
    expect(assessment.lines[5001]).toMatchObject({
      line: 5002,
      text: '',
      role: 'developer',
    });
  });

  it('takes a here-document that is nothing but secrets', () => {
    const body = 'pwd: a1b2\n'.repeat(100_000);
    const assessment = assess(`FROM x:1\nCOPY <<EOF /a\n${body}EOF\n`);
    expect(assessment.lines).toHaveLength(100_003);
    expect(assessment.lines[50_000].text).toBe('pwd: ••••••••');
  });

  it('says that a binary file is none of its business', () => {
    expect(assess('\u007fELF\u0000\u0001')).toEqual({
      file: 'Dockerfile',
      ok: false,
      error: {
        message:
          'This looks like a binary file, not a Dockerfile. Name the file that holds the instructions',
        line: undefined,
      },
      lines: [],
    });
  });
});
