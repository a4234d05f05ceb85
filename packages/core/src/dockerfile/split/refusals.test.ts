/** What cannot be split is said, with its line, and left whole. */
import { splitDockerfile } from './splitDockerfile';

function reasonsOf(text: string): readonly string[] {
  const split = splitDockerfile(text, { name: 'checkout-api' });
  return split.ok
    ? []
    : split.reasons.map(
        ({ line, reason }) =>
          `${line === undefined ? '' : `${line}: `}${reason}`,
      );
}

const NODE = 'FROM node:22-slim\nWORKDIR /app\n';

describe('a Dockerfile is left whole', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'with ONBUILD',
      `${NODE}ONBUILD COPY . .\n`,
      ['3: ONBUILD acts in other images, which this file does not show.'],
    ],
    [
      'with SHELL midway',
      `${NODE}SHELL ["/bin/bash", "-c"]\nRUN npm ci\n`,
      ['3: SHELL changes what the commands after it mean.'],
    ],
    [
      'on Windows',
      'FROM mcr.microsoft.com/windows/servercore:ltsc2022\nCOPY . .\n',
      [
        '1: This is a Windows image.',
        '1: No template knows the runtime of mcr.microsoft.com/windows/servercore:ltsc2022.',
      ],
    ],
    [
      'where FROM takes an argument without a default',
      'ARG BASE\nFROM $BASE\nCOPY . .\n',
      ['2: The base image $BASE depends on an argument without a default.'],
    ],
    [
      'of a runtime that no template knows',
      'FROM ruby:3.4\nCOPY . .\n',
      ['1: No template knows the runtime of ruby:3.4.'],
    ],
    [
      'without a version',
      'FROM node:lts-alpine\nCOPY . .\n',
      ['1: node:lts-alpine names no version of node.'],
    ],
    [
      'for one platform',
      'FROM --platform=linux/arm64 node:22\nWORKDIR /app\nCOPY . .\n',
      ['1: The image is for one platform.'],
    ],
    [
      'where a RUN mixes packages and build in one scope',
      `${NODE}RUN PKGS="git make"; apt-get update && apt-get install -y $PKGS && make\n`,
      [
        '3: This RUN names packages by a variable, so packages and build cannot be told apart.',
      ],
    ],
    [
      'where packages stand in a condition',
      `${NODE}RUN if [ -f x ]; then apt-get install -y git; fi\n`,
      ['3: This RUN mixes packages and other work in one script.'],
    ],
    [
      'with another package manager',
      `${NODE}RUN yum install -y git\n`,
      ['3: This RUN calls yum.'],
    ],
    [
      'with packages of another repository',
      'FROM node:22-alpine\nWORKDIR /app\nRUN apk add --repository=https://apk.example.com/edge git\n',
      [
        '3: This RUN takes packages from another repository (--repository), so packages and build cannot be told apart.',
      ],
    ],
    [
      'with a here-document',
      `${NODE}RUN <<EOF\nnpm ci\nEOF\n`,
      ['3: This RUN is written as a here-document.'],
    ],
    [
      'where a COPY holds the file itself',
      `${NODE}COPY <<EOF /app/x\nhello\nEOF\n`,
      ['3: This COPY holds the file itself.'],
    ],
    [
      'where ADD downloads',
      `${NODE}ADD https://files.example.com/agent.tgz /opt/\n`,
      ['3: This ADD downloads or unpacks something.'],
    ],
    [
      'that takes files from another image',
      `${NODE}COPY --from=busybox:1.36 /bin/busybox /bin/busybox\n`,
      ['3: Takes files from another image, busybox:1.36.'],
    ],
    [
      'that takes from two stages which build apart',
      'FROM node:22 AS a\nWORKDIR /a\nCOPY . .\nFROM node:22 AS b\nWORKDIR /b\nCOPY . .\nFROM node:22-slim\nCOPY --from=a /a /a\nCOPY --from=b /b /b\n',
      ['8: The image takes files from two stages that build apart, a and b.'],
    ],
    [
      'that runs commands beside a stage that builds',
      'FROM node:22 AS b\nWORKDIR /b\nCOPY . .\nRUN npm ci\nFROM node:22-slim\nWORKDIR /app\nCOPY --from=b /b .\nRUN npm rebuild\n',
      [
        '8: Runs a command in the image that ships, beside a stage that builds.',
      ],
    ],
    [
      'that installs a program for the whole image',
      `${NODE}COPY . .\nRUN npm install -g pm2\n`,
      ['4: Installs pm2 for the whole image.'],
    ],
    [
      'that changes files outside of its folder',
      `${NODE}COPY . .\nRUN cp app.conf /etc/app.conf\n`,
      ['4: Works on /etc/app.conf, outside of the folder of the service.'],
    ],
    [
      'that builds in changing folders',
      `${NODE}COPY . .\nRUN npm ci\nWORKDIR /app/web\nRUN npm ci\n`,
      ['6: The work folder changes between the steps of the build.'],
    ],
    [
      'with a secret as build argument',
      `${NODE}ARG NPM_TOKEN\nCOPY . .\nRUN npm ci\n`,
      [
        'The contract cannot say this (spec.build.args.NPM_TOKEN): NPM_TOKEN looks like a secret: the history of the image keeps build arguments.',
      ],
    ],
    [
      'with a secret in its command',
      `${NODE}COPY . .\nCMD ["node", "server.js", "--password=hunter2hunter2"]\n`,
      ['4: A secret stands in this line.'],
    ],
    [
      'with a secret mount, which the template would have to hold',
      `${NODE}COPY . .\nRUN --mount=type=secret,id=npmrc npm ci\n`,
      ['4: The secret mount of this RUN has no place in a contract.'],
    ],
    [
      'where a value asks whether another is set',
      `${NODE}ARG LEVEL\nENV LOG_LEVEL=\${LEVEL:-info}\nCOPY . .\n`,
      ['4: Nobody can tell from the file what LOG_LEVEL holds.'],
    ],
    [
      'that asks an image without package manager for packages',
      'FROM golang:1.23 AS b\nWORKDIR /src\nCOPY . .\nRUN go build -o /out/app .\nFROM gcr.io/distroless/base-debian12\nRUN apt-get install -y curl\nCOPY --from=b /out/app /app\n',
      ['The image of go base has no package manager.'],
    ],
    [
      'that is none',
      'FRM node\n',
      ['1: unknown instruction: FRM. Did you mean FROM?.'],
    ],
  ])('%s', (_, text, reasons) => {
    expect(reasonsOf(text)).toEqual(reasons);
  });

  it('and says every reason at once, in the order of the lines', () => {
    expect(
      reasonsOf(
        `${NODE}ADD x.tar.gz /opt/\nCOPY . .\nRUN dnf install -y git\nRUN --network=none npm ci\n`,
      ).map(text => text.split(':')[0]),
    ).toEqual(['3', '5', '6']);
  });
});

it('never quotes a secret', () => {
  const secret = 'ghp_0123456789abcdefghijklmnopqrstuvwxyzAB';
  const texts = [
    `${NODE}ENV GITHUB_TOKEN=${secret}\nCOPY . .\n`,
    `${NODE}LABEL token=${secret}\nCOPY . .\n`,
    `${NODE}ARG TOKEN=${secret}\nCOPY . .\nRUN npm ci\n`,
    `${NODE}COPY . .\nRUN TOKEN=${secret} npm ci\n`,
    `${NODE}COPY . .\nHEALTHCHECK CMD curl -H "Authorization: Bearer ${secret}" http://localhost\n`,
    `FROM node:22\nCMD ["node", "--token=${secret}"]\n`,
    `FROM node:22 # ${secret}\nRUN ${secret}\n`,
  ];
  for (const text of texts) {
    for (const variant of ['contract', 'parent-image'] as const) {
      const split = splitDockerfile(text, {
        name: 'checkout-api',
        variant,
        parentImage: 'registry.example.com/base/node:22',
      });
      expect(JSON.stringify(split)).not.toContain(secret.slice(8, 20));
    }
  }
});
