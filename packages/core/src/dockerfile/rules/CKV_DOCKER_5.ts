import { commandLines, type DockerfileRule } from './DockerfileRule';
import { UPDATING, isUpdateAlone } from './support/updateAlone';

export const CKV_DOCKER_5: DockerfileRule = {
  id: 'CKV_DOCKER_5',
  aliases: ['DS-0017'],
  concern: 'os-packages',
  severity: 'warning',
  profile: 'default',
  title: 'Package lists are updated apart from the install',
  why: 'The build cache keeps this RUN for months, so a later install asks for versions that are long gone, or misses a security fix.',
  fix: 'Write both in one RUN: RUN apt-get update && apt-get install -y --no-install-recommends ... && rm -rf /var/lib/apt/lists/*',
  source: 'https://www.checkov.io/5.Policy%20Index/dockerfile.html',
  looksAt: 'commands',
  names: UPDATING,
  check(visit) {
    if (!isUpdateAlone(visit)) return undefined;
    return {
      instruction: visit.instruction,
      ...commandLines(visit),
      message: `Nothing after ${visit.command.name} in this RUN uses the lists that it downloads.`,
      command: true,
    };
  },
  examples: {
    bad: 'FROM debian:13\nRUN apt-get update\nRUN apt-get install -y curl\n',
    good: 'FROM debian:13\nRUN apt-get update && apt-get install -y curl\n',
  },
};
