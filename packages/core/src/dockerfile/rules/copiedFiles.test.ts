import { findingsOf, found as foundOf } from './__testUtils__/findingsOf';
import { processorTime } from '../__testUtils__/processorTime';

function found(text: string, rule: string): string[] {
  return foundOf(text, { rules: [rule], profile: 'all' });
}

/** What replaces the lines of the only finding of a rule. */
function mended(text: string, rule: string): string | undefined {
  const all = findingsOf(text, { rules: [rule], profile: 'all' });
  expect(all).toHaveLength(1);
  return all[0].fix.replace?.text;
}

function messages(text: string, rule: string): string[] {
  return findingsOf(text, { rules: [rule], profile: 'all' }).map(
    ({ message }) => message,
  );
}

describe('DL3000, a relative WORKDIR', () => {
  it.each([
    ['FROM x:1\nWORKDIR app', ['2 DL3000 warning']],
    ['FROM x:1\nWORKDIR ./app', ['2 DL3000 warning']],
    ['FROM x:1\nWORKDIR app/$D', ['2 DL3000 warning']],
    ['FROM x:1\nENV D=app\nWORKDIR $D', ['3 DL3000 warning']],
    ['FROM x:1\nWORKDIR app\nWORKDIR src', ['2 DL3000 warning']],
    ['FROM x:1 AS a\nWORKDIR app\nFROM a', ['2 DL3000 warning']],
    ['FROM x:1 AS a\nFROM a\nWORKDIR app', ['3 DL3000 warning']],
    ['FROM x:1 AS a\nWORKDIR /app\nFROM a\nWORKDIR src', []],
    ['FROM x:1\nWORKDIR /app\nWORKDIR src', []],
    ['FROM x:1\nWORKDIR $HOME/app', []],
    ['FROM x:1\nWORKDIR "${HOME}"\nWORKDIR app', []],
    ['FROM x:1\nENV D=/app\nWORKDIR $D', []],
    ['FROM scratch\nWORKDIR app', []],
    ['FROM x:1\nWORKDIR C:/app', []],
    ['# escape=`\nFROM x:1\nWORKDIR \\app', []],
  ])('%j', (text, expected) => {
    expect(found(text, 'DL3000')).toEqual(expected);
  });

  it.each([
    ['WORKDIR app', 'WORKDIR /app'],
    ['WORKDIR ././app', 'WORKDIR /app'],
    ['WORKDIR \\\n  app', 'WORKDIR \\\n  /app'],
    ['WORKDIR "my app"', undefined],
  ])('mends %j', (body, expected) => {
    expect(mended(`FROM x:1\n${body}`, 'DL3000')).toBe(expected);
  });
});

describe('DL3045, a copy to a relative folder', () => {
  it.each([
    ['FROM x:1\nCOPY a b', ['2 DL3045 warning']],
    ['FROM x:1\nCOPY a .', ['2 DL3045 warning']],
    ['FROM x:1\nADD a ./b/', ['2 DL3045 warning']],
    ['FROM x:1\nCOPY ["a", "b"]', ['2 DL3045 warning']],
    ['FROM x:1\nENV D=b\nCOPY a $D', ['3 DL3045 warning']],
    ['FROM x:1\nCOPY a b\nCOPY c d', ['2 DL3045 warning']],
    ['FROM x:1\nCOPY a b\nWORKDIR /c\nCOPY a b', ['2 DL3045 warning']],
    ['FROM x:1 AS a\nFROM a\nCOPY a b', ['3 DL3045 warning']],
    ['FROM x:1 AS a\nWORKDIR /c\nFROM a\nCOPY a b', []],
    ['FROM x:1\nWORKDIR c\nCOPY a b', []],
    ['FROM x:1\nCOPY a /b', []],
    ['FROM x:1\nCOPY a "/b"', []],
    ['FROM x:1\nCOPY a $D/b', []],
    ['FROM x:1\nCOPY a C:/b', []],
    ['FROM scratch\nCOPY a b', []],
    ['FROM x:1\nONBUILD COPY a b', []],
  ])('%j', (text, expected) => {
    expect(found(text, 'DL3045')).toEqual(expected);
  });

  it('leaves it by default to a base of the organisation, which may set the folder', () => {
    const text = 'FROM registry.crumb.example/node:1 AS a\nFROM a\nCOPY a b';
    expect(findingsOf(text, { rules: ['DL3045'] })).toEqual([]);
    expect(
      findingsOf(text, { rules: ['DL3045'], profile: 'all' }),
    ).toHaveLength(1);
  });
});

describe('DL3021, several files to one name', () => {
  it.each([
    ['COPY a b /c', 'COPY a b /c/'],
    ['COPY a b c \\\n  /d', 'COPY a b c \\\n  /d/'],
    ['ADD a b /c', 'ADD a b /c/'],
    ['COPY ["a", "b", "/c"]', 'COPY ["a", "b", "/c/"]'],
    ['COPY a b "/c"', 'COPY a b "/c/"'],
    ['COPY --from=x:1 /a /b /c', 'COPY --from=x:1 /a /b /c/'],
    ['COPY a <<EOF /c\nEOF', 'COPY a <<EOF /c/'],
  ])('mends %j', (body, expected) => {
    expect(mended(`FROM x:1\n${body}`, 'DL3021')).toBe(expected);
  });

  it.each([
    'COPY a /c',
    'COPY a b /c/',
    'COPY a b .',
    'COPY a b ./',
    'COPY a b ..',
    'COPY a b $D',
    'ENV D=/d/\nCOPY a b $D',
    'COPY *.json /c',
    'COPY ["a b", "/c"]',
  ])('leaves %j alone', body => {
    expect(found(`FROM x:1\n${body}`, 'DL3021')).toEqual([]);
  });
});

describe('DL3022 and DL3023, where COPY takes files from', () => {
  it.each([
    ['COPY --from=c /a /b', 'No stage is called c.'],
    [
      'COPY --from=biuld /a /b',
      'No stage is called biuld. Did you mean build?',
    ],
    [
      'COPY --from=2 /a /b',
      'There is no stage 2: the stages are counted from 0 to 1.',
    ],
  ])('finds %j', (body, message) => {
    const text = `FROM x:1 AS build\nFROM y:1 AS run\n${body}`;
    expect(messages(text, 'DL3022')).toEqual([message]);
    expect(messages(text, 'DL3023')).toEqual([]);
  });

  it.each([
    'COPY --from=build /a /b',
    'COPY --from=BUILD /a /b',
    'COPY --from=0 /a /b',
    'COPY --from=nginx:1.29 /a /b',
    'COPY --from=x.example/a /a /b',
    'COPY --from=team/image /a /b',
    'COPY --from=later /a /b\nFROM z:1 AS later',
    'COPY a b',
  ])('leaves %j alone', body => {
    const text = `FROM x:1 AS build\nFROM y:1 AS run\n${body}`;
    expect(messages(text, 'DL3022')).toEqual([]);
    expect(messages(text, 'DL3023')).toEqual([]);
  });

  it.each([
    ['COPY --from=run /a /b', 'run is the stage that this line belongs to.'],
    ['COPY --from=RUN /a /b', 'RUN is the stage that this line belongs to.'],
    ['COPY --from=1 /a /b', '1 is the stage that this line belongs to.'],
  ])('finds %j in the stage run', (body, message) => {
    const text = `FROM x:1 AS build\nFROM y:1 AS run\n${body}`;
    expect(messages(text, 'DL3023')).toEqual([message]);
    expect(messages(text, 'DL3022')).toEqual([]);
  });
});

describe('DL3067, a whole file system', () => {
  it.each([
    ['COPY --from=a / /', ['3 DL3067 warning']],
    ['COPY --from=a /. /', ['3 DL3067 warning']],
    ['COPY --from=a ["/", "/"]', ['3 DL3067 warning']],
    ['COPY --from=x.example/y:1 /* /./', ['3 DL3067 warning']],
    ['COPY --from=a / /rootfs', []],
    ['COPY --from=a /out /', []],
    ['COPY --from=a /out/ /', []],
    ['COPY . /', []],
  ])('%j', (body, expected) => {
    const text = `FROM x:1 AS a\nFROM scratch\n${body}`;
    expect(found(text, 'DL3067')).toEqual(expected);
  });
});

describe('DS-0030, a folder of the system', () => {
  it.each([
    ['/etc', ['2 DS-0030 warning']],
    ['/usr/bin/', ['2 DS-0030 warning']],
    ['/proc/1', ['2 DS-0030 warning']],
    ['"/dev/shm"', ['2 DS-0030 warning']],
    ['/usr/src/app', []],
    ['/var/www/html', []],
    ['/etc/nginx', []],
    ['/process', []],
    ['/', []],
    ['$D', []],
  ])('WORKDIR %s', (path, expected) => {
    expect(found(`FROM x:1\nWORKDIR ${path}`, 'DS-0030')).toEqual(expected);
  });
});

describe('CopyIgnoredFile', () => {
  function ignored(body: string, dockerignore: string | undefined): string[] {
    return findingsOf(`FROM x:1 AS a\n${body}`, {
      rules: ['CopyIgnoredFile'],
      evidence: { dockerignore },
    }).map(({ message }) => message);
  }

  it.each([
    ['COPY dist /d', 'dist', 'dist'],
    ['COPY ./dist/ /d', 'dist/', './dist/'],
    ['COPY /dist /d', '/dist', '/dist'],
    ['COPY dist/app.js /d', 'dist', 'dist/app.js'],
    ['COPY ./tmp/hello.txt /d', '*/hello.txt', './tmp/hello.txt'],
    ['COPY a/b/c.log /d', '**/*.log', 'a/b/c.log'],
    ['COPY c.log /d', '**/*.log', 'c.log'],
    ['COPY a/b/c /d', 'a/**', 'a/b/c'],
    ['COPY a/x/y/b /d', 'a/**/b', 'a/x/y/b'],
    ['COPY a/b /d', 'a/**/b', 'a/b'],
    ['COPY temp1 /d', 'temp?', 'temp1'],
    ['COPY v3 /d', 'v[1-4]', 'v3'],
    ['COPY v9 /d', 'v[^1-4]', 'v9'],
    ['COPY "a*b" /d', 'a\\*b', undefined],
    ['COPY README.md /d', '*.md\n!READ.md', 'README.md'],
    [
      'COPY README-secret.md /d',
      '*.md\n!README*.md\nREADME-secret.md',
      'README-secret.md',
    ],
    ['COPY src /d', '*\n!dist', 'src'],
    ['COPY src/*.js /d', 'src', 'src/*.js'],
    ['ADD dist /d', 'dist\r\n', 'dist'],
    ['ENV D=dist\nCOPY $D /d', 'dist', 'dist'],
  ])('with %j and %j', (body, dockerignore, source) => {
    expect(ignored(body, dockerignore)).toEqual(
      source ? [`${source} is left out by the .dockerignore.`] : [],
    );
  });

  it.each([
    ['COPY dist /d', undefined],
    ['COPY dist /d', ''],
    ['COPY dist /d', '# dist'],
    ['COPY dist /d', 'dist2'],
    ['COPY dist /d', 'src/dist'],
    ['COPY . /d', '*'],
    ['COPY *.js /d', '*.md'],
    ['COPY README.md /d', '*.md\n!README.md'],
    ['COPY README.md /d', '*.md\n!README*.md'],
    ['COPY src /d', '*\n!src/app'],
    ['COPY src /d', '*\n!**/*.js'],
    ['COPY src /d', '*\n!src'],
    ['COPY a/b /d', '*/c'],
    ['COPY tempab /d', 'temp?'],
    ['COPY --from=a dist /d', 'dist'],
    ['ADD https://x.example/dist /d', '*'],
    ['COPY <<dist /d\ndist', '*'],
    ['COPY $D /d', '*'],
    ['COPY ../dist /d', 'dist'],
  ])('says nothing with %j and %j', (body, dockerignore) => {
    expect(ignored(body, dockerignore)).toEqual([]);
  });

  it('names the exception that brings a file back', () => {
    const [finding] = findingsOf('FROM x:1\nCOPY ./dist/ /d', {
      rules: ['CopyIgnoredFile'],
      evidence: { dockerignore: 'dist' },
    });
    expect(finding.fix.text).toBe(
      'Take the line out of .dockerignore, or add an exception below it: !dist',
    );
  });

  it('takes little time with what nobody writes by hand', () => {
    const dockerignore = `${'*a'.repeat(200)}\n`.repeat(900);
    const copies = `COPY ${'a'.repeat(400)} /d\n`.repeat(400);
    const start = processorTime();
    ignored(copies, dockerignore);
    expect(processorTime() - start).toBeLessThan(2000);
  });
});
