import { assessDockerfile } from '../assessDockerfile';
import { toDockerfileJson } from '../toDockerfileJson';
import { MASK } from './maskSource';

const SHOWN = '••••••••';

function assess(text: string) {
  return assessDockerfile(text, { file: 'Dockerfile', profile: 'all' });
}

/** The last line as it is shown. */
function shown(body: string): string {
  const { lines } = assess(`FROM x:1\n${body}`);
  return lines
    .slice(1)
    .map(({ text }) => text)
    .join('\n');
}

describe('masking', () => {
  it.each([
    ['ENV API_KEY=abcdef', `ENV API_KEY=${SHOWN}`],
    ['ENV API_KEY="abc def" B=1', `ENV API_KEY="${SHOWN}" B=1`],
    ["ENV API_KEY='abcdef'", `ENV API_KEY='${SHOWN}'`],
    ['ENV API_KEY abc def', `ENV API_KEY ${SHOWN}`],
    ['ENV API_KEY=a', `ENV API_KEY=${SHOWN}`],
    ['ENV API_KEY=abc\\ def B=1', `ENV API_KEY=${SHOWN} B=1`],
    ['ARG NPM_TOKEN=abcdef', `ARG NPM_TOKEN=${SHOWN}`],
    [
      'ENV A=1 \\\n  API_KEY=abcdef \\\n  B=2',
      `ENV A=1 \\\n  API_KEY=${SHOWN} \\\n  B=2`,
    ],
    ['ENV API_KEY="abc\\\ndef"', `ENV API_KEY="${SHOWN}\\\n${SHOWN}"`],
    [
      'ENV DATABASE_URL=postgres://app:abcdef@db/app',
      `ENV DATABASE_URL=postgres://app:${SHOWN}@db/app`,
    ],
    ['RUN TOKEN=abcdef npm ci', `RUN TOKEN=${SHOWN} npm ci`],
    [
      'RUN export PASSWORD="abc def" && a',
      `RUN export PASSWORD="${SHOWN}" && a`,
    ],
    ['RUN a --password abcdef --user b', `RUN a --password ${SHOWN} --user b`],
    ['RUN a --token=abcdef', `RUN a --token=${SHOWN}`],
    [
      'RUN npm config set //r.example/:_authToken=abcdef',
      `RUN npm config set //r.example/:_authToken=${SHOWN}`,
    ],
    [
      'RUN git clone https://jo:abcdef@x.example/a.git',
      `RUN git clone https://jo:${SHOWN}@x.example/a.git`,
    ],
    [
      'RUN curl -u jo:abcdef https://x.example',
      `RUN curl -u jo:${SHOWN} https://x.example`,
    ],
    [
      "RUN echo 'root:abcdef' | chpasswd",
      `RUN echo 'root:${SHOWN}' | chpasswd`,
    ],
    [
      'RUN docker login -u jo -p abcdef x.example',
      `RUN docker login -u jo -p ${SHOWN} x.example`,
    ],
    ['CMD ["a", "--token=abcdef"]', `CMD ["a", "--token=${SHOWN}"]`],
    [
      'LABEL a="ghp_0123456789abcdefghij0123456789abcdef"',
      `LABEL a="${SHOWN}"`,
    ],
    ['# TOKEN=abcdef\nUSER a', `# TOKEN=${SHOWN}\nUSER a`],
    [
      'RUN <<EOF\nexport TOKEN=abcdef\nEOF',
      `RUN <<EOF\nexport TOKEN=${SHOWN}\nEOF`,
    ],
    [
      'COPY <<EOF /app/.env\nTOKEN=abcdef\nEOF',
      `COPY <<EOF /app/.env\nTOKEN=${SHOWN}\nEOF`,
    ],
    ['ONBUILD ENV API_KEY=abcdef', `ONBUILD ENV API_KEY=${SHOWN}`],
    [
      'ENV API_KEY=abcdef123\nRUN a abcdef123',
      `ENV API_KEY=${SHOWN}\nRUN a ${SHOWN}`,
    ],
    ['ENV A=AKIAIOSFODNN7EXAMPLE', `ENV A=${SHOWN}`],
    ['ENV A=glpat-0123456789abcdefghij', `ENV A=${SHOWN}`],
    ['ENV A=xoxb-0123456789-abcdef', `ENV A=${SHOWN}`],
    ['ENV A=sk_live_0123456789abcdef', `ENV A=${SHOWN}`],
    [
      'ENV A=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.abcdefghijkl',
      `ENV A=${SHOWN}`,
    ],
    [
      'COPY <<EOF /key\n-----BEGIN PRIVATE KEY-----\nQUJD\nREVG\n-----END PRIVATE KEY-----\nEOF',
      `COPY <<EOF /key\n-----BEGIN PRIVATE KEY-----\n${SHOWN}\n${SHOWN}\n-----END PRIVATE KEY-----\nEOF`,
    ],
  ])('hides the secret of %j', (body, expected) => {
    expect(shown(body)).toBe(expected);
  });

  it.each([
    'ENV API_KEY=$KEY',
    'ENV DB_PASSWORD_FILE=/run/secrets/db',
    'RUN curl -u "$USER:$TOKEN" https://x.example',
    'RUN git clone https://$USER:$TOKEN@x.example/a.git',
    'RUN [ "$TOKEN" = "" ]',
    'RUN test $TOKEN == abc',
    'ENV A="• a bullet"',
    'RUN grep -- "-----BEGIN CERTIFICATE-----" /a',
    'RUN docker run -u 1000:1000 a',
    'ENV POSTGRES_USER=postgres',
  ])('leaves %j alone', body => {
    expect(shown(body)).toBe(body);
  });

  it('hides a secret from every part of the answer', () => {
    const secret = 'pa55-word-Xyz';
    const text = [
      `ARG REGISTRY_PASSWORD=${secret}`,
      // A base that is made from it, a rule that repeats its line, and an error in the last line.
      'FROM registry.example/${REGISTRY_PASSWORD}/x',
      `MAINTAINER ${secret}`,
      `ADD ${secret} /a`,
      `RUN cd /${secret} && apt-get install -y ${secret}`,
      `CMD run --key ${secret}`,
    ].join('\n');
    const assessment = assess(text);
    expect(assessment.ok && assessment.findings.length).toBeGreaterThan(5);
    expect(JSON.stringify(assessment)).not.toContain(secret);
    expect(JSON.stringify(toDockerfileJson(assessment))).not.toContain(secret);
    expect(JSON.stringify(assess(`${text}\nENV A=1 ${secret}`))).not.toContain(
      secret,
    );
    expect(JSON.stringify(assess(`${text}\n${secret}`))).not.toContain(secret);
    expect(
      JSON.stringify(assess(`${text}\nFROM x AS ${secret}=`)),
    ).not.toContain(secret);
  });

  it('hides a secret in the name of a command that a reason repeats', () => {
    const assessment = assess(
      'FROM x:1\nRUN <<EOF\n`\nPASSWORD=hunter2222\nEOF',
    );
    expect(assessment.lines[1].reason).toContain(SHOWN);
    expect(JSON.stringify(assessment)).not.toContain(MASK);
  });

  it('tells nothing of the length of a secret', () => {
    const [short, long] = ['a', 'a'.repeat(50)].map(value =>
      shown(`ENV API_KEY=${value}`),
    );
    expect(short).toBe(long);
  });

  it('keeps the spans of a line in step with what is shown', () => {
    const { lines } = assess(
      'FROM x:1\nENV API_KEY=abcdefghijklmnop A=1\nENV API_KEY=a A=1',
    );
    const [, long, short] = lines.map(({ text, tokens }) =>
      tokens.map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`),
    );
    expect(long).toEqual([
      'keyword ENV',
      'plain  ',
      'variable API_KEY',
      `plain =${SHOWN} `,
      'variable A',
      'plain =',
      'number 1',
    ]);
    expect(short).toEqual(long);
  });
});
