import { findSkeletonDrift, readSkeleton, type SkeletonGroup } from '.';

const NODE = `FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build

FROM node:24-slim
RUN apt-get update && apt-get install -y tini
COPY --from=build /app/dist ./dist
ENV NAME=orders
EXPOSE 8080
USER 1000
CMD ["node", "dist/server.js"]
`;

function driftOf(texts: readonly string[]): SkeletonGroup[] {
  return findSkeletonDrift(
    texts.flatMap((text, at) => {
      const skeleton = readSkeleton(text);
      return skeleton ? { file: `service-${at}`, skeleton } : [];
    }),
  );
}

describe('skeletons', () => {
  it.each([
    ['a setting', NODE.replace('NAME=orders', 'NAME=recipes RETRIES=3')],
    ['a port', NODE.replace('EXPOSE 8080', 'EXPOSE 3000')],
    ['a version', NODE.replaceAll('node:24-slim', 'node:22-slim')],
    ['a package', NODE.replace('tini', 'tini curl')],
    ['a missing user', NODE.replace('USER 1000\n', '')],
    ['a file', NODE.replace('COPY . .', 'COPY src ./src')],
    ['the place of the work folder', NODE.replace('/app\n', '/srv\n')],
  ])('stay the same with %s', (_, text) => {
    expect(readSkeleton(text)?.key).toBe(readSkeleton(NODE)?.key);
  });

  it.each([
    ['another image', NODE.replaceAll('node:24-slim', 'oven/bun:1')],
    ['another way to install', NODE.replace('npm ci', 'yarn install')],
    ['a stage less', NODE.slice(0, NODE.indexOf('FROM node:24-slim\n'))],
    ['another build', NODE.replace('npm run build', 'make')],
  ])('differ with %s', (_, text) => {
    expect(readSkeleton(text)?.key).not.toBe(readSkeleton(NODE)?.key);
  });

  it('are none for a file that cannot be parsed', () => {
    expect(readSkeleton('FORM node')).toBeUndefined();
  });

  it('hold no secret', () => {
    const skeleton = readSkeleton(
      'FROM x:1\nUSER hunter2secret\nENV TOKEN=hunter2secret\n',
    );
    expect(JSON.stringify(skeleton)).not.toContain('hunter2secret');
  });

  it('are named by the images', () => {
    expect(
      readSkeleton('FROM golang:1.25 AS a\nFROM gcr.io/distroless/static\n')
        ?.title,
    ).toBe('golang, then gcr.io/distroless/static');
  });
});

describe('drift between services', () => {
  it('is what one says and most do not', () => {
    const groups = driftOf([
      NODE,
      NODE,
      NODE.replace('USER 1000\n', ''),
      NODE.replace('CMD ["node", "dist/server.js"]', 'CMD node dist/server.js'),
    ]);
    expect(groups).toEqual([
      {
        key: readSkeleton(NODE)?.key,
        title: 'node',
        files: ['service-0', 'service-1', 'service-2', 'service-3'],
        drift: [
          {
            file: 'service-2',
            line: 8,
            part: 'user',
            value: 'no USER',
            usual: 'USER 1000',
            agreeing: 3,
            siblings: 4,
            message:
              'The user differs: here no USER, in 3 of 4 services like it USER 1000.',
          },
          {
            file: 'service-3',
            line: 14,
            part: 'start',
            value: 'CMD in shell form',
            usual: 'CMD in exec form',
            agreeing: 3,
            siblings: 4,
            message:
              'The start command differs: here CMD in shell form, in 3 of 4 services like it CMD in exec form.',
          },
        ],
      },
    ]);
  });

  it.each([
    ['base', NODE.replaceAll('node:24-slim', 'node:22-slim'), 2],
    [
      'digest',
      NODE.replace(
        'FROM node:24-slim AS',
        `FROM node:24-slim@sha256:${'a'.repeat(64)} AS`,
      ),
      1,
    ],
    ['packages', NODE.replace('tini', 'tini curl'), 1],
    ['healthcheck', NODE.replace('EXPOSE', 'HEALTHCHECK CMD ["a"]\nEXPOSE'), 1],
    [
      'cache',
      NODE.replace(
        'RUN npm ci',
        'RUN --mount=type=cache,target=/root/.npm npm ci',
      ),
      1,
    ],
  ])('is found in %s', (part, text, count) => {
    const parts = driftOf([NODE, NODE, NODE, text]).flatMap(({ drift }) =>
      drift.map(found => found.part),
    );
    expect(parts).toEqual(Array(count).fill(part));
  });

  it('is none between two files, nor where no value is that of most', () => {
    expect(driftOf([NODE, NODE.replace('USER 1000\n', '')])).toEqual([]);
    const [group] = driftOf([
      NODE,
      NODE.replace('USER 1000', 'USER 1001'),
      NODE.replace('USER 1000', 'USER 1002'),
    ]);
    expect(group.drift).toEqual([]);
  });

  it('is none between files of different skeletons', () => {
    expect(driftOf([NODE, NODE, 'FROM golang:1.25\nRUN go build\n'])).toEqual(
      [],
    );
  });
});
