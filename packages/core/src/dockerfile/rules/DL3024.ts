import type { DockerfileRule, RuleMatch } from './DockerfileRule';

export const DL3024: DockerfileRule = {
  id: 'DL3024',
  aliases: ['DuplicateStageName', 'CKV_DOCKER_11', 'DS-0012'],
  concern: 'image-build',
  severity: 'error',
  profile: 'default',
  title: 'Two stages have the same name',
  why: 'COPY --from and --target reach only one of them, and readers cannot tell which.',
  fix: 'Give each stage a name of its own, and correct the --from that mean it',
  source: 'https://github.com/hadolint/hadolint/wiki/DL3024',
  looksAt: 'file',
  check({ dockerfile }) {
    const lines = new Map<string, number>();
    return dockerfile.stages.flatMap(({ name, from }): RuleMatch[] => {
      if (name === undefined) return [];
      const first = lines.get(name);
      if (first === undefined) {
        lines.set(name, from.startLine);
        return [];
      }
      return [
        {
          instruction: from,
          message: `The stage in line ${first} is called ${name} too.`,
        },
      ];
    });
  },
  examples: {
    bad: 'FROM node:24 AS build\nRUN npm ci\nFROM node:24-slim AS build\nCMD ["node"]\n',
    good: 'FROM node:24 AS build\nRUN npm ci\nFROM node:24-slim AS run\nCMD ["node"]\n',
  },
};
