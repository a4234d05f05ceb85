import type { AssessOptions } from '../types';
import { findingsOf, found as foundOf } from './__testUtils__/findingsOf';

/** The rules that this file is about; others have tests of their own. */
const RULES = [
  'DL3002',
  'DL3003',
  'DL3006',
  'DL3007',
  'DL3008',
  'DL3020',
  'DL3025',
  'DL4000',
  'PT1001',
];

function findings(text: string, options: Partial<AssessOptions> = {}) {
  return findingsOf(text, { profile: 'all', ...options, rules: RULES });
}

function found(text: string, options: Partial<AssessOptions> = {}): string[] {
  return foundOf(text, { profile: 'all', ...options, rules: RULES });
}

/** What replaces the lines of the only finding of a rule. */
function replacement(text: string, rule: string) {
  const all = findings(text).filter(finding => finding.rule === rule);
  expect(all).toHaveLength(1);
  return all[0].fix.replace;
}

describe('DL3002', () => {
  it.each([
    ['USER root', ['2 DL3002 warning']],
    ['USER 0', ['2 DL3002 warning']],
    ['USER 0:0', ['2 DL3002 warning']],
    ['USER root:app', ['2 DL3002 warning']],
    ['USER root\nUSER app', []],
    ['USER app\nUSER root', ['3 DL3002 warning']],
    ['ARG U=root\nUSER $U', ['3 DL3002 warning']],
    ['ARG U\nUSER $U', []],
    ['RUN true', []],
  ])('%j', (body, expected) => {
    expect(found(`FROM x:1\n${body}`)).toEqual(expected);
  });

  it('looks at what ships, through the stages that it builds on', () => {
    expect(found('FROM x:1 AS a\nUSER root\nFROM a\nCMD ["a"]')).toEqual([
      '2 DL3002 warning',
    ]);
    expect(
      found('FROM x:1 AS a\nUSER root\nFROM y:1\nCOPY --from=a /a /b'),
    ).toEqual([]);
  });

  it('says nothing about Windows', () => {
    expect(found('# escape=`\nFROM x:1\nUSER root')).toEqual([]);
  });
});

describe('DL3003', () => {
  it.each([
    ['RUN cd /a && b', ['2 DL3003 warning']],
    ['RUN a && \\\n cd /a && b', ['3 DL3003 warning']],
    ['RUN <<EOF\na\ncd /b\nEOF', ['4 DL3003 warning']],
    ['RUN (cd /a && b)', []],
    ['RUN x=$(cd /a && pwd)', []],
    ['RUN ["cd", "/a"]', []],
    ['RUN abcd /a', []],
  ])('%j', (body, expected) => {
    expect(found(`FROM x:1\n${body}`)).toEqual(expected);
  });
});

describe('DL3006 and DL3007', () => {
  it.each([
    ['FROM debian', ['1 DL3006 warning']],
    ['FROM localhost:5000/x', ['1 DL3006 warning']],
    ['FROM debian:latest', ['1 DL3007 warning']],
    ['FROM debian:13', []],
    [`FROM debian@sha256:${'a'.repeat(64)}`, []],
    [`FROM debian:latest@sha256:${'a'.repeat(64)}`, []],
    ['FROM scratch', []],
    ['FROM debian:13 AS a\nFROM a', []],
    ['ARG T=latest\nFROM debian:$T', ['2 DL3007 warning']],
    ['ARG T\nFROM debian:$T', []],
    ['FROM debian AS a\nFROM y:1\nCOPY --from=a /a /a', ['1 DL3006 warning']],
    ['FROM debian AS unused\nFROM y:1', ['1 DL3006 info']],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('DL3008', () => {
  it.each([
    ['apt-get install -y curl', 'No version is given for curl.'],
    ['apt-get install -y curl git=1', 'No version is given for curl.'],
    ['apt-get -y install curl git', 'No version is given for curl and git.'],
    ['apt install a b c d e', 'No version is given for a, b and 3 more.'],
    ['bash -c "apt-get install -y curl"', 'No version is given for curl.'],
    ['apt-get install -y -t stable curl', 'No version is given for curl.'],
    ['sudo apt-get install -y curl', 'No version is given for curl.'],
    ['env A=1 apt-get install -y curl', 'No version is given for curl.'],
    ['apt-get install -y curl=8', undefined],
    ['apt-get install -y ./a.deb', undefined],
    ['apt-get install -y $PACKAGES', undefined],
    ['apt-get update', undefined],
    ['apt-get remove -y curl', undefined],
    ['echo apt-get install curl', undefined],
  ])('RUN %s', (command, message) => {
    expect(findings(`FROM x:1\nRUN ${command}`)[0]?.message).toBe(message);
  });

  it('is lighter in a builder stage', () => {
    expect(
      found(
        'FROM x:1 AS a\nRUN apt-get install -y gcc\nFROM y:1\nCOPY --from=a /a /a',
      ),
    ).toEqual(['2 DL3008 info']);
  });

  it('stands at the command', () => {
    const [finding] = findings(
      'FROM x:1\nRUN apt-get update \\\n  && apt-get install -y \\\n    curl \\\n  && true',
    );
    expect([finding.line, finding.endLine]).toEqual([3, 4]);
  });
});

describe('DL3020', () => {
  it.each([
    ['ADD a b', { startLine: 2, endLine: 2, text: 'COPY a b' }],
    [
      'add --chown=1:1 a \\\n  b',
      { startLine: 2, endLine: 3, text: 'COPY --chown=1:1 a \\\n  b' },
    ],
    [
      'ADD ["a b", "c"]',
      { startLine: 2, endLine: 2, text: 'COPY ["a b", "c"]' },
    ],
  ])('%j', (body, expected) => {
    expect(replacement(`FROM x:1\n${body}`, 'DL3020')).toEqual(expected);
  });

  it.each([
    'ADD a.tar.gz /',
    'ADD https://x.example/a /',
    'ADD git@x.example:a.git /',
    'ADD $A /',
    'ADD <<EOF /a\nEOF',
    'ADD --unpack=true a b',
  ])('leaves %j alone', body => {
    expect(found(`FROM x:1\n${body}`)).toEqual([]);
  });
});

describe('DL3025', () => {
  it.each([
    ['CMD node server.js', 'CMD ["node", "server.js"]'],
    [
      'ENTRYPOINT /app/run --port 80',
      'ENTRYPOINT ["/app/run", "--port", "80"]',
    ],
    ['CMD node "my server.js"', 'CMD ["node", "my server.js"]'],
    ['CMD exec node server.js', 'CMD ["node", "server.js"]'],
    [
      'CMD node server.js --port $PORT',
      'CMD ["sh", "-c", "exec node server.js --port $PORT"]',
    ],
    [
      'CMD exec java $JAVA_OPTS -jar /app.jar',
      'CMD ["sh", "-c", "exec java $JAVA_OPTS -jar /app.jar"]',
    ],
    ['CMD $SERVER --all', 'CMD ["sh", "-c", "exec $SERVER --all"]'],
    [
      'CMD java -Dport=80 -jar a.jar',
      'CMD ["java", "-Dport=80", "-jar", "a.jar"]',
    ],
    ['CMD node  server.js', 'CMD ["node", "server.js"]'],
    ['CMD exec', 'CMD ["exec"]'],
    // A word of the shell's own, and no program that every image has.
    ['CMD time node x', 'CMD ["sh", "-c", "exec time node x"]'],
    ['CMD a && b', 'CMD ["sh", "-c", "a && b"]'],
    ["CMD ['node', 'server.js']", 'CMD ["node", "server.js"]'],
    ['CMD A=1 node x', 'CMD ["sh", "-c", "A=1 node x"]'],
    ['CMD node x > /dev/null', 'CMD ["sh", "-c", "exec node x > /dev/null"]'],
    ['CMD ls *.js', 'CMD ["sh", "-c", "exec ls *.js"]'],
  ])('%s', (body, text) => {
    expect(replacement(`FROM x:1\n${body}`, 'DL3025')).toEqual({
      startLine: 2,
      endLine: 2,
      text,
    });
  });

  it.each([
    'CMD ["a"]',
    'CMD []',
    'CMD',
    'SHELL ["bash", "-c"]\nCMD a',
    'RUN a',
    'HEALTHCHECK CMD a',
  ])('leaves %j alone', body => {
    expect(found(`FROM x:1\n${body}`)).toEqual([]);
  });

  it('is one finding with the code of both tools', () => {
    expect(
      findings('FROM x:1\nCMD a').map(({ rule, aliases }) => [rule, aliases]),
    ).toEqual([['DL3025', ['JSONArgsRecommended']]]);
  });
});

describe('DL4000', () => {
  it('writes the label', () => {
    expect(
      replacement(
        'FROM x:1\nMAINTAINER "Crumb & Co" <ops@crumb.example>',
        'DL4000',
      ),
    ).toEqual({
      startLine: 2,
      endLine: 2,
      text: 'LABEL org.opencontainers.image.authors="Crumb & Co <ops@crumb.example>"',
    });
  });
});

describe('PT1001', () => {
  it.each([
    [
      'ENV API_KEY=abcdef',
      'API_KEY looks like a secret. Everybody who has the image or the repository can read it.',
    ],
    [
      'ENV A=1 API_KEY=abcdef',
      'API_KEY looks like a secret. Everybody who has the image or the repository can read it.',
    ],
    [
      'ENV DB_PASSWORD hunter2',
      'DB_PASSWORD looks like a secret. Everybody who has the image or the repository can read it.',
    ],
    [
      'ARG NPM_TOKEN',
      'NPM_TOKEN is given at build time, and stays readable in the history of the image.',
    ],
    [
      'ARG NPM_TOKEN=abcdef',
      'NPM_TOKEN looks like a secret. Everybody who has the image or the repository can read it.',
    ],
    [
      'ENV API_KEY=$KEY',
      'API_KEY is written into the image, where everybody who has the image can read it.',
    ],
    [
      'RUN TOKEN=abcdef npm ci',
      'TOKEN looks like a secret. Everybody who has the image or the repository can read it.',
    ],
    [
      'ENV DATABASE_URL=postgres://app:abcdef@db/app',
      'This line holds what looks like a secret. Everybody who has the image or the repository can read it.',
    ],
    [
      'COPY id_rsa /root/.ssh/id_rsa',
      'id_rsa usually holds a key or a password, and becomes part of the image.',
    ],
  ])('%s', (body, message) => {
    expect(
      findings(`FROM x:1\n${body}`)
        .filter(({ rule }) => rule === 'PT1001')
        .map(finding => finding.message),
    ).toEqual([message]);
  });

  it.each([
    'ENV GPG_KEY=A035C8C19219BA821ECEA86B64E628F8D684696D',
    'ARG USERNAME=app',
    'ENV DB_PASSWORD=',
    'ENV DB_PASSWORD_FILE=/run/secrets/db',
    'ENV API_TOKEN=/run/secrets/token',
    'ENV TOKENIZERS_PARALLELISM=false',
    'ENV MAX_TOKENS=100',
    'ENV NEXT_PUBLIC_API_KEY=abcdef',
    'ENV KEYCLOAK_URL=https://x.example',
    'ENV MONKEY=abcdef',
    'ENV SECRET_NAME=db',
    'ENV PWD=/app',
    'RUN --mount=type=secret,id=npm_token,env=NPM_TOKEN npm ci',
    'RUN --mount=type=ssh git clone git@x.example:a.git',
    'RUN TOKEN=$(cat /run/secrets/t) npm ci',
    'RUN curl https://$USER:$TOKEN@x.example/a | gpg --verify',
    'RUN adduser --disabled-password app',
    'COPY --from=a /id_rsa /b',
    '# TOKEN=abcdef\nUSER app',
  ])('leaves %j alone', body => {
    expect(findings(`FROM x:1 AS a\n${body}`).map(({ rule }) => rule)).toEqual(
      [],
    );
  });

  it('says where a secret for the build belongs', () => {
    expect(findings('FROM x:1\nARG NPM_TOKEN\nUSER app')[0].fix).toEqual({
      text: 'Take the ARG out, and mount the secret where it is used: RUN --mount=type=secret,id=npm_token,env=NPM_TOKEN.',
      replace: {
        startLine: 2,
        endLine: 2,
        text: '# NPM_TOKEN: mounted where it is used, with RUN --mount=type=secret,id=npm_token,env=NPM_TOKEN',
      },
    });
  });

  it('asks for a new secret where the old one stands in the file', () => {
    expect(findings('FROM x:1\nENV API_KEY=abcdef')[0].fix).toEqual({
      text: 'Take the setting out, and let the deployment provide it. Then replace the secret, since the old one is in the git history and in every image built so far.',
      replace: {
        startLine: 2,
        endLine: 2,
        text: '# API_KEY: given by the deployment',
      },
    });
  });

  it('is as serious in a builder stage', () => {
    expect(
      found('FROM x:1 AS a\nARG NPM_TOKEN\nFROM y:1\nCOPY --from=a /a /a'),
    ).toEqual(['2 PT1001 error']);
  });
});

describe('switching rules', () => {
  const text = 'FROM debian\nRUN cd /a && apt-get install -y curl\nCMD a';

  it('finds things in the order of the lines', () => {
    expect(found(text)).toEqual([
      '1 DL3006 warning',
      '2 DL3003 warning',
      '2 DL3008 warning',
      '3 DL3025 warning',
    ]);
  });

  it('obeys severities of the configuration, by id or alias', () => {
    expect(
      found(text, {
        severities: {
          DL3006: 'error',
          DL3003: 'off',
          JSONArgsRecommended: 'info',
        },
      }),
    ).toEqual(['1 DL3006 error', '2 DL3008 warning', '3 DL3025 info']);
  });

  it('does not soften a severity that was chosen', () => {
    expect(
      found('FROM x:1 AS a\nRUN apt-get install -y gcc\nFROM y:1', {
        severities: { DL3008: 'error' },
      }),
    ).toEqual(['2 DL3008 error']);
  });

  it('obeys hadolint ignore only for the instruction below', () => {
    expect(
      found(
        'FROM x:1\n# hadolint ignore=DL3008, DL3003\nRUN cd /a && apt-get install -y a\nRUN apt-get install -y b',
      ),
    ).toEqual(['4 DL3008 warning']);
  });

  it('obeys hadolint ignore through other comments, not through a blank line', () => {
    expect(found('# hadolint ignore=DL3006\n# why\nFROM debian')).toEqual([]);
    expect(found('# hadolint ignore=DL3006\n\nFROM debian')).toEqual([
      '3 DL3006 warning',
    ]);
  });

  it('obeys check=skip=all for the checks that BuildKit has', () => {
    expect(found(`# check=skip=all\n${text}`)).toEqual([
      '2 DL3006 warning',
      '3 DL3003 warning',
      '3 DL3008 warning',
    ]);
  });

  it('does not obey a check that is a comment, since it stands too late', () => {
    expect(
      found('# hello\n# check=skip=JSONArgsRecommended\nFROM x:1\nCMD a'),
    ).toEqual(['4 DL3025 warning']);
  });
});

describe('who decides and who fixes', () => {
  it.each([
    ['developer', 'RUN apt-get install -y curl', 'developer', 'developer'],
    ['reviewed', 'RUN apt-get install -y curl', 'developer', 'developer'],
    ['platform', 'RUN apt-get install -y curl', 'platform', 'platform'],
    ['hybrid', 'RUN apt-get install -y curl', 'platform', 'platform'],
    ['hybrid', 'ADD a b', 'developer', 'developer'],
    ['hybrid', 'CMD a', 'platform', 'platform'],
    ['developer', 'ENV API_KEY=abcdef', 'security', 'developer'],
    ['hybrid', 'ENV API_KEY=abcdef', 'security', 'developer'],
    ['platform', 'ENV API_KEY=abcdef', 'security', 'platform'],
  ] as const)('in %s, of %s', (declaredModel, body, role, fixBy) => {
    const [finding] = findings(`FROM x:1\n${body}`, { declaredModel });
    expect([finding.role, finding.fixBy]).toEqual([role, fixBy]);
  });

  it('gives a finding the team of its concern', () => {
    const [finding] = findings('FROM debian', {
      declaredModel: 'hybrid',
      ownerOf: concern =>
        concern === 'image-build'
          ? { team: 'group:default/devx', outcome: 'accountable', by: 'rule' }
          : { team: undefined, outcome: 'gap' },
    });
    expect(finding.owner).toEqual({
      team: 'group:default/devx',
      outcome: 'accountable',
      by: 'rule',
    });
  });

  it('gives a finding the owner that a comment names', () => {
    const [finding] = findings('# owner: cloud\nFROM debian');
    expect(finding.owner.team).toBe('group:default/cloud');
  });
});
