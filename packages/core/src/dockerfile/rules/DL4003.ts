import type { DockerfileRule } from './DockerfileRule';
import { overridden } from './support/overridden';

export const DL4003: DockerfileRule = {
  id: 'DL4003',
  aliases: ['DS-0016'],
  partOf: ['MultipleInstructionsDisallowed'],
  concern: 'entrypoint',
  severity: 'warning',
  profile: 'default',
  title: 'Only the last CMD of a stage counts',
  why: 'The others do nothing, and readers take them for what the container starts.',
  fix: 'Keep one CMD in a stage, and take the others out',
  source: 'https://github.com/hadolint/hadolint/wiki/DL4003',
  looksAt: 'file',
  check: context => overridden(context, 'CMD'),
  examples: {
    bad: 'FROM node:24-slim\nCMD ["node", "migrate.js"]\nCMD ["node", "server.js"]\n',
    good: 'FROM node:24 AS build\nCMD ["bash"]\nFROM node:24-slim\nHEALTHCHECK CMD ["node", "check.js"]\nCMD ["node", "server.js"]\n',
  },
};
