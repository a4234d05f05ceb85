import { resolveCopySource } from '../parse/readStages';
import type { DockerfileRule, RuleMatch } from './DockerfileRule';
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
  looksAt: 'file',
  check({ dockerfile }) {
    const { stages, instructions } = dockerfile;
    const names = new Map<string, number>();
    for (const { name, index } of stages) {
      if (name !== undefined) names.set(name, index);
    }
    return instructions.flatMap((instruction): RuleMatch[] => {
      if (instruction.keyword !== 'COPY') return [];
      const from = copyFrom(instruction);
      if (!from) return [];
      const source = resolveCopySource(from, names, stages.length);
      if (source.kind !== 'stage' || source.stage !== instruction.stage) {
        return [];
      }
      return [
        {
          instruction,
          message: `${from} is the stage that this line belongs to.`,
        },
      ];
    });
  },
  examples: {
    bad: 'FROM node:24 AS build\nCOPY --from=build /app /srv\n',
    good: 'FROM node:24 AS build\nRUN npm ci\nFROM node:24-slim AS run\nCOPY --from=build /app /srv\n',
  },
};
