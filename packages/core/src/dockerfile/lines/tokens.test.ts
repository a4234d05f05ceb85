import { assessDockerfile } from '../assessDockerfile';

/** `kind text` of the spans of each line after the FROM; white space alone is left out. */
function tokens(body: string): string[][] {
  const { lines } = assessDockerfile(`FROM x:1\n${body}`, {
    file: 'Dockerfile',
  });
  return lines
    .slice(1)
    .map(line =>
      line.tokens
        .map(
          ({ kind, start, end }) =>
            `${kind} ${line.text.slice(start, end).trim()}`,
        )
        .filter(token => token !== 'plain '),
    );
}

describe('spans of a line', () => {
  it.each([
    ['FROM x AS b', ['keyword FROM', 'plain x', 'keyword AS', 'plain b']],
    ['# note', ['comment # note']],
    [
      'COPY --from=b --link a b',
      ['keyword COPY', 'flag --from', 'plain =b', 'flag --link', 'plain a b'],
    ],
    [
      'ENV A="b c" D=$E',
      [
        'keyword ENV',
        'variable A',
        'plain =',
        'string "b c"',
        'variable D',
        'plain =',
        'variable $E',
      ],
    ],
    ['ARG V', ['keyword ARG', 'plain V']],
    [
      'EXPOSE 8080 53/udp',
      ['keyword EXPOSE', 'number 8080', 'number 53', 'plain /udp'],
    ],
    [
      'RUN echo ${A:-b} $(c) $?',
      [
        'keyword RUN',
        'plain echo',
        'variable ${A:-b}',
        'plain $(c)',
        'variable $?',
      ],
    ],
    [
      "RUN echo 'a # b' -n",
      ['keyword RUN', 'plain echo', "string 'a # b'", 'flag -n'],
    ],
    [
      'HEALTHCHECK --interval=5s CMD a',
      [
        'keyword HEALTHCHECK',
        'flag --interval',
        'plain =5s',
        'keyword CMD',
        'plain a',
      ],
    ],
    ['ONBUILD RUN a', ['keyword ONBUILD', 'keyword RUN', 'plain a']],
    [
      'CMD ["a", "b\\"c"]',
      [
        'keyword CMD',
        'plain [',
        'string "a"',
        'plain ,',
        'string "b\\"c"',
        'plain ]',
      ],
    ],
    ['USER 10001', ['keyword USER', 'number 10001']],
  ])('%s', (body, expected) => {
    expect(tokens(body)[0]).toEqual(expected);
  });

  it('keep a quote open over a continuation', () => {
    expect(tokens('RUN echo "a \\\n  b" c')).toEqual([
      ['keyword RUN', 'plain echo', 'string "a \\'],
      ['string b"', 'plain c'],
    ]);
  });

  it('find comments inside a continuation and a script', () => {
    expect(tokens('RUN a \\\n  # b\n  c')[1]).toEqual(['comment # b']);
    expect(tokens('RUN <<EOF\n# a\nb # c\nEOF').slice(1)).toEqual([
      ['comment # a'],
      ['plain b', 'comment # c'],
      ['plain EOF'],
    ]);
  });

  it('find none in a here-document that is data', () => {
    expect(tokens('COPY <<EOF /a\n# a "\nb\nEOF').slice(1)).toEqual([
      ['plain # a', 'string "'],
      ['plain b'],
      ['plain EOF'],
    ]);
  });
});
