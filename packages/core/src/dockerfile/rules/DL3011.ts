import type { DockerfileRule } from './DockerfileRule';
import { exposedPorts } from './support/exposedPorts';

const HIGHEST = 65_535;

export const DL3011: DockerfileRule = {
  id: 'DL3011',
  aliases: ['DS-0008'],
  concern: 'ports',
  severity: 'error',
  profile: 'default',
  title: 'EXPOSE names a port that cannot exist',
  why: 'Ports end at 65535, so nothing can listen there, and the build or the start of the container fails.',
  fix: 'Write the port that the service listens on, at most 65535',
  source: 'https://github.com/hadolint/hadolint/wiki/DL3011',
  looksAt: 'instructions',
  keywords: ['EXPOSE'],
  check(instruction, context) {
    const impossible = exposedPorts(instruction, context).find(
      ({ first, last }) => first > HIGHEST || last > HIGHEST,
    );
    if (!impossible) return undefined;
    return {
      instruction,
      message: `${impossible.value} is beyond 65535, the last port there is.`,
    };
  },
  examples: {
    bad: 'FROM node:24\nEXPOSE 80800\n',
    good: 'FROM node:24\nEXPOSE 8080 65535/udp\n',
  },
};
