import { findingsOf, found as foundOf } from './__testUtils__/findingsOf';

function found(text: string, rule: string): string[] {
  return foundOf(text, { rules: [rule], profile: 'all' });
}

/** What replaces the lines of each finding of a rule. */
function mended(text: string, rule: string): (string | undefined)[] {
  return findingsOf(text, { rules: [rule], profile: 'all' }).map(
    ({ fix }) => fix.replace?.text,
  );
}

describe('ConsistentInstructionCasing', () => {
  it.each([
    ['FROM x:1\nRun a', ['RUN a']],
    ['FROM x:1\nrun a\nCMD ["b"]', ['RUN a']],
    ['from x:1\nrun a\nCMD ["b"]', ['cmd ["b"]']],
    ['From x:1\nRun a\nCmd ["b"]', ['FROM x:1', 'RUN a', 'CMD ["b"]']],
    ['FROM x:1\nr\\\nun a', ['RUN a']],
    ['FROM x:1\nRUN a', []],
    ['from x:1\nrun a', []],
    ['FROM x:1 as b\nRUN a', []],
  ])('mends %j', (text, expected) => {
    expect(mended(text, 'ConsistentInstructionCasing')).toEqual(expected);
  });
});

describe('NoEmptyContinuation', () => {
  it.each([
    ['FROM x:1\nEXPOSE \\\n\n80', ['EXPOSE \\\n80']],
    [
      'FROM x:1\nRUN a && \\\n  \n\n  b && \\\n\n  c',
      ['RUN a && \\\n  b && \\\n  c'],
    ],
    ['FROM x:1\r\nRUN a \\\r\n\r\n  b\r\n', ['RUN a \\\n  b']],
    ['FROM x:1\nRUN a \\\n\n', ['RUN a \\']],
    ['FROM x:1\nEXPOSE \\\n# Port\n80', []],
    ['FROM x:1\nRUN a \\\n  b\n\nRUN c', []],
    ['FROM x:1\nRUN <<EOF\na\n\nb\nEOF', []],
    ['FROM x:1\n\nRUN a', []],
  ])('mends %j', (text, expected) => {
    expect(mended(text, 'NoEmptyContinuation')).toEqual(expected);
  });

  it('stands at the blank line', () => {
    expect(found('FROM x:1\nRUN a \\\n\n  b', 'NoEmptyContinuation')).toEqual([
      '3 NoEmptyContinuation warning',
    ]);
  });
});

describe('InvalidDefinitionDescription', () => {
  const rule = 'InvalidDefinitionDescription';

  it.each([
    ['# something\nFROM x:1 AS base', ['2 InvalidDefinitionDescription info']],
    ['FROM x:1\n# something\nARG V=1', ['3 InvalidDefinitionDescription info']],
    ['# basement\nFROM x:1 AS base', ['2 InvalidDefinitionDescription info']],
    ['# base is for compiling\nFROM x:1 AS base', []],
    ['# VERSION of the tool\nARG VERSION=1\nFROM x:1', []],
    ['# about\n# base is for compiling\nFROM x:1 AS base', []],
    ['# something\n\nFROM x:1 AS base', []],
    ['# something\nFROM x:1', []],
    ['# hadolint ignore=DL3006\nFROM x AS base', []],
    ['# owner: cloud\nFROM x:1 AS base', []],
    ['FROM x:1\n# something\nRUN a', []],
  ])('%j', (text, expected) => {
    expect(found(text, rule)).toEqual(expected);
  });
});

describe('DL3010, an archive that is unpacked afterwards', () => {
  it.each([
    ['COPY a.tar.gz /tmp/\nRUN tar -xzf /tmp/a.tar.gz', ['2 DL3010 info']],
    ['COPY a.tgz /tmp/\nRUN tar xf /tmp/a.tgz -C /b', ['2 DL3010 info']],
    ['COPY a.txz /tmp/b.txz\nRUN tar xf /tmp/b.txz', ['2 DL3010 info']],
    [
      'COPY b/a.tar /tmp/\nRUN c && tar --extract --file=/tmp/a.tar',
      ['2 DL3010 info'],
    ],
    ['COPY a.tgz b.tgz /tmp/\nRUN tar xf /tmp/b.tgz', ['2 DL3010 info']],
    ['ADD a.tgz /tmp/\nRUN tar xf /tmp/a.tgz', []],
    ['COPY a.tgz /tmp/\nRUN tar tf /tmp/a.tgz', []],
    ['COPY a.tgz /tmp/\nRUN tar czf /tmp/b.tgz /tmp/a.tgz', []],
    ['COPY a.tgz /tmp/\nRUN tar xf /tmp/a.tgz --strip-components=1', []],
    ['COPY a.zip /tmp/\nRUN unzip /tmp/a.zip', []],
    ['COPY a.tgz /tmp/', []],
    ['COPY --from=y:1 /a.tgz /tmp/\nRUN tar xf /tmp/a.tgz', []],
    ['COPY a.tgz /tmp/\nFROM y:1\nRUN tar xf /tmp/a.tgz', []],
  ])('%j', (body, expected) => {
    expect(found(`FROM x:1\n${body}`, 'DL3010')).toEqual(expected);
  });
});
