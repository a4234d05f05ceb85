/**
 * Dockerfiles as the backend answers with them, assessed by the same core, so
 * that these fixtures cannot drift from what portals send.
 */
import {
  assessDockerfile,
  type AssessOptions,
  type DockerfileAssessment,
  type LineOwner,
} from '@cookie-factory/platform-teams-core';
import type {
  DockerfileFile,
  DockerfileSummary,
  EntityDockerfilesResponse,
} from '@cookie-factory/plugin-platform-teams-common';
import { asSeen } from './entities';

const CHECKOUT = 'group:default/checkout';
const DEVX = 'group:default/devx';
const SECURITY = 'group:default/security';

/** The concerns that teams have registered; everything else is the owner's. */
const REGISTERED: Readonly<Record<string, string>> = {
  'base-image': DEVX,
  'image-build': DEVX,
  'os-packages': DEVX,
  secrets: SECURITY,
  'supply-chain': SECURITY,
  'application-security': SECURITY,
};

/** A service's Dockerfile as developers write it, with a key that is plainly fake. */
export const DEVELOPERS_FILE = `# syntax=docker/dockerfile:1
FROM node:22-bookworm AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:22-bookworm
RUN apt-get update \\
  && apt-get install -y curl tini \\
  && curl -fsSL https://get.probe.example/agent.sh | sh

WORKDIR /app
ENV NODE_ENV=production
ENV PAYMENTS_TIMEOUT_MS=3000
ENV PSP_API_KEY=sk_live_EXAMPLE_not_a_real_key_0000
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
EXPOSE 8080
ENTRYPOINT ["tini", "--"]
CMD node dist/server.js
`;

const GOOD_FILE = `FROM images.example.com/base/node@sha256:${'4d1f'.repeat(16)}
WORKDIR /app
COPY --chown=10001 dist ./dist
USER 10001
CMD ["node", "dist/server.js"]
`;

const BROKEN_FILE = `FROM node:22-bookworm
WORKDIR /app
RUNN npm ci
COPY . .
`;

function withTeams(concern: string): LineOwner {
  const team = REGISTERED[concern];
  if (team) return { team, outcome: 'accountable', by: 'rule' };
  return concern.startsWith('application-')
    ? { team: CHECKOUT, outcome: 'accountable', by: 'default' }
    : { team: undefined, outcome: 'gap' };
}

function withoutTeams(concern: string): LineOwner {
  return concern.startsWith('application-') && concern !== 'application-security'
    ? { team: CHECKOUT, outcome: 'accountable', by: 'default' }
    : { team: undefined, outcome: 'gap' };
}

/** Assesses a text as the backend does. */
export function assess(
  text: string,
  ownerOf: (concern: string) => LineOwner = withTeams,
  declaredModel?: AssessOptions['declaredModel'],
): DockerfileAssessment {
  // Through JSON, as over the wire.
  return JSON.parse(
    JSON.stringify(
      assessDockerfile(text, { file: 'Dockerfile', ownerOf, declaredModel }),
    ),
  );
}

function summaryOf(assessment: DockerfileAssessment): DockerfileSummary | undefined {
  if (!assessment.ok) return undefined;
  const { model, lines, shares, findings } = assessment;
  return {
    model: {
      current: model.current,
      currentReason: model.currentReason,
      recommended: model.recommended,
      reasons: model.reasons.map(({ text }) => text),
    },
    lines: lines.length,
    shares,
    findings: findings.map(({ severity, role, owner }) => ({
      severity,
      role,
      team: owner.team,
      count: 1,
    })),
  };
}

/** A file that was read and assessed. */
export function assessedFile(
  text: string = DEVELOPERS_FILE,
  more: Partial<DockerfileFile> = {},
  ownerOf?: (concern: string) => LineOwner,
): DockerfileFile {
  const assessment = assess(text, ownerOf);
  return {
    path: 'Dockerfile',
    url: 'https://git.example.com/crumb/checkout-api/blob/main/Dockerfile',
    readAt: '2026-11-23T15:28:00.000Z',
    outcome: 'assessed',
    summary: summaryOf(assessment),
    assessment,
    ...more,
  };
}

/** A file that was not read, or not to its end. */
export function problemFile(
  outcome: DockerfileFile['outcome'],
  problem: NonNullable<DockerfileFile['problem']>,
): DockerfileFile {
  return {
    path: 'Dockerfile',
    url: 'https://git.example.com/crumb/checkout-api/blob/main/Dockerfile',
    readAt: '2026-11-23T15:28:00.000Z',
    outcome,
    problem,
  };
}

/** What the backend answers for an entity with these files. */
export function dockerfilesResponse(
  files: readonly DockerfileFile[],
  more: Partial<EntityDockerfilesResponse> = {},
): EntityDockerfilesResponse {
  return {
    ...asSeen,
    entity: 'component:default/checkout-api',
    state: files.length > 0 ? 'found' : 'none',
    searched: ['the source location', 'docker/', 'build/'],
    mayReadText: true,
    mayRefresh: true,
    files,
    ...more,
  };
}

function withoutText({ assessment, ...file }: DockerfileFile): DockerfileFile {
  return file;
}

function unparsable(): DockerfileFile {
  const assessment = assess(BROKEN_FILE);
  if (assessment.ok) throw new Error('This file should not parse.');
  return {
    ...problemFile('unparsable', {
      message: assessment.error.message,
      remedy: 'Correct the line, and have the file read again.',
      line: assessment.error.line,
    }),
    assessment,
  };
}

/** Every state of the card and the tab, by name. */
export const dockerfileStates = {
  developers: dockerfilesResponse([assessedFile()]),
  good: dockerfilesResponse([assessedFile(GOOD_FILE)]),
  several: dockerfilesResponse([
    assessedFile(),
    assessedFile(GOOD_FILE, { path: 'docker/worker.Dockerfile', url: undefined }),
    { ...unparsable(), path: 'old/Dockerfile' },
  ]),
  none: dockerfilesResponse([]),
  off: dockerfilesResponse([], { state: 'off', searched: [] }),
  notApplicable: dockerfilesResponse([], { state: 'not-applicable', searched: [] }),
  withoutText: dockerfilesResponse([withoutText(assessedFile())], {
    mayReadText: false,
    mayRefresh: false,
  }),
  roles: dockerfilesResponse([assessedFile(DEVELOPERS_FILE, {}, withoutTeams)]),
  partial: dockerfilesResponse([assessedFile(GOOD_FILE)], { partial: true }),
  unparsable: dockerfilesResponse([unparsable()]),
  missing: dockerfilesResponse([
    problemFile('missing', {
      message: 'There is no file build/Dockerfile at the source location.',
      remedy: 'Correct the annotation platform-teams/dockerfile.',
    }),
  ]),
  empty: dockerfilesResponse([
    problemFile('empty', {
      message: 'Dockerfile is empty.',
      remedy: 'Begin the file with a FROM instruction, or remove it.',
    }),
  ]),
  binary: dockerfilesResponse([
    problemFile('binary', {
      message: 'Dockerfile is no text in UTF-8.',
      remedy: 'Save the file as text in UTF-8.',
    }),
  ]),
  tooLarge: dockerfilesResponse([
    problemFile('too-large', {
      message: 'Dockerfile is larger than 1 MiB, and is not read.',
      remedy: 'Move data out of the file.',
    }),
  ]),
};
