import { assessDockerfile } from '../assessDockerfile';
import type { AssessOptions, LineOwner, OwnershipModel } from '../types';

function assess(text: string, options: Partial<AssessOptions> = {}) {
  const assessment = assessDockerfile(text, { file: 'Dockerfile', ...options });
  if (!assessment.ok) throw new Error(assessment.error.message);
  return assessment;
}

/** `concern` of each line of a body that stands in a final stage. */
function concerns(body: string): string[] {
  return assess(`FROM x:1\n${body}`)
    .lines.slice(1)
    .map(({ concern }) => concern);
}

/** The concern of an instruction that stands in a final stage. */
function concernOf(body: string): string {
  const { instructions } = assess(`FROM x:1\n${body}`);
  return instructions[1].concern;
}

describe('concern of an instruction', () => {
  it.each([
    ['FROM y:1', 'base-image'],
    ['COPY src /app', 'application-files'],
    ['ADD app.tar.gz /', 'application-files'],
    ['COPY package.json package-lock.json ./', 'application-dependencies'],
    ['COPY go.mod go.sum ./', 'application-dependencies'],
    ['COPY package*.json ./', 'application-dependencies'],
    ['COPY src/App/App.csproj src/App/', 'application-dependencies'],
    ['COPY package.json src ./', 'application-files'],
    ['COPY --from=nginx:1 /etc/nginx /etc/nginx', 'base-image'],
    ['COPY --from=0 /a /b', 'application-files'],
    ['COPY id_rsa /root/.ssh/', 'secrets'],
    ['COPY .env .', 'secrets'],
    ['COPY server.key /etc/ssl/', 'secrets'],
    ['COPY .env.example .', 'application-files'],
    ['COPY ca.pem /etc/ssl/', 'application-files'],
    ['COPY sources.list /etc/apt/sources.list', 'os-packages'],
    ['ADD https://x.example/a.tgz /a', 'supply-chain'],
    ['ADD git@github.com:a/b.git /a', 'supply-chain'],
    ['ADD --checksum=sha256:ab https://x.example/a.tgz /a', 'image-build'],
    ['WORKDIR /app', 'application-files'],
    ['VOLUME /data', 'application-files'],
    ['ENV LOG_LEVEL=info', 'application-configuration'],
    ['ARG VERSION=1', 'application-configuration'],
    ['ENV DB_PASSWORD=abc', 'secrets'],
    ['ARG NPM_TOKEN', 'secrets'],
    ['ENV NODE_TLS_REJECT_UNAUTHORIZED=0', 'supply-chain'],
    ['ENV PIP_INDEX_URL=https://x.example', 'application-dependencies'],
    [
      'ENV GPG_KEY=A035C8C19219BA821ECEA86B64E628F8D684696D',
      'application-configuration',
    ],
    ['USER 10001', 'runtime-user'],
    ['EXPOSE 8080', 'ports'],
    ['CMD ["a"]', 'entrypoint'],
    ['ENTRYPOINT ["a"]', 'entrypoint'],
    ['STOPSIGNAL SIGINT', 'entrypoint'],
    ['HEALTHCHECK CMD curl -f http://localhost/', 'healthcheck'],
    ['LABEL a=b', 'image-metadata'],
    ['MAINTAINER a', 'image-metadata'],
    ['SHELL ["/bin/bash", "-c"]', 'image-build'],
    ['ONBUILD COPY . /app', 'application-files'],
    ['ONBUILD RUN npm ci', 'application-dependencies'],
    ['RUN', 'image-build'],
  ])('%s is about %s', (body, expected) => {
    expect(concernOf(body)).toBe(expected);
  });
});

describe('concern of a command', () => {
  it.each([
    ['apt-get update', 'os-packages'],
    ['/usr/bin/apt-get install -y curl', 'os-packages'],
    ['apk add --no-cache curl', 'os-packages'],
    ['rm -rf /var/lib/apt/lists/*', 'os-packages'],
    ['echo "deb x" > /etc/apt/sources.list.d/x.list', 'os-packages'],
    [
      'curl -fsSL https://x.example/key | gpg --dearmor -o /usr/share/keyrings/x.gpg',
      'os-packages',
    ],
    ['curl -fsSL https://x.example/key | apt-key add -', 'os-packages'],
    ['npm ci', 'application-dependencies'],
    ['python3 -m pip install -r requirements.txt', 'application-dependencies'],
    ['env CI=1 npm ci', 'application-dependencies'],
    ['go mod download', 'application-dependencies'],
    ['./gradlew build', 'application-dependencies'],
    ['bash -c "npm ci"', 'application-dependencies'],
    ['mkdir -p /app', 'application-files'],
    ['chmod +x /entry.sh', 'application-files'],
    ['chown -R app /app', 'application-files'],
    ['chmod u+s /bin/x', 'runtime-user'],
    ['chmod 4755 /bin/x', 'runtime-user'],
    ['useradd -r app', 'runtime-user'],
    ['sudo apt-get update', 'runtime-user'],
    ['echo "app ALL=(ALL) NOPASSWD:ALL" >> /etc/sudoers', 'runtime-user'],
    ['gcc -o a a.c', 'image-build'],
    ['make install', 'image-build'],
    ['python manage.py collectstatic', 'image-build'],
    ['curl https://x.example/i.sh | sh', 'supply-chain'],
    ['curl https://x.example/i.sh | sudo bash -', 'supply-chain'],
    ['wget -qO- https://x.example/i.py | python3', 'supply-chain'],
    ['sh -c "$(curl -fsSL https://x.example/i.sh)"', 'supply-chain'],
    ['bash <(curl -s https://x.example/i.sh)', 'supply-chain'],
    ['curl -k https://x.example', 'supply-chain'],
    ['curl -sSLk https://x.example', 'supply-chain'],
    ['wget --no-check-certificate https://x.example', 'supply-chain'],
    ['pip install --trusted-host x.example y', 'supply-chain'],
    ['apt-get install -y --allow-unauthenticated x', 'supply-chain'],
    ['apk add --allow-untrusted x.apk', 'supply-chain'],
    ['npm config set strict-ssl false', 'supply-chain'],
    ['NODE_TLS_REJECT_UNAUTHORIZED=0 npm ci', 'supply-chain'],
    ['git -c http.sslVerify=false clone https://x.example', 'supply-chain'],
    ['curl -fsSLO https://x.example/a.tgz', 'supply-chain'],
    [
      'curl -fsSLO https://x.example/a.tgz && echo "ab a.tgz" | sha256sum -c',
      'image-build',
    ],
    ['curl -f http://localhost:8080/health', 'application-files'],
    ['TOKEN=abcdef npm ci', 'secrets'],
    ['npm config set //r.example/:_authToken=abcdef', 'secrets'],
    ['git clone https://user:abcdef@x.example/a.git', 'secrets'],
    ['TOKEN=$(cat /run/secrets/t) npm ci', 'application-dependencies'],
    ['--mount=type=secret,id=npm_token npm ci', 'application-dependencies'],
    ['cd /app', 'image-build'],
    ['["npm", "ci"]', 'image-build'],
    ['["sh", "-c", "npm ci"]', 'application-dependencies'],
  ])('RUN %s is about %s', (command, expected) => {
    expect(concernOf(`RUN ${command}`)).toBe(expected);
  });

  it('takes the strongest of several', () => {
    expect(
      concernOf(
        'RUN mkdir /a && gcc a.c && npm ci && apt-get update && useradd a',
      ),
    ).toBe('runtime-user');
    expect(
      concernOf('RUN mkdir /a && gcc a.c && npm ci && apt-get update'),
    ).toBe('os-packages');
    expect(concernOf('RUN mkdir /a && gcc a.c && npm ci')).toBe(
      'application-dependencies',
    );
    expect(concernOf('RUN mkdir /a && gcc a.c')).toBe('image-build');
  });
});

describe('concern of a line', () => {
  it('tells the commands of a RUN apart', () => {
    expect(
      concerns(
        'RUN apt-get update \\\n  && apt-get install -y \\\n     curl \\\n  && curl https://x.example/i | sh \\\n  && npm ci',
      ),
    ).toEqual([
      'os-packages',
      'os-packages',
      'os-packages',
      'supply-chain',
      'application-dependencies',
    ]);
  });

  it('gives glue the concern of the next command, else of the last', () => {
    expect(
      concerns(
        'RUN set -eux; \\\n  export A=1; \\\n  useradd a; \\\n  cd /app; \\\n  npm ci; \\\n  echo done',
      ),
    ).toEqual([
      'runtime-user',
      'runtime-user',
      'runtime-user',
      'application-dependencies',
      'application-dependencies',
      'application-dependencies',
    ]);
  });

  it('gives comments and blank lines inside the concern of what follows', () => {
    expect(concerns('RUN apt-get update \\\n# next\n\n  && npm ci')).toEqual([
      'os-packages',
      'application-dependencies',
      'application-dependencies',
      'application-dependencies',
    ]);
  });

  it('gives a line with flags alone the concern of what follows', () => {
    expect(concerns('RUN --mount=type=cache,target=/x \\\n  npm ci')).toEqual([
      'application-dependencies',
      'application-dependencies',
    ]);
  });

  it('looks into conditions and loops', () => {
    expect(
      concerns(
        'RUN if [ -f x ]; then \\\n  npm ci; \\\n else \\\n  apk add x; \\\n fi',
      ),
    ).toEqual([
      'application-dependencies',
      'application-dependencies',
      'os-packages',
      'os-packages',
      'os-packages',
    ]);
  });

  it('looks into a here-document that a shell reads', () => {
    expect(concerns('RUN <<EOF\napt-get update\n# then\nnpm ci\nEOF')).toEqual([
      'os-packages',
      'os-packages',
      'application-dependencies',
      'application-dependencies',
      'application-dependencies',
    ]);
    expect(concerns('RUN bash -e <<EOF\napk add x\nEOF')).toEqual([
      'os-packages',
      'os-packages',
      'os-packages',
    ]);
  });

  it('takes a here-document for another program as data', () => {
    expect(concerns('RUN python3 <<EOF\nnpm ci\nEOF')).toEqual([
      'image-build',
      'image-build',
      'image-build',
    ]);
    expect(concerns('RUN <<EOF\n#!/usr/bin/env python3\nnpm ci\nEOF')).toEqual(
      Array(4).fill('image-build'),
    );
    expect(
      concerns('RUN cat <<EOF > /etc/apt/sources.list\ndeb x\nEOF'),
    ).toEqual(Array(3).fill('os-packages'));
    expect(concerns('COPY <<EOF /app/x\nnpm ci\nEOF')).toEqual(
      Array(3).fill('application-files'),
    );
  });

  it('tells the pairs of an ENV apart', () => {
    expect(
      concerns('ENV A=1 \\\n  API_KEY=abcdef \\\n  PIP_INDEX_URL=x'),
    ).toEqual([
      'application-configuration',
      'secrets',
      'application-dependencies',
    ]);
  });

  it('gives comments and blank lines to the instruction below, at the end to the last one', () => {
    const { lines } = assess(
      '# syntax=docker/dockerfile:1\n# check=skip=none\n\n# about\nFROM x:1\n\n# port\nEXPOSE 80\n\n# end\n',
    );
    expect(lines.map(line => line.concern)).toEqual([
      'base-image',
      'image-build',
      'base-image',
      'base-image',
      'base-image',
      'ports',
      'ports',
      'ports',
      'ports',
      'ports',
    ]);
    expect(lines.map(({ instruction }) => instruction)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      0,
      undefined,
      undefined,
      1,
      undefined,
      undefined,
    ]);
  });

  it('takes an ARG before FROM for a choice of the base', () => {
    expect(
      assess('ARG V=1\nFROM x:$V').lines.map(line => line.concern),
    ).toEqual(['base-image', 'base-image']);
  });

  it('does not read Windows commands as shell', () => {
    expect(
      assess(
        '# escape=`\nFROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nRUN apt-get update',
      ).lines[2].concern,
    ).toBe('image-build');
  });

  it('does not read PowerShell as shell', () => {
    expect(concerns('SHELL ["pwsh", "-c"]\nRUN apt-get update')).toEqual([
      'image-build',
      'image-build',
    ]);
  });
});

const TEAMS: Record<string, LineOwner> = {
  'application-code': {
    team: 'group:default/checkout',
    outcome: 'accountable',
    by: 'default',
  },
  'application-dependencies': {
    team: 'group:default/checkout',
    outcome: 'accountable',
    by: 'default',
  },
  'application-configuration': {
    team: 'group:default/checkout',
    outcome: 'accountable',
    by: 'default',
  },
  'image-build': {
    team: 'group:default/devx',
    outcome: 'accountable',
    by: 'rule',
  },
  'application-security': {
    team: 'group:default/security',
    outcome: 'accountable',
    by: 'rule',
  },
};

function ownerOf(extra: Record<string, LineOwner> = {}) {
  const teams = { ...TEAMS, ...extra };
  return (concern: string): LineOwner =>
    teams[concern] ?? { team: undefined, outcome: 'gap' };
}

/** `role team` of the last instruction, with those who are consulted. */
function decide(
  body: string,
  declaredModel: OwnershipModel,
  options: Partial<AssessOptions> = {},
) {
  const { instructions } = assess(body, {
    declaredModel,
    ownerOf: ownerOf(),
    ...options,
  });
  const { role, owner, consulted } = instructions[instructions.length - 1];
  return [role, owner.team?.split('/')[1] ?? owner.outcome, ...consulted].join(
    ' ',
  );
}

describe('roles by model', () => {
  it.each([
    // concern, developer, platform, hybrid, reviewed
    ['FROM y:1', 'developer', 'platform', 'platform', 'developer platform'],
    [
      'RUN apt-get update',
      'developer',
      'platform',
      'platform developer',
      'developer platform',
    ],
    ['RUN npm ci', 'developer', 'developer platform', 'developer', 'developer'],
    [
      'RUN npm ci --registry=https://x.example',
      'developer',
      'developer platform',
      'platform security',
      'developer',
    ],
    ['COPY a b', 'developer', 'platform', 'developer', 'developer'],
    ['WORKDIR /a', 'developer', 'platform', 'platform', 'developer'],
    ['ENV A=1', 'developer', 'platform developer', 'developer', 'developer'],
    ['ENV PATH=/a', 'developer', 'platform developer', 'platform', 'developer'],
    ['ENV API_KEY=abcdef', 'security', 'security', 'security', 'security'],
    [
      'USER 1',
      'developer security',
      'platform',
      'platform security',
      'developer security',
    ],
    [
      'EXPOSE 8080',
      'developer',
      'developer platform',
      'developer',
      'developer',
    ],
    ['EXPOSE 22', 'developer', 'developer platform', 'security', 'developer'],
    ['CMD ["a"]', 'developer', 'platform developer', 'developer', 'developer'],
    [
      'ENTRYPOINT ["tini", "--"]',
      'developer',
      'platform developer',
      'platform',
      'developer',
    ],
    [
      'STOPSIGNAL SIGINT',
      'developer',
      'platform developer',
      'platform',
      'developer',
    ],
    [
      'HEALTHCHECK NONE',
      'developer',
      'platform',
      'developer platform',
      'developer',
    ],
    ['LABEL a=b', 'developer', 'platform', 'platform', 'developer'],
    ['RUN gcc a.c', 'developer', 'platform', 'platform', 'developer platform'],
    [
      'RUN curl https://x.example | sh',
      'security',
      'security',
      'security',
      'security',
    ],
  ])('%s', (line, developer, platform, hybrid, reviewed) => {
    const roles = (model: OwnershipModel) => {
      const { instructions } = assess(`FROM x:1\n${line}`, {
        declaredModel: model,
      });
      const { role, consulted } = instructions[1];
      return [role, ...consulted].join(' ');
    };
    expect([
      roles('developer'),
      roles('platform'),
      roles('hybrid'),
      roles('reviewed'),
    ]).toEqual([developer, platform, hybrid, reviewed]);
  });

  it('moves a command in a builder stage one step towards developers', () => {
    const roles = (line: string, model: OwnershipModel) => {
      const { instructions } = assess(
        `FROM x:1 AS b\n${line}\nFROM y:1\nCOPY --from=b /a /a`,
        { declaredModel: model },
      );
      const { role, consulted } = instructions[1];
      return [role, ...consulted].join(' ');
    };
    expect(roles('RUN apt-get update', 'hybrid')).toBe('developer platform');
    expect(roles('RUN apt-get update', 'platform')).toBe('developer platform');
    expect(roles('RUN useradd a', 'hybrid')).toBe(
      'developer platform security',
    );
    expect(roles('RUN gcc a.c', 'hybrid')).toBe('developer');
    expect(roles('RUN curl https://x.example | sh', 'hybrid')).toBe('security');
    expect(roles('RUN TOKEN=abcdef npm ci', 'hybrid')).toBe('security');
    expect(roles('WORKDIR /a', 'hybrid')).toBe('platform');
  });

  it('keeps the base of a builder stage where it is', () => {
    const { instructions } = assess(
      'FROM x:1 AS b\nFROM y:1\nCOPY --from=b /a /a',
      { declaredModel: 'hybrid' },
    );
    expect(instructions[0].role).toBe('platform');
  });

  it('takes columns from the configuration, key by key', () => {
    const columns = {
      hybrid: { ports: ['platform'], 'entrypoint/process': ['security'] },
    } as const;
    expect(decide('FROM x:1\nEXPOSE 80', 'hybrid', { columns })).toBe(
      'platform devx',
    );
    expect(decide('FROM x:1\nEXPOSE 22', 'hybrid', { columns })).toBe(
      'security security',
    );
    expect(decide('FROM x:1\nSTOPSIGNAL SIGINT', 'hybrid', { columns })).toBe(
      'security security',
    );
    expect(decide('FROM x:1\nLABEL a=b', 'hybrid', { columns })).toBe(
      'platform devx',
    );
  });
});

describe('teams', () => {
  it('takes the team of the application code for developers', () => {
    expect(decide('FROM x:1\nCOPY a b', 'developer')).toBe(
      'developer checkout',
    );
  });

  it('takes the team of container images for the platform', () => {
    expect(decide('FROM x:1\nRUN apt-get update', 'hybrid')).toBe(
      'platform devx developer',
    );
  });

  it('takes the team of application security for security', () => {
    expect(decide('FROM x:1\nENV API_KEY=abcdef', 'developer')).toBe(
      'security security',
    );
  });

  it('prefers the team that registered the concern itself', () => {
    const sre: LineOwner = {
      team: 'group:default/sre',
      outcome: 'accountable',
      by: 'rule',
    };
    expect(
      decide('FROM x:1\nRUN apt-get update', 'hybrid', {
        ownerOf: ownerOf({ 'os-packages': sre }),
      }),
    ).toBe('platform sre developer');
  });

  it('lets a Responsibility win over the column, with the role of the concern', () => {
    const sre: LineOwner = {
      team: 'group:default/sre',
      outcome: 'accountable',
      by: 'rule',
    };
    const options = { ownerOf: ownerOf({ 'base-image': sre }) };
    expect(decide('FROM x:1', 'developer', options)).toBe(
      'platform sre developer',
    );
    expect(
      assess('FROM x:1', { declaredModel: 'developer', ...options }).lines[0]
        .reason,
    ).toBe('sre, because it has registered base image (FROM).');
  });

  it('does not let a default win over the column', () => {
    expect(decide('FROM x:1\nENV PATH=/a', 'hybrid')).toBe('platform devx');
  });

  it('keeps the role of developers where their own team registered the concern', () => {
    const own: LineOwner = {
      team: 'group:default/checkout',
      outcome: 'accountable',
      by: 'rule',
    };
    expect(
      decide('FROM x:1', 'hybrid', { ownerOf: ownerOf({ 'base-image': own }) }),
    ).toBe('developer checkout platform');
  });

  it('says that two teams claim a concern', () => {
    const both: LineOwner = {
      team: undefined,
      outcome: 'conflict',
      candidates: ['group:default/devx', 'group:default/cloud'],
    };
    const { lines } = assess('FROM x:1', {
      ownerOf: ownerOf({ 'base-image': both }),
    });
    expect(lines[0]).toMatchObject({
      owner: both,
      reason:
        'Claimed twice, because devx and cloud have each registered base image (FROM).',
    });
  });

  it('stays a role where nobody registered the work', () => {
    const nobody: LineOwner = { team: undefined, outcome: 'gap' };
    const { lines } = assess('FROM x:1\nRUN apt-get update', {
      declaredModel: 'hybrid',
      ownerOf: ownerOf({ 'image-build': nobody }),
    });
    expect(lines[1]).toMatchObject({
      role: 'platform',
      owner: nobody,
      reason:
        'The platform team, because a platform team decides on OS packages (apt-get update) where developers list what they need and a platform team builds the image. Nobody registered container images yet.',
    });
  });

  it('stays a role where nobody could be asked', () => {
    const { lines } = assess('FROM x:1');
    expect(lines[0]).toMatchObject({
      owner: { team: undefined, outcome: 'unresolved' },
      reason:
        'Developers, because developers decide on base image (FROM) where developers write the Dockerfile.',
    });
  });

  it('does not ask the team that decides anyway', () => {
    const one: LineOwner = {
      team: 'group:default/devx',
      outcome: 'accountable',
      by: 'rule',
    };
    expect(
      decide('FROM x:1\nUSER 1', 'hybrid', {
        ownerOf: ownerOf({ 'application-security': one }),
      }),
    ).toBe('platform devx');
  });

  it('obeys a comment above an instruction, whatever else holds', () => {
    const sre: LineOwner = {
      team: 'group:default/sre',
      outcome: 'accountable',
      by: 'rule',
    };
    const { lines } = assess(
      'FROM x:1\n# why\n# owner: group:default/cloud\nRUN apt-get update \\\n  && npm ci\nUSER 1',
      {
        ownerOf: ownerOf({ 'os-packages': sre }),
      },
    );
    expect(lines.map(({ owner }) => owner.team?.split('/')[1])).toEqual([
      'checkout',
      'cloud',
      'cloud',
      'cloud',
      'cloud',
      'checkout',
    ]);
    expect(lines[3].reason).toBe(
      'cloud, because a comment above names it as the owner of this OS packages (apt-get update).',
    );
  });

  it.each([
    ['# owner: sre', 'group:default/sre'],
    ['#owner:Sre', 'group:default/sre'],
    ['# Owner: platform/sre', 'group:platform/sre'],
    ['# owner: user:default/jo', 'user:default/jo'],
    ['# owner: the whole team', undefined],
    ['# owner:', undefined],
    ['# the owner: sre', undefined],
  ])('reads %s as %s', (comment, team) => {
    expect(assess(`FROM x:1\n${comment}\nUSER 1`).lines[2].owner.team).toBe(
      team,
    );
  });

  it('does not take a comment for the owner when a blank line stands between', () => {
    expect(
      assess('FROM x:1\n# owner: sre\n\nUSER 1').lines[3].owner.team,
    ).toBeUndefined();
  });

  it('counts the lines of each team', () => {
    const { shares } = assess(
      'FROM x:1\nCOPY a b\nCOPY c d\nENV API_KEY=abcdef',
      { ownerOf: ownerOf() },
    );
    expect(shares).toEqual([
      {
        role: 'developer',
        team: 'group:default/checkout',
        lines: 3,
        share: 0.75,
      },
      {
        role: 'security',
        team: 'group:default/security',
        lines: 1,
        share: 0.25,
      },
    ]);
  });
});

describe('a file that cannot be parsed', () => {
  it('keeps the owners of the lines before the error', () => {
    const assessment = assessDockerfile(
      'FROM x:1\nRUN apt-get update\nCOPPY a b\nUSER 1',
      {
        file: 'Dockerfile',
        ownerOf: ownerOf(),
      },
    );
    expect(assessment).toMatchObject({
      ok: false,
      error: {
        message: 'unknown instruction: COPPY. Did you mean COPY?',
        line: 3,
      },
      lines: [
        {
          line: 1,
          concern: 'base-image',
          owner: { team: 'group:default/checkout' },
        },
        {
          line: 2,
          concern: 'os-packages',
          owner: { team: 'group:default/checkout' },
        },
      ],
    });
  });
});
