import type { DockerfileRule } from './DockerfileRule';

const RESERVED = new Set(['context', 'scratch']);

export const DL3063: DockerfileRule = {
  id: 'DL3063',
  aliases: ['ReservedStageName'],
  concern: 'image-build',
  severity: 'error',
  profile: 'default',
  title: 'A stage has a name that means something else',
  why: 'BuildKit keeps context and scratch for itself, so FROM or --from with that name may not reach the stage.',
  fix: 'Give the stage another name, such as build',
  source: 'https://github.com/hadolint/hadolint/wiki/DL3063',
  looksAt: 'instructions',
  keywords: ['FROM'],
  check(instruction) {
    const name = instruction.words[2]?.value.toLowerCase();
    if (name === undefined || !RESERVED.has(name)) return undefined;
    return {
      instruction,
      message: `${name} is a name that BuildKit keeps for itself.`,
    };
  },
  examples: {
    bad: 'FROM debian:13 AS scratch\nCMD ["sh"]\n',
    good: 'FROM scratch AS base\nCOPY app /app\nCMD ["/app"]\n',
  },
};
