import { resolveCopySource } from '../parse/readStages';
import type { DockerfileRule } from './DockerfileRule';
import { copyFrom } from './support/copyInstruction';

export const DL3023: DockerfileRule = {
  id: 'DL3023',
  aliases: ['DS-0006'],
  concern: 'application-files',
  severity: 'error',
  profile: 'default',
  title: 'A stage copies from itself',
  why: 'A stage cannot wait for itself to be built, so the build stops.',
  fix: 'Name the stage that holds the files, or copy them with RUN cp',
  source: 'https://github.com/hadolint/hadolint/wiki/DL3023',
  looksAt: 'instructions',
  keywords: ['COPY'],
  check(instruction, { dockerfile, file }) {
    const from = copyFrom(instruction);
    if (!from) return undefined;
    const count = dockerfile.stages.length;
    const source = resolveCopySource(from, file.stageNames, count);
    if (source.kind !== 'stage' || source.stage !== instruction.stage) {
      return undefined;
    }
    return {
      instruction,
      message: `${from} is the stage that this line belongs to.`,
    };
  },
  examples: {
    bad: 'FROM node:24 AS build\nCOPY --from=build /app /srv\n',
    good: 'FROM node:24 AS build\nRUN npm ci\nFROM node:24-slim AS run\nCOPY --from=build /app /srv\n',
  },
};
