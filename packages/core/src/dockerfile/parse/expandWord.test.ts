import { expandWord } from './expandWord';

const VALUES: Record<string, string> = {
  A: 'one',
  EMPTY: '',
  FILE: 'app.tar.gz',
  PATHS: '/a/b/c',
};

function expand(word: string, escape = '\\') {
  return expandWord(word, name => VALUES[name], { escape });
}

describe('expandWord', () => {
  it.each([
    ['plain', 'plain'],
    ['$A', 'one'],
    ['${A}', 'one'],
    ['x${A}y$A', 'xoneyone'],
    ['"$A b"', 'one b'],
    ["'$A'", '$A'],
    ['\\$A', '$A'],
    ['"\\$A"', '$A'],
    ['"a\\b"', 'a\\b'],
    ['a\\ b', 'a b'],
    ['$', '$'],
    ['a$', 'a$'],
    ['${A:-two}', 'one'],
    ['${NONE:-two}', 'two'],
    ['${NONE-two}', 'two'],
    ['${EMPTY:-two}', 'two'],
    ['${EMPTY-two}', ''],
    ['${A:+two}', 'two'],
    ['${NONE:+two}', ''],
    ['${EMPTY:+two}', ''],
    ['${EMPTY+two}', 'two'],
    ['${A:?missing}', 'one'],
    ['${NONE:-$A}', 'one'],
    ['${NONE:-${NEITHER:-${A}}}', 'one'],
    ['${A:-$NONE}', 'one'],
    ['${FILE%.gz}', 'app.tar'],
    ['${FILE%%.*}', 'app'],
    ['${FILE#app}', '.tar.gz'],
    ['${PATHS##*/}', 'c'],
    ['${PATHS#*/}', 'a/b/c'],
    ['${PATHS%/*}', '/a/b'],
    ['${FILE/tar/zip}', 'app.zip.gz'],
    ['${PATHS//\\//-}', '-a-b-c'],
    ['${FILE%.?z}', 'app.tar'],
  ])('expands %s', (word, value) => {
    expect(expand(word)).toEqual({ value, unset: [] });
  });

  it.each([
    ['$NONE', ['NONE']],
    ['a${NONE}b', ['NONE']],
    ['${NONE:?missing}', ['NONE']],
    ['${NONE:-$NEITHER}', ['NEITHER']],
    ['${NONE#x}', ['NONE']],
  ])('does not know %s', (word, unset) => {
    expect(expand(word)).toEqual({ value: undefined, unset });
  });

  it.each(['${}', '${', '${A', '${A:-x', '${A^^}', '${A:x}', '"open', "'open"])(
    'knows no value for the bad %s',
    word => {
      expect(expand(word).value).toBeUndefined();
    },
  );

  it('takes the escape character of the directive', () => {
    expect(expand('c:\\x`$A', '`').value).toBe('c:\\x$A');
  });

  it('knows no value longer than 4 kB', () => {
    const long = 'x'.repeat(4096);
    const expandTo = (word: string) =>
      expandWord(word, () => long, { escape: '\\' }).value?.length;
    expect([expandTo('$A'), expandTo('$A$A')]).toEqual([4096, undefined]);
  });

  it('knows no value of a word that nests deeper than 200 levels', () => {
    const nested = (depth: number) =>
      `${'${N:-'.repeat(depth)}x${'}'.repeat(depth)}`;
    expect([expand(nested(200)).value, expand(nested(201)).value]).toEqual([
      'x',
      undefined,
    ]);
  });
});
