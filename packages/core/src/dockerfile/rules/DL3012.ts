import type { DockerfileRule } from './DockerfileRule';
import { overridden } from './support/overridden';

export const DL3012: DockerfileRule = {
  id: 'DL3012',
  aliases: ['DS-0023'],
  partOf: ['MultipleInstructionsDisallowed'],
  concern: 'healthcheck',
  severity: 'error',
  profile: 'default',
  title: 'Only the last HEALTHCHECK of a stage counts',
  why: 'The others do nothing, so part of what should be watched is not.',
  fix: 'Keep one HEALTHCHECK in a stage, and take the others out',
  source: 'https://github.com/hadolint/hadolint/wiki/DL3012',
  looksAt: 'file',
  check: context => overridden(context, 'HEALTHCHECK'),
  examples: {
    bad: 'FROM node:24-slim\nHEALTHCHECK CMD ["node", "live.js"]\nHEALTHCHECK CMD ["node", "ready.js"]\n',
    good: 'FROM node:24-slim AS base\nHEALTHCHECK CMD ["node", "live.js"]\nFROM base\nHEALTHCHECK NONE\n',
  },
};
