import { findingsOf, found as foundOf } from './__testUtils__/findingsOf';
import { processorTime } from '../__testUtils__/processorTime';

function found(text: string, rule: string): string[] {
  return foundOf(text, { rules: [rule], profile: 'all' });
}

function messages(text: string, rule: string): string[] {
  return findingsOf(text, { rules: [rule], profile: 'all' }).map(
    ({ message }) => message,
  );
}

/** What replaces the lines of the only finding of a rule. */
function mended(text: string, rule: string): string | undefined {
  const all = findingsOf(text, { rules: [rule], profile: 'all' });
  expect(all).toHaveLength(1);
  return all[0].fix.replace?.text;
}

describe('DL3044, a setting that uses another one of its ENV', () => {
  it.each([
    ['ENV A=1 B=$A', 'ENV A=1\nENV B=$A'],
    ['ENV A=1 B=${A}/c', 'ENV A=1\nENV B=${A}/c'],
    ['ENV A=1 B="$A c" D=2', 'ENV A=1\nENV B="$A c" D=2'],
    ['ENV A=1 B=$A C=$B', 'ENV A=1\nENV B=$A\nENV C=$B'],
    ['ENV B=$A A=1', undefined],
    ['ENV A=1 \\\n    B=$A', undefined],
  ])('mends %j', (body, expected) => {
    expect(mended(`FROM x:1\n${body}`, 'DL3044')).toBe(expected);
  });

  it.each([
    'ENV A=1\nENV B=$A',
    'ENV A=1\nENV A=2 B=$A',
    'ARG A\nENV A=1 B=$A',
    'ENV PATH=/a:$PATH B=$PATH',
    'ENV A=1 B=$C',
    'ENV A=$A:1',
    "ENV A=1 B='$A'",
    'ENV A=1 B=\\$A',
    'ENV A=1 B=${A:-2}',
    'ENV A 1 B=$A',
  ])('leaves %j alone', body => {
    expect(found(`FROM x:1\n${body}`, 'DL3044')).toEqual([]);
  });

  it('knows what the stage below sets', () => {
    expect(
      found('FROM x:1 AS a\nENV A=1\nFROM a\nENV A=2 B=$A', 'DL3044'),
    ).toEqual([]);
  });

  it('names the setting', () => {
    expect(messages('FROM x:1\nENV A=1 B=$A', 'DL3044')).toEqual([
      'A has no value yet where this ENV uses it.',
    ]);
  });
});

describe('UndefinedVar', () => {
  it.each([
    ['FROM alpine:3.22\nCOPY $foo .', 'Nothing sets $foo before this line.'],
    ['FROM scratch\nWORKDIR $HOME/a', 'Nothing sets $HOME before this line.'],
    [
      'FROM debian:13 AS a\nFROM a\nUSER $APP',
      'Nothing sets $APP before this line.',
    ],
    [
      'FROM x:1\nENV PATH=$PAHT:/app/bin',
      'Nothing sets $PAHT. Did you mean $PATH?',
    ],
    [
      'FROM x:1\nENV APP_HOME=/app\nWORKDIR $APP_HOEM',
      'Nothing sets $APP_HOEM. Did you mean $APP_HOME?',
    ],
    [
      'ARG VERSION=1\nFROM x:1\nLABEL v=$VERSION',
      'The ARG VERSION before FROM holds for FROM alone.',
    ],
    [
      'FROM x:1 AS a\nARG APP_DIR=/a\nFROM y:1\nWORKDIR $APP_DIR',
      'Line 2 declares APP_DIR for another stage.',
    ],
    [
      'FROM x:1\nWORKDIR $APP_DIR\nENV APP_DIR=/app',
      'APP_DIR is declared only in line 3.',
    ],
    [
      'FROM x:1\nCOPY bin/$TARGETARCH /app',
      'BuildKit gives TARGETARCH only to stages that declare it.',
    ],
    [
      'FROM alpine:3.22\nCOPY --chown=$UID:1 a /b',
      'Nothing sets $UID before this line.',
    ],
    ['FROM alpine:3.22\nARG A=$B', 'Nothing sets $B before this line.'],
  ])('finds %j', (text, message) => {
    expect(messages(text, 'UndefinedVar')).toEqual([message]);
  });

  it.each([
    'FROM x:1\nCOPY $foo .',
    'FROM alpine:3.22\nARG foo\nCOPY $foo .',
    'FROM alpine:3.22\nARG foo\nENV bar=$foo\nCOPY $bar .',
    'FROM alpine:3.22\nCOPY ${foo:-a} .',
    'FROM alpine:3.22\nENV PATH=$PATH:/a',
    'FROM alpine:3.22\nENV A=\\$B',
    "FROM alpine:3.22\nENV A='$B'",
    'FROM alpine:3.22\nRUN echo $B',
    'FROM alpine:3.22\nCMD echo $B',
    'FROM alpine:3.22\nENV P=$http_proxy',
    'FROM alpine:3.22\nENV A=1 B=$A',
    'FROM x:1\nENV A=$GOPATH/bin',
    'FROM x:1 AS a\nENV JAVA_HOME=/j\nFROM y:1\nENV P=$JAVA_HOME/bin',
    'ARG NODE_VERSION=24\nFROM node:$NODE_VERSION\nLABEL v=$NODE_VERSION',
    'ARG RELEASE=24\nFROM x:$RELEASE\nLABEL v=$RELEASE',
    'FROM x:1\nARG TARGETARCH\nCOPY bin/$TARGETARCH /app',
    'FROM $BASE\nCOPY $foo .',
    'FROM x:1\nWORKDIR $DATA',
    '# escape=`\nFROM x:1\nWORKDIR $foo',
  ])('leaves %j alone', text => {
    expect(found(text, 'UndefinedVar')).toEqual([]);
  });

  it('tells of a name once in a stage', () => {
    expect(
      found(
        'FROM alpine:3.22\nCOPY $a $a\nCOPY $a b\nFROM alpine:3.22\nUSER $a',
        'UndefinedVar',
      ),
    ).toEqual(['2 UndefinedVar info', '5 UndefinedVar warning']);
  });

  it('takes little time with names that nobody declares', () => {
    const lines = Array.from(
      { length: 10_000 },
      (_, at) => `ENV A${at}=$B${at}`,
    );
    const start = processorTime();
    found(`FROM x:1\n${lines.join('\n')}`, 'UndefinedVar');
    expect(processorTime() - start).toBeLessThan(3000);
  });
});

describe('LegacyKeyValueFormat', () => {
  it.each([
    ['ENV A b', 'ENV A=b'],
    ['ENV A b c', 'ENV A="b c"'],
    ['ENV  A   b=c d', 'ENV  A="b=c d"'],
    ['ENV A "b c"', 'ENV A="b c"'],
    ['ENV A $B', 'ENV A=$B'],
    ['LABEL a b', 'LABEL a=b'],
    ['env A b', 'env A=b'],
    ["ENV A it's", undefined],
    ['ENV A b\\ c', undefined],
    ['ENV A b \\\n  c', undefined],
  ])('mends %j', (body, expected) => {
    expect(mended(`FROM x:1\n${body}`, 'LegacyKeyValueFormat')).toBe(expected);
  });

  it.each(['ENV A=b', 'ENV A=b C=d', 'LABEL a="b c"', 'ARG a', 'ARG a=b'])(
    'leaves %j alone',
    body => {
      expect(found(`FROM x:1\n${body}`, 'LegacyKeyValueFormat')).toEqual([]);
    },
  );
});
