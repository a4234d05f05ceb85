import { copiedSources } from '../attribute/fileTopic';
import type { DockerfileRule } from './DockerfileRule';
import { copyFrom, copyTarget } from './support/copyInstruction';

/** The root of the file system, however it is written. */
function isRoot(path: string | undefined): boolean {
  return path !== undefined && /^\/+(\.\/?|\*)?$/.test(path);
}

export const DL3067: DockerfileRule = {
  id: 'DL3067',
  aliases: [],
  concern: 'image-build',
  severity: 'warning',
  profile: 'default',
  title: 'A whole file system is copied from another stage',
  why: 'Compilers, caches and what else the stage holds, secrets too, become part of the image, and no layer is shared with other images.',
  fix: 'Copy only what the service needs: COPY --from=build /app /app',
  source: 'https://github.com/hadolint/hadolint/wiki/DL3067',
  looksAt: 'instructions',
  keywords: ['COPY'],
  check(instruction, { dockerfile }) {
    const from = copyFrom(instruction);
    if (!from || !isRoot(copyTarget(dockerfile, instruction))) return undefined;
    if (!copiedSources(instruction).some(isRoot)) return undefined;
    return {
      instruction,
      message: `Everything in ${from} is copied into the image.`,
    };
  },
  examples: {
    bad: 'FROM golang:1.25 AS build\nRUN go build -o /app .\nFROM scratch\nCOPY --from=build / /\n',
    good: 'FROM golang:1.25 AS build\nRUN go build -o /app .\nFROM scratch\nCOPY --from=build /app /\n',
  },
};
