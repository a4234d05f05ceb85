import type { DockerfileRule } from './DockerfileRule';

export const DL3006: DockerfileRule = {
  id: 'DL3006',
  aliases: [],
  concern: 'base-image',
  severity: 'warning',
  profile: 'default',
  title: 'The base image has no version',
  why: 'Without a tag it is `latest`: tomorrow the same file may build on something else.',
  fix: 'Write the version that you test with after the name, as in FROM debian:13-slim, or a digest',
  source: 'https://github.com/hadolint/hadolint/wiki/DL3006',
  looksAt: 'file',
  check({ dockerfile }) {
    return dockerfile.stages
      .filter(
        ({ reference }) => reference && !reference.tag && !reference.digest,
      )
      .map(({ from, image }) => ({
        instruction: from,
        message: `${image} names no tag and no digest, so the newest image is taken.`,
        fix: {
          text: `Write the version that you test with: FROM ${image}: and the tag, or a digest`,
        },
      }));
  },
  examples: {
    bad: 'FROM debian\nCMD ["sh"]\n',
    good: 'FROM debian:13-slim AS base\nFROM base\nCMD ["sh"]\n',
  },
};
