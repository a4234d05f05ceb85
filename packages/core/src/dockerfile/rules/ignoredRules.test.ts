import { found } from './__testUtils__/findingsOf';

const RULES = ['DL3003', 'DL3006', 'DL3025'];

/** The rules of these that are broken, each as `line rule`. */
function broken(text: string, settings = {}): string[] {
  return found(text, { rules: RULES, settings }).map(finding =>
    finding.split(' ').slice(0, 2).join(' '),
  );
}

describe('comments that switch rules off', () => {
  it.each([
    ['# hadolint ignore=DL3006', []],
    ['#hadolint ignore=DL3006', []],
    ['#   hadolint   ignore = DL3006 ', []],
    ['# hadolint ignore=DL3003,DL3006', []],
    ['# hadolint ignore=DL3006 # the newest is meant', []],
    ['# hadolint ignore=DL3006# the newest is meant', []],
    ['# hadolint ignore=DL3006 - the newest is meant', ['2 DL3006']],
    ['# hadolint ignore DL3006', ['2 DL3006']],
    ['# hadolint disable=DL3006', ['2 DL3006']],
    ['# ignore=DL3006', ['2 DL3006']],
    ['# hadolint ignore=DL30060', ['2 DL3006']],
    ['# hadolint ignore=', ['2 DL3006']],
    ['# shellcheck disable=DL3006', ['2 DL3006']],
  ])('%s', (comment, expected) => {
    expect(broken(`${comment}\nFROM debian`)).toEqual(expected);
  });

  it('hold for the next instruction only', () => {
    expect(
      broken(
        'FROM x:1\n# hadolint ignore=DL3003\nRUN cd /a && b\nRUN cd /a && b',
      ),
    ).toEqual(['4 DL3003']);
  });

  it('hold from any of the comment lines directly above', () => {
    expect(
      broken(
        'FROM x:1\n# hadolint ignore=DL3003\n# hadolint ignore=DL3006\n# why\nRUN cd /a && b',
      ),
    ).toEqual([]);
  });

  it('hold for nothing within an instruction', () => {
    expect(
      broken('FROM x:1\nRUN true && \\\n# hadolint ignore=DL3003\n cd /a && b'),
    ).toEqual(['4 DL3003']);
  });

  it('hold for the whole file wherever the global one stands', () => {
    const text =
      'FROM debian\nRUN cd /a && b\n# hadolint global ignore=DL3003 # why\nRUN cd /a && b\n';
    expect(broken(text)).toEqual(['1 DL3006']);
  });

  it('hold for the stage below the one for a stage', () => {
    expect(
      broken(
        [
          'FROM debian AS a',
          'RUN cd /a && b',
          '# hadolint stage ignore=DL3003,DL3006 # why',
          'FROM debian AS b',
          'RUN cd /a && b',
          'FROM debian',
          'RUN cd /a && b',
        ].join('\n'),
      ),
    ).toEqual(['1 DL3006', '2 DL3003', '6 DL3006', '7 DL3003']);
  });

  it('hold for no stage where the one for a stage is not above a FROM', () => {
    expect(
      broken('FROM x:1\n# hadolint stage ignore=DL3003\nRUN cd /a && b'),
    ).toEqual(['3 DL3003']);
    expect(broken('# hadolint stage ignore=DL3006\n\nFROM debian')).toEqual([
      '3 DL3006',
    ]);
  });

  it('count for nothing where the configuration says so', () => {
    const text =
      '# check=skip=JSONArgsRecommended\n# hadolint global ignore=DL3003\n# hadolint stage ignore=DL3003\n# hadolint ignore=DL3006\nFROM debian\nRUN cd /a && b\nCMD a';
    expect(broken(text)).toEqual([]);
    expect(broken(text, { disableIgnorePragma: true })).toEqual([
      '5 DL3006',
      '6 DL3003',
    ]);
  });
});

describe('the directive that skips checks', () => {
  const body = 'FROM debian\nRUN cd /a && b\nCMD a';

  it.each([
    ['# check=skip=JSONArgsRecommended', ['2 DL3006', '3 DL3003']],
    [
      '# check=skip=StageNameCasing,JSONArgsRecommended',
      ['2 DL3006', '3 DL3003'],
    ],
    [
      '# check = skip = A , JSONArgsRecommended ; error=true',
      ['2 DL3006', '3 DL3003'],
    ],
    ['# check=error=true;skip=all', ['2 DL3006', '3 DL3003']],
    ['# check=skip=DL3025', ['2 DL3006', '3 DL3003']],
    [
      '# syntax=docker/dockerfile:1\n# check=skip=all',
      ['3 DL3006', '4 DL3003'],
    ],
    ['# check=skip=jsonargsrecommended', ['2 DL3006', '3 DL3003', '4 DL3025']],
    ['# check=skip=ALL', ['2 DL3006', '3 DL3003', '4 DL3025']],
    ['# check=error=true', ['2 DL3006', '3 DL3003', '4 DL3025']],
    ['# check=skip=', ['2 DL3006', '3 DL3003', '4 DL3025']],
    ['# a\n# check=skip=all', ['3 DL3006', '4 DL3003', '5 DL3025']],
  ])('%j', (head, expected) => {
    expect(broken(`${head}\n${body}`)).toEqual(expected);
  });
});
