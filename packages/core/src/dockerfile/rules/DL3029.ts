import type { ParsedStage } from '../parse/readStages';
import { stageOf, type DockerfileRule } from './DockerfileRule';
import { editInstruction, withoutFlag } from './support/editInstruction';

/** Stages for one platform each are fine when their names say so: `FROM build_$TARGETARCH`. */
function isNamedAfter({ name }: ParsedStage, platform: string): boolean {
  if (name === undefined) return false;
  const parts = platform.toLowerCase().split('/');
  return parts.some(part => part.length > 1 && name.includes(part));
}

export const DL3029: DockerfileRule = {
  id: 'DL3029',
  aliases: ['FromPlatformFlagConstDisallowed'],
  concern: 'base-image',
  severity: 'warning',
  profile: 'default',
  title: 'The image is built for one platform only',
  why: 'On any other processor the image runs through emulation or not at all, whatever --platform the build asks for.',
  fix: 'Leave --platform out, and name the platform when you build: docker build --platform=linux/amd64 .',
  source: 'https://github.com/hadolint/hadolint/wiki/DL3029',
  looksAt: 'instructions',
  keywords: ['FROM'],
  check(instruction, context) {
    const stage = stageOf(context, instruction);
    const platform = stage?.platform;
    if (!stage || !platform || platform.includes('$')) return undefined;
    // An image of Windows has no other platform to be built for.
    if (stage.windows || platform.toLowerCase().startsWith('windows')) {
      return undefined;
    }
    if (isNamedAfter(stage, platform)) return undefined;
    const edit = withoutFlag(instruction, 'platform');
    const { lines } = context.dockerfile;
    const text = `Leave --platform out, and name the platform when you build: docker build --platform=${platform} .`;
    return {
      instruction,
      message: `FROM asks for ${platform}, whatever the build is for.`,
      fix: edit
        ? editInstruction(instruction, lines, { text, edits: [edit] })
        : { text },
    };
  },
  examples: {
    bad: 'FROM --platform=linux/amd64 node:24-slim\nCMD ["node"]\n',
    good: 'FROM --platform=$BUILDPLATFORM node:24-slim AS build\nFROM --platform=linux/arm64 node:24-slim AS run_arm64\nCMD ["node"]\n',
  },
};
