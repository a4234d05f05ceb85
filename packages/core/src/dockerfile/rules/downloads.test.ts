import { findingsOf } from './__testUtils__/findingsOf';
import { processorTime } from '../__testUtils__/processorTime';

const RULES = ['PT1002', 'PT1003'];

function rulesOf(body: string): string[] {
  return findingsOf(`FROM x:1\n${body}`, { rules: RULES }).map(
    ({ line, rule }) => `${line} ${rule}`,
  );
}

describe('downloads that are run at once', () => {
  it.each([
    'curl https://x.example/a | sh',
    'curl -fsSL https://x.example/a | bash -s -- -y',
    'curl -fsSL https://x.example/a | bash -',
    'wget -qO- https://x.example/a | sh',
    'curl https://x.example/a | sudo bash',
    'curl https://x.example/a | sudo -E bash -',
    'curl https://x.example/a | env A=1 sh',
    'curl https://x.example/a | sed s/a/b/ | sh',
    'curl https://x.example/a | python3 -',
    'curl https://x.example/a | python3',
    'sh -c "$(curl -fsSL https://x.example/a)"',
    'bash <(curl -s https://x.example/a)',
    'eval "$(curl -s https://x.example/a)"',
    '. <(curl -s https://x.example/a)',
    "bash -c 'curl https://x.example/a | sh'",
    'curl $URL | sh',
  ])('finds RUN %s', command => {
    expect(rulesOf(`RUN ${command}`)).toEqual(['2 PT1002']);
  });

  it.each([
    'curl -s https://x.example/a | jq .version',
    'curl -s https://x.example/a | python3 -c "import json"',
    "curl -s https://x.example/a | node -e 'a'",
    'curl -s https://x.example/a | perl -pe s/a/b/',
    'curl -s https://x.example/a | grep sh',
    'V=$(curl -s https://x.example/version) && sh build.sh "$V"',
    'bash build.sh "$(curl -s https://x.example/version)"',
    'python3 build.py $(curl -s https://x.example/version)',
    'curl -s https://x.example/a; cat b | sh',
    'echo "curl https://x.example/a | sh"',
  ])('leaves RUN %s alone', command => {
    expect(rulesOf(`RUN ${command}`)).toEqual([]);
  });

  it('stands at the command', () => {
    expect(rulesOf('RUN a \\\n && curl https://x.example/a | sh')).toEqual([
      '3 PT1002',
    ]);
  });
});

describe('downloads that nobody checks', () => {
  it.each([
    ['ADD https://x.example/a.tgz /a', '2 PT1003'],
    ['ADD https://git.example/a.git#v1 /a', '2 PT1003'],
    ['RUN curl -fsSLO https://x.example/a.tgz', '2 PT1003'],
    ['RUN curl -o a https://x.example/a.tgz', '2 PT1003'],
    ['RUN curl https://x.example/a.tgz --output a', '2 PT1003'],
    ['RUN curl https://x.example/a.tgz > a', '2 PT1003'],
    ['RUN curl -L https://x.example/a.tgz | tar xz', '2 PT1003'],
    ['RUN curl https://x.example/$V/a.tgz | tar xz -C /opt', '2 PT1003'],
    ['RUN wget -q https://x.example/a.tgz', '2 PT1003'],
    ['RUN wget -qO a https://x.example/a.tgz', '2 PT1003'],
    ['RUN wget -O - https://x.example/a.tgz | tar x', '2 PT1003'],
    ['RUN curl -fo a https://x.example/a && sh a', '2 PT1003'],
    [
      'RUN echo "1  a" | sha256sum -c\nRUN curl -O https://x.example/b',
      '3 PT1003',
    ],
  ])('%j', (body, expected) => {
    expect(rulesOf(body)).toEqual([expected]);
  });

  it.each([
    `ADD --checksum=sha256:${'a'.repeat(64)} https://x.example/a /a`,
    `ADD https://git.example/a.git#${'a'.repeat(40)} /a`,
    'ADD $URL /a',
    'COPY a /a',
    'RUN curl -O https://x.example/a && echo "1  a" | sha256sum -c -',
    'RUN curl -O https://x.example/a && sha256sum --check a.sums',
    'RUN curl -O https://x.example/a && [ "$(sha256sum a)" = "1  a" ]',
    'RUN curl -O https://x.example/a\nRUN echo "1  a" | sha512sum -c',
    'RUN curl -O https://x.example/a && gpg --verify a.asc a',
    'RUN curl -O https://x.example/a && cosign verify-blob --verify a',
    'ADD https://x.example/a /a\nRUN sha256sum -c /a.sums',
    'RUN curl -O https://x.example/SHASUMS256.txt',
    'RUN curl -o a.asc https://x.example/a.asc',
    'RUN curl https://x.example/key.gpg | gpg --dearmor -o /usr/share/keyrings/a.gpg',
    'RUN curl -o /etc/apt/keyrings/a https://x.example/a',
    'RUN curl https://x.example/key | apt-key add -',
    'RUN curl -f https://x.example/health',
    'RUN curl -f https://x.example/health > /dev/null',
    'RUN curl -s https://x.example/v | jq .a',
    'RUN curl -o a http://localhost:8080/a',
    'RUN curl -X POST -d a https://x.example/a -o /tmp/answer',
    'RUN wget --spider https://x.example/a',
    'RUN wget -qO- https://x.example/version',
    'RUN curl -O $URL',
  ])('leaves %j alone', body => {
    expect(rulesOf(body)).toEqual([]);
  });

  it('is as serious in a builder stage, since its output is copied', () => {
    const text =
      'FROM x:1 AS a\nADD https://x.example/a /a\nFROM y:1\nCOPY --from=a /a /a';
    expect(
      findingsOf(text, { rules: RULES }).map(({ severity }) => severity),
    ).toEqual(['warning']);
  });
});

describe('words of any length', () => {
  it.each([
    ['options', `curl "-${'o'.repeat(60_000)}\n" https://x.example/a`],
    ['options of wget', `wget "-${'O'.repeat(60_000)}\n" https://x.example/a`],
    ['modes', `chmod ${'u'.repeat(30_000)}${'o'.repeat(30_000)} /a`],
    ['removals', `apt-get ${'purge '.repeat(10_000)}`],
    ['settings', `git config ${'http.'.repeat(12_000)}`],
    ['logins', `git config ${'url.://@.'.repeat(7_000)}`],
  ])('take no time: %s', (_, command) => {
    const started = processorTime();
    findingsOf(`FROM alpine:3\nRUN <<EOF\n${command}\nEOF\nCMD ["a"]\n`, {
      profile: 'all',
    });
    expect(processorTime() - started).toBeLessThan(1_000);
  });
});
