import type { DockerfileRule } from './DockerfileRule';
import { overridden } from './support/overridden';

export const DL4004: DockerfileRule = {
  id: 'DL4004',
  aliases: ['DS-0007'],
  partOf: ['MultipleInstructionsDisallowed'],
  concern: 'entrypoint',
  severity: 'error',
  profile: 'default',
  title: 'Only the last ENTRYPOINT of a stage counts',
  why: 'The others do nothing, and readers take them for what the container starts.',
  fix: 'Keep one ENTRYPOINT in a stage, and take the others out',
  source: 'https://github.com/hadolint/hadolint/wiki/DL4004',
  looksAt: 'file',
  check: context => overridden(context, 'ENTRYPOINT'),
  examples: {
    bad: 'FROM node:24-slim\nENTRYPOINT ["tini", "--"]\nENTRYPOINT ["node", "server.js"]\n',
    good: 'FROM node:24-slim\nENTRYPOINT ["tini", "--"]\nCMD ["node", "server.js"]\n',
  },
};
