import type { DockerfileRule } from './DockerfileRule';
import { editInstruction, withoutFlag } from './support/editInstruction';

const TARGET = /^"?\$(TARGETPLATFORM|\{TARGETPLATFORM\})"?$/;

export const DL3065: DockerfileRule = {
  id: 'DL3065',
  aliases: ['RedundantTargetPlatform'],
  concern: 'base-image',
  severity: 'info',
  profile: 'all',
  title: 'FROM names the platform that it has anyway',
  why: 'FROM takes the target platform by itself; the flag makes readers look for a difference that is not there.',
  fix: 'Leave --platform=$TARGETPLATFORM out',
  source: 'https://github.com/hadolint/hadolint/wiki/DL3065',
  looksAt: 'instructions',
  keywords: ['FROM'],
  check(instruction, { dockerfile }) {
    const flag = instruction.flags.find(({ name }) => name === 'platform');
    if (!flag?.value || !TARGET.test(flag.value)) return undefined;
    const edit = withoutFlag(instruction, 'platform');
    return {
      instruction,
      message: `${flag.value} is the platform that FROM takes without being told.`,
      fix: editInstruction(instruction, dockerfile.lines, {
        text: DL3065.fix,
        edits: edit ? [edit] : [],
      }),
    };
  },
  examples: {
    bad: 'FROM --platform=$TARGETPLATFORM debian:13-slim\nCMD ["sh"]\n',
    good: 'FROM debian:13-slim\nCMD ["sh"]\n',
  },
};
