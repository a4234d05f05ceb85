/**
 * Dockerfiles as people write them, made up at random but from a seed: services in several
 * languages, of every size, with the habits, mistakes and comments that such files have.
 */
import { COMMENTS, NAMES, PACKAGES, SETTINGS } from './dockerfileWords';
import type { DockerfileText } from './exampleDockerfiles';
import type { Random } from './Random';

function several(
  random: Random,
  values: readonly string[],
  most: number,
): string[] {
  return Array.from({ length: 1 + random.below(most) }, () =>
    random.pick(values),
  );
}

/** A list that some write in one line and some in many. */
function list(random: Random, words: readonly string[]): string {
  return words.join(random.below(2) === 0 ? ' ' : ' \\\n      ');
}

function comment(random: Random): string[] {
  return random.below(3) === 0 ? [`# ${random.pick(COMMENTS)}`] : [];
}

function osPackages(random: Random): string {
  const packages = list(random, several(random, PACKAGES, 9));
  switch (random.below(4)) {
    case 0:
      return `RUN apk add --no-cache ${packages}`;
    case 1:
      return `RUN dnf install -y ${packages} && dnf clean all`;
    case 2:
      return `RUN apt-get update \\\n    && apt-get install -y --no-install-recommends ${packages} \\\n    && rm -rf /var/lib/apt/lists/*`;
    default:
      return `RUN set -eux; \\\n    apt-get update; \\\n    # the versions are those of the base\n    apt-get install -y ${packages}; \\\n    if [ "$TARGETARCH" = arm64 ]; then echo slow; else echo fast; fi; \\\n    apt-get clean`;
  }
}

function settings(random: Random): string {
  const chosen = several(random, SETTINGS, 5);
  return random.below(2) === 0
    ? `ENV ${chosen.join(' \\\n    ')}`
    : chosen.map(setting => `ENV ${setting}`).join('\n');
}

function dependencies(random: Random): string[] {
  switch (random.below(6)) {
    case 0:
      return [
        'COPY package.json package-lock.json ./',
        'RUN --mount=type=cache,target=/root/.npm npm ci --omit=dev',
      ];
    case 1:
      return [
        'COPY requirements.txt .',
        'RUN pip install --no-cache-dir -r requirements.txt',
      ];
    case 2:
      return [
        'COPY go.mod go.sum ./',
        'RUN go mod download',
        'COPY . .',
        'RUN CGO_ENABLED=0 go build -trimpath -ldflags="-s -w" -o /out/app ./cmd/app',
      ];
    case 3:
      return [
        'COPY pom.xml .',
        'RUN mvn -B dependency:go-offline',
        'COPY src src',
        'RUN mvn -B package -DskipTests && mv target/*.jar app.jar',
      ];
    case 4:
      return [
        'COPY Gemfile Gemfile.lock ./',
        "RUN bundle config set --local without 'development test' && bundle install --jobs 4",
      ];
    default:
      return [
        'COPY pyproject.toml uv.lock ./',
        'RUN --mount=type=secret,id=index uv sync --frozen --no-dev',
      ];
  }
}

function download(random: Random): string {
  const version = `${random.below(9)}.${random.below(30)}.${random.below(9)}`;
  switch (random.below(4)) {
    case 0:
      return `RUN curl -fsSL https://get.example.com/install.sh | sh`;
    case 1:
      return `ADD https://dl.example.com/tool-${version}.tar.gz /tmp/tool.tar.gz`;
    case 2:
      return `RUN curl -fsSLo /tmp/tool.tgz https://dl.example.com/tool-${version}.tgz \\\n    && echo "${'0123456789abcdef'.repeat(4)}  /tmp/tool.tgz" | sha256sum -c - \\\n    && tar -xzf /tmp/tool.tgz -C /usr/local/bin \\\n    && rm /tmp/tool.tgz`;
    default:
      return `RUN wget -q https://dl.example.com/${version}/tool -O /usr/local/bin/tool && chmod +x /usr/local/bin/tool`;
  }
}

function heredoc(random: Random): string {
  const lines = several(
    random,
    [
      'mkdir -p /var/lib/app /var/log/app',
      'for name in a b c; do touch "/var/lib/app/$name"; done',
      'chown -R app:app /var/lib/app',
      '# prepared once',
      'sed -i "s/^#listen/listen/" /etc/app/app.conf',
      'npm run build',
    ],
    8,
  );
  switch (random.below(3)) {
    case 0:
      return ['RUN <<EOF', 'set -e', ...lines, 'EOF'].join('\n');
    case 1:
      return [
        'COPY --chmod=755 <<-"SCRIPT" /entrypoint.sh',
        '\t#!/bin/sh',
        '\texec "$@"',
        '\tSCRIPT',
      ].join('\n');
    default:
      return [
        'COPY <<EOF /etc/app/app.yaml',
        'server:',
        `  port: ${8000 + random.below(999)}`,
        '  host: 0.0.0.0',
        'EOF',
      ].join('\n');
  }
}

function mistake(random: Random): string {
  return random.pick([
    'ENV API_TOKEN=abc123def456ghi789',
    'ARG NPM_TOKEN',
    'RUN chmod -R 777 /app',
    'USER root',
    'EXPOSE 22',
    'MAINTAINER Jo <jo@example.com>',
    'RUN cd /app && make',
    'RUN pip install --trusted-host pypi.example.com requests',
    'COPY . .',
    'RUN sudo service ssh start',
    'CMD node server.js',
    'COPY id_rsa /root/.ssh/id_rsa',
  ]);
}

function ending(random: Random): string[] {
  const port = 8000 + random.below(999);
  return [
    ...(random.below(3) > 0 ? ['USER 10001:10001'] : []),
    `EXPOSE ${port}`,
    ...(random.below(3) === 0
      ? [
          `HEALTHCHECK --interval=30s --timeout=3s CMD curl -f http://localhost:${port}/health || exit 1`,
        ]
      : []),
    ...(random.below(2) === 0
      ? ['ENTRYPOINT ["/usr/bin/tini", "--"]']
      : ['STOPSIGNAL SIGTERM']),
    random.below(2) === 0
      ? 'CMD ["./bin/server", "--port", "8080"]'
      : 'CMD exec java $JAVA_OPTS -jar /app/app.jar',
  ];
}

function windows(random: Random): string[] {
  return [
    '# escape=`',
    'FROM mcr.microsoft.com/windows/servercore:ltsc2022',
    'SHELL ["powershell", "-Command"]',
    ...comment(random),
    'RUN Install-WindowsFeature Web-Server; `\n    Remove-Item -Recurse C:\\inetpub\\wwwroot\\*',
    `COPY bin\\ C:\\app-${random.below(1000)}\\`,
    'EXPOSE 80',
  ];
}

function block(random: Random): string {
  switch (random.below(10)) {
    case 0:
    case 1:
      return osPackages(random);
    case 2:
    case 3:
      return settings(random);
    case 4:
      return dependencies(random).join('\n');
    case 5:
      return download(random);
    case 6:
      return heredoc(random);
    case 7:
      return mistake(random);
    case 8:
      return `RUN mkdir -p /srv/${random.pick(NAMES)}-${random.below(1e6)} && chown -R 10001 /srv`;
    default:
      return `LABEL org.opencontainers.image.title="${random.pick(NAMES)}" \\\n      org.opencontainers.image.version="${random.below(9)}.${random.below(99)}"`;
  }
}

function service(random: Random): string[] {
  const name = random.pick(NAMES);
  const tag = `${random.below(30)}.${random.below(9)}`;
  const staged = random.below(5) > 1;
  // Most files are short, some long, and a few very long.
  const long = random.below(20) === 0 ? 60 : 8;
  const blocks = Array.from({ length: 1 + random.below(long) }, () => [
    ...comment(random),
    block(random),
    ...(random.below(2) === 0 ? [''] : []),
  ]).flat();
  return [
    ...(random.below(2) === 0 ? ['# syntax=docker/dockerfile:1'] : []),
    `ARG VERSION=${tag}`,
    ...(staged
      ? [
          `FROM registry.example.com/build/base:\${VERSION} AS build`,
          'WORKDIR /src',
          ...dependencies(random),
          '',
        ]
      : []),
    `FROM registry.example.com/${name}:${tag}${random.below(3) === 0 ? '-slim' : ''}`,
    'WORKDIR /app',
    ...blocks,
    ...(staged ? ['COPY --from=build --chown=10001:10001 /src /app'] : []),
    ...ending(random),
  ];
}

/** Varied Dockerfiles of a size in all. */
export function dockerfileCorpus(
  bytes: number,
  random: Random,
): readonly DockerfileText[] {
  const files: DockerfileText[] = [];
  let size = 0;
  while (size < bytes) {
    const lines = random.below(25) === 0 ? windows(random) : service(random);
    const end = random.below(12) === 0 ? '\r\n' : '\n';
    const text = `${lines.join('\n').replaceAll('\n', end)}${end}`;
    files.push({ file: `service-${files.length}/Dockerfile`, text });
    size += text.length;
  }
  return files;
}
