import type { DockerfileRule } from './DockerfileRule';
import { replaceInstruction } from './replaceLines';

export const DL4000: DockerfileRule = {
  id: 'DL4000',
  aliases: ['MaintainerDeprecated', 'CKV_DOCKER_6', 'DS-0022'],
  concern: 'image-metadata',
  severity: 'error',
  profile: 'default',
  title: 'MAINTAINER is out of date',
  why: 'MAINTAINER is deprecated and no tool reads it; labels are what registries and scanners show.',
  fix: 'Write a label instead: LABEL org.opencontainers.image.authors="..."',
  source: 'https://github.com/hadolint/hadolint/wiki/DL4000',
  looksAt: 'instructions',
  keywords: ['MAINTAINER'],
  check(instruction) {
    const name = instruction.words[0].value.replaceAll('"', '');
    const label = `LABEL org.opencontainers.image.authors=${JSON.stringify(name)}`;
    return {
      instruction,
      message: 'MAINTAINER is deprecated.',
      fix: replaceInstruction(instruction, DL4000.fix, label),
    };
  },
  examples: {
    bad: 'FROM debian:13\nMAINTAINER Crumb & Co\n',
    good: 'FROM debian:13\nLABEL org.opencontainers.image.authors="Crumb & Co"\n',
  },
};
