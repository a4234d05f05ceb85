import type { DockerfileRule } from './DockerfileRule';

export const DL3007: DockerfileRule = {
  id: 'DL3007',
  aliases: ['CKV_DOCKER_7', 'DS-0001'],
  concern: 'base-image',
  severity: 'warning',
  profile: 'default',
  title: 'The base image is whatever is newest',
  why: 'The tag `latest` moves: tomorrow the same file may build on something else.',
  fix: 'Write the version that you test with instead of latest, or a digest',
  source: 'https://github.com/hadolint/hadolint/wiki/DL3007',
  looksAt: 'file',
  check({ dockerfile }) {
    return dockerfile.stages
      .filter(
        ({ reference }) => reference?.tag === 'latest' && !reference.digest,
      )
      .map(({ from, image }) => ({
        instruction: from,
        message: `${image} is the newest image at the time of the build.`,
      }));
  },
  examples: {
    bad: 'FROM node:latest\nCMD ["node"]\n',
    good: 'FROM node:24.11-slim\nCMD ["node"]\n',
  },
};
