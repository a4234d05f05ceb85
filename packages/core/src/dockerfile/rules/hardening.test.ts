import type { DockerfileEvidence } from '../types';
import { findingsOf } from './__testUtils__/findingsOf';

const DIGEST = `sha256:${'a'.repeat(64)}`;

function lines(rule: string, text: string): number[] {
  return findingsOf(text, { rules: [rule], profile: 'all' }).map(
    ({ line }) => line,
  );
}

describe('PT1004, digests', () => {
  it.each([
    ['FROM debian:13', [1]],
    ['ARG V=13\nFROM debian:$V', [2]],
    ['FROM debian:13 AS a\nFROM node:24\nCOPY --from=a /a /a', [1, 2]],
    [`FROM debian:13@${DIGEST}\nCOPY --from=ghcr.io/a/b:1 /a /a`, [2]],
    [`FROM debian:13@${DIGEST}`, []],
    [`FROM debian@${DIGEST} AS a\nFROM a`, []],
    ['FROM debian', []],
    ['FROM debian:latest', []],
    ['FROM scratch', []],
    ['ARG BASE\nFROM $BASE', []],
    ['FROM debian:13 AS unused\nFROM scratch', []],
    [`FROM debian:13@${DIGEST} AS a\nFROM scratch\nCOPY --from=0 /a /a`, []],
  ])('%j', (text, expected) => {
    expect(lines('PT1004', text)).toEqual(expected);
  });
});

describe('PT1007, open files', () => {
  it.each([
    ['RUN chmod 777 /a', [2]],
    ['RUN chmod -R 0777 /a', [2]],
    ['RUN chmod 666 /a', [2]],
    ['RUN chmod a+w /a', [2]],
    ['RUN chmod -R a+rwX /a', [2]],
    ['RUN chmod ugo+rw /a', [2]],
    ['RUN chmod o=rwx /a', [2]],
    ['RUN a && \\\n  sudo chmod 777 /a', [3]],
    ['RUN mkdir -p -m 777 /a', [2]],
    ['RUN install --mode=0777 a /a', [2]],
    ['COPY --chmod=777 a /a', [2]],
    ['ADD --chmod=0666 a /a', [2]],
    ['RUN chmod 755 /a', []],
    ['RUN chmod 0775 /a', []],
    ['RUN chmod 1777 /a', []],
    ['RUN chmod +x /a', []],
    ['RUN chmod +w /a', []],
    ['RUN chmod g+rwX /a', []],
    ['RUN chmod u+w,go-w /a', []],
    ['RUN chmod 777 /tmp', []],
    ['RUN chmod $MODE /a', []],
    ['RUN mkdir -p /777', []],
    ['COPY --chmod=755 a /a', []],
    ['RUN echo chmod 777 /a', []],
  ])('%j', (body, expected) => {
    expect(lines('PT1007', `FROM x:1\n${body}`)).toEqual(expected);
  });
});

describe('PT1101, the order of copies', () => {
  it.each([
    ['COPY . .\nRUN npm ci', [2]],
    ['COPY . /app\nRUN npm install --omit=dev', [2]],
    ['ADD . /app\nRUN yarn', [2]],
    ['COPY ./ ./\nRUN pip install --no-cache-dir -r requirements.txt', [2]],
    ['COPY . .\nRUN python -m pip install -r requirements.txt', [2]],
    ['COPY . .\nRUN a && go mod download', [2]],
    ['COPY . .\nRUN bundle install', [2]],
    ['COPY . .\nRUN pnpm install --frozen-lockfile', [2]],
    ['COPY . .\nRUN dotnet restore', [2]],
    ['COPY package.json ./\nRUN npm ci\nCOPY . .', []],
    ['COPY package.json ./\nRUN npm ci\nCOPY . .\nRUN npm install', []],
    ['COPY src ./src\nRUN npm ci', []],
    ['COPY . .\nRUN npm run build', []],
    ['COPY . .\nRUN npm install -g typescript', []],
    ['COPY . .\nRUN pip install uv', []],
    ['COPY . .\nRUN yarn build', []],
    ['COPY . .\nRUN yarn --version', []],
    ['COPY . .\nRUN go build', []],
    ['COPY . .\nRUN --mount=type=cache,target=/root/.npm npm ci', []],
    ['COPY --from=y . .\nRUN npm ci', []],
    ['COPY . .\nFROM y:1\nRUN npm ci', []],
    ['RUN npm ci\nFROM a\nCOPY . .\nRUN npm install', []],
    ['ENV A=1\nFROM a\nCOPY . .\nRUN npm install', [4]],
  ])('%j', (body, expected) => {
    expect(lines('PT1101', `FROM x:1 AS a\n${body}`)).toEqual(expected);
  });

  it('names the files to copy first', () => {
    const [finding] = findingsOf('FROM x:1\nCOPY . .\nRUN go mod download', {
      rules: ['PT1101'],
    });
    expect(finding.fix.text).toBe(
      'Copy what it needs first: COPY go.mod go.sum ./ then RUN go mod download and the COPY of everything after that',
    );
  });
});

describe('PT1102, what is left out', () => {
  function count(body: string, evidence?: DockerfileEvidence): number {
    return findingsOf(`FROM x:1\n${body}`, { rules: ['PT1102'], evidence })
      .length;
  }

  it.each([
    ['COPY . .', ['Dockerfile', 'src/a.js']],
    ['ADD ./ /app', ['services/a/Dockerfile']],
    ['COPY . .\nCOPY . /b', ['Containerfile']],
  ])('is found for %j beside %j', (body, repositoryFiles) => {
    expect(count(body, { repositoryFiles })).toBe(1);
  });

  it.each([
    ['COPY . .', undefined],
    ['COPY . .', { repositoryFiles: ['score.yaml'] }],
    ['COPY . .', { repositoryFiles: ['Dockerfile', '.dockerignore'] }],
    [
      'COPY . .',
      { repositoryFiles: ['Dockerfile', 'Dockerfile.dockerignore'] },
    ],
    ['COPY . .', { repositoryFiles: ['Dockerfile'], dockerignore: '.git' }],
    ['COPY src .', { repositoryFiles: ['Dockerfile'] }],
    ['COPY --exclude=.git . .', { repositoryFiles: ['Dockerfile'] }],
    ['COPY --from=y . .', { repositoryFiles: ['Dockerfile'] }],
  ])('is no matter for %j beside %j', (body, evidence) => {
    expect(count(body, evidence)).toBe(0);
  });
});

describe('PT1103, compilers', () => {
  const SERVICE = 'CMD ["a"]';

  it.each([
    [`FROM golang:1.25\n${SERVICE}`, [1]],
    [`FROM maven:3-eclipse-temurin-21\n${SERVICE}`, [1]],
    [`FROM mcr.microsoft.com/dotnet/sdk:9.0\n${SERVICE}`, [1]],
    [`FROM x:1\nRUN apt-get install -y gcc\n${SERVICE}`, [2]],
    [`FROM x:1\nRUN apk add --no-cache build-base\n${SERVICE}`, [2]],
    [`FROM x:1\nRUN a && \\\n dnf install -y gcc-c++ make\n${SERVICE}`, [3]],
    [`FROM x:1 AS a\nRUN apt-get install -y cmake=3\nFROM a\n${SERVICE}`, [2]],
    [`FROM golang:1.25\nRUN apt-get install -y gcc\n${SERVICE}`, [1]],
    [`FROM golang:1.25\nRUN a`, []],
    [`FROM golang:1.25 AS a\nFROM x:1\nCOPY --from=a /a /a\n${SERVICE}`, []],
    [`FROM x:1 AS a\nRUN apt-get install -y gcc\nFROM y:1\n${SERVICE}`, []],
    [
      `FROM x:1\nRUN apt-get install -y gcc && apt-get purge -y gcc\n${SERVICE}`,
      [],
    ],
    [`FROM x:1\nRUN apk add -t b gcc && make && apk del b\n${SERVICE}`, []],
    [`FROM x:1\nRUN apt-get install -y libpq-dev curl\n${SERVICE}`, []],
    [`FROM eclipse-temurin:21-jre\n${SERVICE}`, []],
    [`FROM x:1\nRUN make\n${SERVICE}`, []],
  ])('%j', (text, expected) => {
    expect(lines('PT1103', text)).toEqual(expected);
  });

  it('says of a full image that a slim one would do, in the profile all alone', () => {
    const text = `FROM python:3.14\n${SERVICE}`;
    expect(findingsOf(text, { rules: ['PT1103'] })).toEqual([]);
    expect(
      findingsOf(text, { rules: ['PT1103'], profile: 'all' })[0].message,
    ).toBe(
      'python:3.14 holds a C compiler; the slim image of the same version does not.',
    );
    expect(lines('PT1103', `FROM python:3.14-slim\n${SERVICE}`)).toEqual([]);
  });

  it('names one and several', () => {
    const message = (packages: string) =>
      findingsOf(`FROM x:1\nRUN apk add ${packages}\n${SERVICE}`, {
        rules: ['PT1103'],
      })[0].message;
    expect(message('gcc')).toBe('gcc is shipped with the service.');
    expect(message('gcc make')).toBe(
      'gcc and make are shipped with the service.',
    );
  });
});

describe('PT1104, package managers', () => {
  it.each([
    ['FROM alpine:3.22', [1]],
    ['FROM node:24 AS a\nFROM a', [1]],
    ['FROM node:24 AS a\nFROM debian:13', [2]],
    ['FROM alpine:3.22\nRUN apk del apk-tools', []],
    ['FROM alpine:3.22\nRUN rm -f /sbin/apk', []],
    ['FROM gcr.io/distroless/static-debian12', []],
    ['FROM scratch', []],
    ['FROM registry.crumb.example/base/node:24', []],
    ['FROM busybox:1', []],
  ])('%j', (text, expected) => {
    expect(lines('PT1104', text)).toEqual(expected);
  });
});
