import { findingsOf } from './__testUtils__/findingsOf';

function lines(rule: string, text: string): number[] {
  return findingsOf(text, { rules: [rule], profile: 'all' }).map(
    ({ line }) => line,
  );
}

describe('DL3001', () => {
  it.each([
    ['RUN top', [2]],
    ['RUN a && \\\n service nginx start', [3]],
    ['RUN ps aux | grep a', [2]],
    ['RUN mount /dev/a /b', [2]],
    ['RUN systemctl start nginx', [2]],
    ['RUN systemctl enable nginx', []],
    ['RUN apt-get install -y ssh vim', []],
    ['RUN ssh-keyscan x.example', []],
    ['RUN --mount=type=ssh ssh git@x.example', []],
    ['RUN ssh -V', []],
    ['RUN echo top', []],
    ['CMD top', []],
  ])('%j', (body, expected) => {
    expect(lines('DL3001', `FROM x:1\n${body}`)).toEqual(expected);
  });
});

describe('DL3047', () => {
  it.each([
    ['wget https://x.example/a', 1],
    ['wget -O a https://x.example/a', 1],
    ['wget $URL', 1],
    ['a && wget https://x.example/a', 1],
    ['wget --progress=dot:giga https://x.example/a', 0],
    ['wget --progress dot https://x.example/a', 0],
    ['wget -q https://x.example/a', 0],
    ['wget -qO- https://x.example/a', 0],
    ['wget -O- -q https://x.example/a', 0],
    ['wget -nv https://x.example/a', 0],
    ['wget --no-verbose https://x.example/a', 0],
    ['wget --quiet https://x.example/a', 0],
    ['wget -o log https://x.example/a', 0],
    ['wget $WGET_OPTS https://x.example/a', 0],
    ['wget --version', 0],
    ['echo wget https://x.example/a', 0],
    ['curl https://x.example/a', 0],
  ])('RUN %s: %d', (command, count) => {
    expect(lines('DL3047', `FROM x:1\nRUN ${command}`)).toHaveLength(count);
  });
});

describe('DL3059', () => {
  it.each([
    ['RUN a\nRUN b', [3]],
    ['RUN a\nRUN b\nRUN c', [3]],
    ['RUN a\nRUN b\nENV A=1\nRUN c\nRUN d', [3, 6]],
    [
      'RUN --mount=type=cache,target=/c a\nRUN --mount=type=cache,target=/c b',
      [3],
    ],
    ['RUN a\nENV A=1\nRUN b', []],
    ['RUN a\n# why\nRUN b', []],
    ['RUN a\nRUN --network=none b', []],
    ['RUN a\nRUN ["b"]', []],
    ['RUN a\nRUN <<EOF\nb\nEOF', []],
    ['RUN a\nRUN b\nFROM y:1', []],
  ])('%j', (body, expected) => {
    expect(lines('DL3059', `FROM x:1\n${body}`)).toEqual(expected);
  });
});

describe('DL4001', () => {
  it.each([
    ['RUN wget a\nRUN curl b', [3]],
    ['RUN curl a && \\\n  wget b', [3]],
    ['RUN wget a; curl b; curl c', [2]],
    ['RUN wget a\nRUN wget b', []],
    ['RUN curl a', []],
    ['RUN curl a\nFROM y:1\nRUN wget b', []],
    ['RUN apt-get install -y curl wget', []],
  ])('%j', (body, expected) => {
    expect(lines('DL4001', `FROM x:1\n${body}`)).toEqual(expected);
  });

  it('names the one to stay with', () => {
    expect(
      findingsOf('FROM x:1\nRUN wget -q a\nRUN curl b', {
        rules: ['DL4001'],
        profile: 'all',
      })[0].fix.text,
    ).toBe('Download with wget here too, and leave curl out');
  });
});

describe('DL1001', () => {
  it.each([
    ['# hadolint ignore=DL3008\nRUN a', [2]],
    ['# why\n# hadolint ignore=DL3008,DL3009\nRUN a', [3]],
    ['#hadolint   ignore = DL3008\nRUN a', [2]],
    ['# hadolint ignore=DL1001\nRUN a', []],
    ['# hadolint ignore=\nRUN a', []],
    ['# hadolint is good\nRUN a', []],
    ['# hadolint global ignore=DL3008\nRUN a', []],
  ])('%j', (body, expected) => {
    expect(lines('DL1001', `FROM x:1\n${body}`)).toEqual(expected);
  });
});
