import { parseDockerfile } from './parseDockerfile';

function parse(text: string) {
  const parsed = parseDockerfile(text);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed;
}

function bases(text: string) {
  return parse(text).stages.map(({ resolved, parent, pinned }) => ({
    resolved,
    parent,
    pinned,
  }));
}

/** What the last instruction makes of its first word or value. */
function lastValue(text: string) {
  const { instructions, variables } = parse(text);
  const last = instructions[instructions.length - 1];
  return variables.expand(
    last.words[0]?.value ?? last.pairs[0].value ?? '',
    last,
  ).value;
}

const DIGEST = `sha256:${'0'.repeat(64)}`;

describe('bases', () => {
  it('knows an image with its defaults', () => {
    expect(bases('FROM debian')).toEqual([
      {
        resolved: 'docker.io/library/debian:latest',
        parent: undefined,
        pinned: false,
      },
    ]);
  });

  it('takes a digest for pinned', () => {
    expect(bases(`FROM a/b:1@${DIGEST}`)).toEqual([
      { resolved: `docker.io/a/b@${DIGEST}`, parent: undefined, pinned: true },
    ]);
  });

  it('takes scratch for pinned, since nothing in it can change', () => {
    expect(bases('FROM scratch')).toEqual([
      { resolved: 'scratch', parent: undefined, pinned: true },
    ]);
  });

  it('finds a stage by name in any case', () => {
    expect(bases('FROM x AS Build\nFROM bUILD')[1]).toEqual({
      resolved: undefined,
      parent: 0,
      pinned: false,
    });
  });

  it('finds no stage by its index, which is an image name there', () => {
    expect(bases('FROM x\nFROM 0')[1].resolved).toBe(
      'docker.io/library/0:latest',
    );
  });

  it('finds the latest of two stages of one name', () => {
    expect(bases('FROM x AS a\nFROM y AS a\nFROM a')[2].parent).toBe(1);
  });

  it('finds no stage that comes later', () => {
    expect(bases('FROM b\nFROM x AS b')[0].parent).toBeUndefined();
  });

  it('fills in the default of an ARG before FROM', () => {
    expect(bases('ARG V=13\nFROM debian:${V}-slim')[0].resolved).toBe(
      'docker.io/library/debian:13-slim',
    );
  });

  it('lets a later ARG use an earlier one', () => {
    expect(bases('ARG V=13\nARG I=debian:$V\nFROM $I')[0].resolved).toBe(
      'docker.io/library/debian:13',
    );
  });

  it('finds a stage that a variable names', () => {
    expect(bases('ARG S=a\nFROM x AS a\nFROM $S')[1].parent).toBe(0);
  });

  it('does not know a base on an unset ARG', () => {
    expect(bases('ARG V\nFROM debian:$V')).toEqual([
      { resolved: undefined, parent: undefined, pinned: false },
    ]);
  });

  it('knows that an unknown image with a digest is pinned', () => {
    expect(bases(`FROM $I@${DIGEST}`)[0].pinned).toBe(true);
  });

  it('does not see an ENV in FROM', () => {
    expect(bases('FROM x\nENV V=1\nFROM y:$V')[1].resolved).toBeUndefined();
  });

  it('takes a stage as pinned where its base is', () => {
    expect(bases(`FROM x@${DIGEST} AS a\nFROM a`)[1].pinned).toBe(true);
  });
});

describe('variables', () => {
  it('hides an ARG before FROM from the stage', () => {
    expect(lastValue('ARG V=1\nFROM x\nWORKDIR /$V')).toBeUndefined();
  });

  it('shows it where it is declared again', () => {
    expect(lastValue('ARG V=1\nFROM x\nARG V\nWORKDIR /$V')).toBe('/1');
  });

  it('prefers a default given again', () => {
    expect(lastValue('ARG V=1\nFROM x\nARG V=2\nWORKDIR /$V')).toBe('/2');
  });

  it('prefers ENV to ARG, whichever comes later', () => {
    expect(lastValue('FROM x\nENV V=env\nARG V=arg\nWORKDIR /$V')).toBe('/env');
  });

  it('shows an ENV line the values before it', () => {
    expect(lastValue('FROM x\nENV A=1\nENV A=2 B=$A\nWORKDIR /$B')).toBe('/1');
  });

  it('does not show a value before it is set', () => {
    expect(lastValue('FROM x\nENV A=1\nENV B=$A\nENV A=2\nWORKDIR /$B$A')).toBe(
      '/12',
    );
  });

  it('inherits ENV from a stage', () => {
    expect(lastValue('FROM x AS a\nENV V=1\nFROM a\nWORKDIR /$V')).toBe('/1');
  });

  it('inherits ARG from a stage', () => {
    expect(lastValue('FROM x AS a\nARG V=1\nFROM a\nWORKDIR /$V')).toBe('/1');
  });

  it('does not inherit from a stage that it only copies from', () => {
    expect(
      lastValue(
        'FROM x AS a\nENV V=1\nFROM y\nCOPY --from=a /a /b\nWORKDIR /$V',
      ),
    ).toBeUndefined();
  });

  it('sees all that the parent stage sets, even after the child began', () => {
    expect(
      lastValue('FROM x AS a\nENV V=1\nENV V=2\nFROM a\nWORKDIR /$V'),
    ).toBe('/2');
  });

  it('does not know what the base image may set', () => {
    expect(
      lastValue('FROM x\nENV PATH=/a:$PATH\nWORKDIR $PATH'),
    ).toBeUndefined();
  });

  it('takes quotes away', () => {
    expect(lastValue('FROM x\nENV A="b c"\nWORKDIR "/$A"')).toBe('/b c');
  });
});

describe('what ships', () => {
  function shipped(text: string) {
    return parse(text).stages.map(stage => [stage.shipped, stage.copied]);
  }

  it('ships the last stage and those that it builds on', () => {
    expect(shipped('FROM x AS a\nFROM a AS b\nFROM y AS c\nFROM b')).toEqual([
      [true, false],
      [true, false],
      [false, false],
      [true, false],
    ]);
  });

  it.each([
    ['COPY --from=a /x /y'],
    ['COPY --from=A /x /y'],
    ['COPY --from=0 /x /y'],
    ['RUN --mount=type=bind,from=a,target=/x true'],
  ])('sees that %s copies from a stage', line => {
    expect(shipped(`FROM x AS a\nFROM y\n${line}`)).toEqual([
      [false, true],
      [true, false],
    ]);
  });

  it('takes an unknown name for an image', () => {
    expect(
      shipped('FROM x AS a\nFROM y\nCOPY --from=nginx:1 /x /y')[0],
    ).toEqual([false, false]);
  });

  it('gives a stage its lines up to the next FROM', () => {
    const { stages } = parse('# a\nFROM x\nRUN a\n\n# b\nFROM y\nRUN b\n\n');
    expect(
      stages.map(({ startLine, endLine }) => [startLine, endLine]),
    ).toEqual([
      [2, 5],
      [6, 8],
    ]);
  });
});

describe('Windows', () => {
  it.each([
    ['# escape=`\nFROM x', true],
    ['FROM mcr.microsoft.com/windows/servercore:ltsc2022', true],
    ['FROM mcr.microsoft.com/dotnet/framework/aspnet:4.8', true],
    ['FROM mcr.microsoft.com/dotnet/aspnet:9.0', false],
    ['FROM debian', false],
  ])('%j is %s', (text, windows) => {
    expect(parse(text).stages[0].windows).toBe(windows);
  });

  it('is inherited', () => {
    const { stages } = parse(
      'FROM mcr.microsoft.com/windows/nanoserver:ltsc2022 AS a\nFROM a',
    );
    expect(stages[1].windows).toBe(true);
  });
});

describe('arguments that every build sets', () => {
  it.each([
    ['FROM x:$TARGETARCH', undefined],
    ['FROM x:${TARGETARCH:-amd64}', undefined],
    ['FROM x:${BUILDVARIANT+v}', undefined],
    ['FROM x:${TARGET:-amd64}', 'docker.io/library/x:amd64'],
    ['ARG TARGETARCH=arm64\nFROM x:$TARGETARCH', 'docker.io/library/x:arm64'],
    ['ARG A=$BUILDOS\nFROM x:${A:-y}', undefined],
    ['ARG A\nFROM x:${A:-y}', 'docker.io/library/x:y'],
  ])('%j builds on %s', (text, resolved) => {
    expect(bases(text)[0].resolved).toBe(resolved);
  });

  it.each([
    ['ARG TARGETARCH\nWORKDIR /${TARGETARCH:-amd64}', undefined],
    ['WORKDIR /${TARGETARCH:-amd64}', '/amd64'],
    ['ARG TARGETARCH=x\nWORKDIR /$TARGETARCH', '/x'],
    ['ENV A=$HOME\nWORKDIR /${A:-b}', undefined],
    ['ENV A=b\nENV A=$HOME\nWORKDIR /${A:-b}', undefined],
    ['ENV A=$HOME\nWORKDIR /${A:+b}', undefined],
    ['ENV A=$HOME\nWORKDIR /${A#b}', undefined],
    ['ENV A=$HOME\nWORKDIR /${B:-b}', '/b'],
  ])('%j sees %s', (body, value) => {
    expect(lastValue(`FROM x\n${body}`)).toBe(value);
  });
});
