import { findingsOf, found as foundOf } from './__testUtils__/findingsOf';

const RULES = [
  'DL3024',
  'DL3029',
  'DL3063',
  'DL3065',
  'FromAsCasing',
  'InvalidDefaultArgInFrom',
  'StageNameCasing',
  'UndefinedArgInFrom',
];

function found(text: string): string[] {
  return foundOf(text, { rules: RULES, profile: 'all' });
}

/** The only finding of a file. */
function only(text: string) {
  const all = findingsOf(text, { rules: RULES, profile: 'all' });
  expect(all).toHaveLength(1);
  return all[0];
}

describe('DL3029, a platform for all builds', () => {
  it.each([
    ['FROM --platform=linux/amd64 a:1', ['1 DL3029 warning']],
    ['FROM --platform=linux/arm64/v8 a:1 AS b', ['1 DL3029 warning']],
    ['FROM --platform=amd64 a:1', ['1 DL3029 warning']],
    ['FROM --platform=linux/amd64 a:1 AS one\nFROM one', ['1 DL3029 warning']],
    ['FROM --platform=$BUILDPLATFORM a:1', []],
    ['FROM --platform=${BUILDPLATFORM} a:1', []],
    ['ARG P=linux/amd64\nFROM --platform=$P a:1', []],
    ['FROM --platform=linux/amd64 a:1 AS build_amd64', []],
    ['FROM --platform=linux/arm64/v8 a:1 AS run-arm64', []],
    ['FROM --platform=linux/amd64 a:1 AS linux', []],
    ['FROM --platform=windows/amd64 a:1', []],
    ['FROM --platform=linux/amd64 x.example/windows/nanoserver:1', []],
    ['FROM a:1', []],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('takes the flag out, and leaves the rest as it is', () => {
    expect(only('FROM  --platform=linux/amd64   a:1  AS  b').fix).toEqual({
      text: 'Leave --platform out, and name the platform when you build: docker build --platform=linux/amd64 .',
      replace: { startLine: 1, endLine: 1, text: 'FROM  a:1  AS  b' },
    });
  });
});

describe('DL3065, the platform that FROM takes anyway', () => {
  it.each([
    ['FROM --platform=$TARGETPLATFORM a:1', ['1 DL3065 info']],
    ['FROM --platform=${TARGETPLATFORM} a:1', ['1 DL3065 info']],
    ['FROM --platform="$TARGETPLATFORM" a:1 AS b', ['1 DL3065 info']],
    ['FROM --platform=$BUILDPLATFORM a:1', []],
    ['FROM --platform=${TARGETPLATFORM:-linux/amd64} a:1', []],
    ['FROM --platform=$TARGETPLATFORMS a:1', ['1 UndefinedArgInFrom warning']],
    ['FROM a:1', []],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('InvalidDefaultArgInFrom', () => {
  it.each([
    ['ARG V\nFROM a:$V', 2],
    ['ARG V\nFROM a:${V}', 2],
    ['ARG V=\nFROM a:$V', undefined],
    ['ARG I\nFROM $I', 2],
    ['ARG V\nFROM a:$V-slim', 2],
    ['ARG R\nFROM $R/a:1', 2],
    ['ARG D\nFROM a@$D', 2],
    ['ARG N\nFROM x/$N/a:1', 2],
    ['ARG N\nFROM a-$N:1', 2],
    ['ARG V\nARG W=1\nFROM a:$V$W', undefined],
    ['ARG V\nFROM a:1$V', undefined],
    ['ARG V\nFROM a:1-$V', undefined],
    ['ARG V\nFROM a$V', undefined],
    ['ARG V\nFROM a:${V:-1}', undefined],
    ['ARG V=1\nFROM a:$V', undefined],
    ['ARG V=1\nARG W=$V\nFROM a:$W', undefined],
    ['FROM a:1-$TARGETARCH', undefined],
    ['ARG V\nFROM a:$TARGETARCH$V', undefined],
    ['ARG T\nFROM a:1 AS b\nFROM b$T', undefined],
  ])('%j', (text, line) => {
    const lines = findingsOf(text, { profile: 'all' })
      .filter(({ rule }) => rule === 'InvalidDefaultArgInFrom')
      .map(finding => finding.line);
    expect(lines).toEqual(line === undefined ? [] : [line]);
  });

  it('names the argument', () => {
    const { message, fix } = only('ARG V\nFROM a:$V');
    expect(message).toBe('Without a value for V, a:$V names no image.');
    expect(fix.text).toBe(
      'Give it a default that you test with: ARG V= and the value',
    );
  });
});

describe('UndefinedArgInFrom', () => {
  it.each([
    ['FROM a:$V', ['1 UndefinedArgInFrom warning']],
    ['FROM a:1\nARG V=1\nFROM b:$V', ['3 UndefinedArgInFrom warning']],
    ['FROM --platform=$P a:1', ['1 UndefinedArgInFrom warning']],
    ['ARG V=1\nFROM a:$V', []],
    ['FROM --platform=$BUILDPLATFORM a:1', []],
    ['FROM a:1-$TARGETARCH', []],
    ['FROM a:${V:-1}', []],
    ['FROM a:1${V:+-x}', []],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    [
      'FROM a:$V',
      'FROM cannot see $V. No ARG before the first FROM declares it.',
    ],
    [
      'ARG VERSION=1\nFROM a:$VERSOIN',
      'FROM cannot see $VERSOIN. No ARG before the first FROM declares it. Did you mean $VERSION?',
    ],
    [
      'FROM --platform=$BUILDPLATFROM a:1',
      'FROM cannot see $BUILDPLATFROM. No ARG before the first FROM declares it. Did you mean $BUILDPLATFORM?',
    ],
    [
      'FROM a:1\nARG V=1\nFROM b:$V',
      'FROM cannot see $V. Its ARG stands after a FROM.',
    ],
  ])('%j says why', (text, message) => {
    expect(only(text).message).toBe(message);
  });
});

describe('names of stages', () => {
  it.each([
    ['FROM a:1 AS b\nFROM c:1 AS b', ['2 DL3024 error']],
    [
      'FROM a:1 AS b\nFROM c:1 AS B',
      ['2 DL3024 error', '2 StageNameCasing info'],
    ],
    [
      'FROM a:1 AS b\nFROM c:1 AS b\nFROM d:1 AS b',
      ['2 DL3024 warning', '3 DL3024 error'],
    ],
    ['FROM a:1 AS b\nFROM b AS c', []],
    ['FROM a:1\nFROM a:1', []],
    ['FROM a:1 AS scratch', ['1 DL3063 error']],
    ['FROM a:1 AS Context', ['1 DL3063 error', '1 StageNameCasing info']],
    ['FROM a:1 AS context2', []],
    ['FROM scratch', []],
    ['FROM scratch AS base', []],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('names the stage that was there first', () => {
    expect(only('FROM a:1 AS b\nFROM c:1 AS b').message).toBe(
      'The stage in line 1 is called b too.',
    );
  });

  it.each([
    ['FROM a:1 AS Build', 'FROM a:1 AS build'],
    ['FROM a:1 \\\n  AS BUILD', 'FROM a:1 \\\n  AS build'],
    ['FROM a:1 as build', 'FROM a:1 AS build'],
    ['from a:1 AS build', 'from a:1 as build'],
    ['FROM a:1 As build', 'FROM a:1 AS build'],
  ])('mends the capitals of %j', (text, mended) => {
    expect(only(text).fix.replace?.text).toBe(mended);
  });

  it.each([
    'FROM a:1 AS build',
    'from a:1 as build',
    'From a:1 as build',
    'FROM a:1',
  ])('leaves the capitals of %j alone', text => {
    expect(found(text)).toEqual([]);
  });
});
