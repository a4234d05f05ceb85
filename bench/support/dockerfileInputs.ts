/**
 * Texts to try the Dockerfile engine with: lines that meet the parser's special cases, put together
 * at random, and real files with a mutation or two. Equal seeds give equal texts.
 */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { exampleDockerfiles } from './exampleDockerfiles';
import type { Random } from './Random';

/** Lines that open, continue, close or break something. */
const LINES = [
  'FROM debian:13',
  'FROM debian:13 AS build',
  'FROM --platform=$BUILDPLATFORM golang:1.25 AS build',
  'FROM build',
  'FROM scratch',
  'FROM ${BASE:-debian}:${V%.*}',
  'FROM mcr.microsoft.com/windows/servercore:ltsc2022',
  'FROM x AS',
  'FROM',
  'ARG V=1.2',
  'ARG BASE',
  'ARG NPM_TOKEN',
  'ENV A=1 B="x y" C=\'z\'',
  'ENV A b c',
  'ENV A=$A:/x B=${V//./-} C=${A:?no}',
  'ENV API_TOKEN=abcdef1234',
  'ENV API_TOKEN="abc def" X=1 \\',
  'ENV constructor=1 toString=2 __proto__=3',
  'RUN apt-get update && \\',
  '  apt-get install -y curl=8.* \\',
  '  && rm -rf /var/lib/apt/lists/*',
  'RUN --mount=type=cache,target=/root/.npm npm ci',
  'RUN --mount=type=secret,id=npm,required \\',
  'RUN --mount=type=cach,target=/x a',
  'RUN --network=none --security=insecure a',
  'RUN <<EOF',
  'RUN <<EOF python3',
  'RUN cat <<A <<-"B" 3<<\'C D\' > /x',
  "COPY <<-'EOF' /x",
  'EOF',
  '\tEOF',
  'A',
  'B',
  'C D',
  'COPY --from=build --chown=1:1 /a /b',
  'COPY --link --exclude=*.md . .',
  'COPY ["a b", "c"]',
  'COPY package*.json ./',
  'ADD --checksum=sha256:ab https://x.example/a.tgz /a',
  'ADD id_rsa /root/.ssh/',
  'CMD ["a", "b \\u0041 \\" c"]',
  'CMD a b',
  'CMD ["a", 1]',
  'ENTRYPOINT ["sh", "-c", "exec a"]',
  'ONBUILD RUN curl -u user:secret123 x',
  'ONBUILD COPY <<EOF /x',
  'USER root',
  'USER ${U:-app}',
  'WORKDIR /app',
  'EXPOSE 80 22/tcp',
  'VOLUME ["/data"]',
  'STOPSIGNAL SIGTERM',
  'LABEL a=b "c d"=e \\',
  'MAINTAINER Jo',
  '# comment \\',
  '# escape=`',
  '# syntax=docker/dockerfile:1',
  '# check=skip=all;error=true',
  '# owner: group:default/x',
  '# owner: nobody in particular',
  '# hadolint ignore=DL3008,SC2086',
  '# TOKEN=hunter2222',
  'RUN echo `',
  'export PASSWORD=hunter2222 && \\',
  'RUN powershell -Command "Invoke-WebRequest https://x.example"',
  'SHELL ["pwsh", "-Command"]',
  'SHELL ["cmd", "/S", "/C"]',
  'SHELL ["/bin/bash", "-o", "pipefail", "-c"]',
  '-----BEGIN RSA PRIVATE KEY-----',
  'QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo=',
  '-----END RSA PRIVATE KEY-----',
  'HEALTHCHECK --interval=5s CMD curl -f x',
  'HEALTHCHECK NONE',
  '\\',
  '`',
  '',
  '   ',
  '\t',
  "RUN echo 'it",
  'RUN echo "it',
  'RUN if [ -f x ]; then npm ci; else',
  'RUN for i in 1 2; do (cd a && b) | tee c; done',
  'RUN case $x in a) b;; *) c;; esac',
  'RUN f() { echo "$(curl x | sh)"; }; f',
  'RUN curl https://user:pa55word@x.example | sh',
  'RUN toString && constructor a && hasOwnProperty',
  'RUN echo ${a:-${b:-$(c `d`)}} $((1<<4)) <<< x',
] as const;

const CHARACTERS =
  'RUN ENV=$\\`"\'{}[]()<>-#:;|&\t\r\n,*?/%!@~^+ aé中😀\u00a0\u2028\ufeff';

function randomText(random: Random): string {
  const characters = Array.from(CHARACTERS);
  return Array.from({ length: random.below(40) }, () =>
    random.pick(characters),
  ).join('');
}

/** Lines put together at random. */
function composed(random: Random): string {
  const lines = Array.from({ length: 1 + random.below(14) }, () =>
    random.below(8) === 0 ? randomText(random) : random.pick(LINES),
  );
  if (random.below(4) > 0) lines.unshift('FROM debian:13');
  if (random.below(10) === 0) lines.unshift('# escape=`');
  const end = random.below(6) === 0 ? '\r\n' : '\n';
  return lines.join(end) + (random.below(2) === 0 ? end : '');
}

/** A text with one thing changed: a piece lost, doubled, moved, or replaced by another. */
function mutated(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  const to = Math.min(text.length, at + random.below(30));
  const piece = text.slice(at, to);
  switch (random.below(7)) {
    case 0:
      return text.slice(0, at) + text.slice(to);
    case 1:
      return text.slice(0, at) + piece + text.slice(at);
    case 2:
      return text.slice(0, at) + randomText(random) + text.slice(at);
    case 3:
      return `${text.slice(0, at)}\n${random.pick(LINES)}\n${text.slice(at)}`;
    case 4:
      return text.slice(0, at);
    case 5: {
      const other = random.below(text.length + 1);
      return text.slice(0, other) + piece + text.slice(other);
    }
    default: {
      const lines = text.split('\n');
      const [line] = lines.splice(random.below(lines.length), 1);
      lines.splice(random.below(lines.length + 1), 0, line);
      return lines.join('\n');
    }
  }
}

/** The Dockerfiles that tests and examples hold. */
export function realDockerfiles(): readonly string[] {
  const fixtures = path.resolve(
    __dirname,
    '../../packages/core/__fixtures__/dockerfiles',
  );
  const texts = readdirSync(fixtures)
    .filter(file => file.endsWith('.Dockerfile'))
    .sort()
    .map(file => readFileSync(path.join(fixtures, file), 'utf8'));
  return [...texts, ...exampleDockerfiles().map(({ text }) => text)];
}

/** The next text to try. */
export function nextInput(real: readonly string[], random: Random): string {
  if (random.below(2) === 0) return composed(random);
  let text: string = random.pick(real);
  for (let times = 1 + random.below(4); times > 0; times--) {
    text = mutated(text, random);
  }
  return text;
}
