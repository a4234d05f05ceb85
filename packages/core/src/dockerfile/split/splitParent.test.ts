import { splitDockerfile } from './splitDockerfile';

const PARENT = 'registry.example.com/base/node:22';

function split(text: string, bases: readonly string[] = []) {
  return splitDockerfile(text, {
    name: 'checkout-api',
    variant: 'parent-image',
    parentImage: PARENT,
    bases,
  });
}

describe('a parent image', () => {
  it('holds base and packages, and changes one line of the file', () => {
    const text = `# the shop\r
FROM   node:22-bookworm-slim AS run
RUN apt-get update && apt-get install -y tini='0.19*' curl && rm -rf /var/lib/apt/lists/*
COPY . .
CMD node server.js
`;
    const result = split(text, [
      `node:22-bookworm-slim@sha256:${'b'.repeat(64)}`,
    ]);

    expect(result).toMatchObject({
      ok: true,
      variant: 'parent-image',
      withoutDigest: [],
      files: [
        {
          role: 'parent',
          writtenBy: 'platform',
          text: `# syntax=docker/dockerfile:1
# The image that services build on. The platform keeps it up to date.
FROM node:22-bookworm-slim@sha256:${'b'.repeat(64)}
RUN --mount=type=cache,target=/var/cache/apt,sharing=locked --mount=type=cache,target=/var/lib/apt,sharing=locked apt-get update && apt-get install -y --no-install-recommends 'tini=0.19*' curl
`,
        },
        {
          role: 'dockerfile',
          writtenBy: 'developer',
          text: text.replace('node:22-bookworm-slim', PARENT),
        },
        {},
        {},
      ],
      report: { equivalent: true, counts: { confirm: 0, hardening: 1 } },
    });
  });

  it('brings the user where nothing has to be installed on top', () => {
    const result = split('FROM node:22-slim\nCOPY . .\n');

    expect(result).toMatchObject({
      ok: true,
      files: [{ text: expect.stringContaining('USER 10001\n') }, {}, {}, {}],
      report: {
        differences: [
          { id: 'base', kind: 'hardening' },
          { id: 'user', before: 'From the base image', after: '10001' },
        ],
      },
    });
  });

  it.each([
    [
      'FROM scratch\nCOPY app /app\n',
      'The image begins with nothing: there is no base to share.',
    ],
    [
      'ARG X\nFROM $X\n',
      'The base image depends on an argument without a default.',
    ],
    ['FROM node:22\nENV API_TOKEN=abcdef1234567\n', 'The file holds a secret.'],
    [
      'FROM mcr.microsoft.com/windows/nanoserver:1809\n',
      'This is a Windows image.',
    ],
  ])('is none for %j', (text, reason) => {
    expect(split(text)).toMatchObject({ ok: false, reasons: [{ reason }] });
  });

  it('needs a name', () => {
    const result = splitDockerfile('FROM node:22\n', {
      name: 'x',
      variant: 'parent-image',
      parentImage: 'a b\nRUN evil',
    });

    expect(result).toMatchObject({ ok: false, reasons: [{ line: undefined }] });
  });
});
