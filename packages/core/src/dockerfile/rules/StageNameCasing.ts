import type { DockerfileRule } from './DockerfileRule';
import { editInstruction } from './support/editInstruction';

export const StageNameCasing: DockerfileRule = {
  id: 'StageNameCasing',
  aliases: [],
  concern: 'image-build',
  severity: 'info',
  profile: 'all',
  title: 'A stage name has capitals',
  why: 'Names in small letters stand apart from keywords, and BuildKit makes no difference between the two.',
  fix: 'Write the name of the stage in small letters',
  source: 'https://docs.docker.com/reference/build-checks/stage-name-casing/',
  looksAt: 'instructions',
  keywords: ['FROM'],
  check(instruction, { dockerfile }) {
    const word = instruction.words[2];
    if (!word) return undefined;
    const lower = word.value.toLowerCase();
    if (lower === word.value) return undefined;
    return {
      instruction,
      message: `The name ${word.value} has capitals.`,
      fix: editInstruction(instruction, dockerfile.lines, {
        text: StageNameCasing.fix,
        edits: [{ span: word.span, text: lower }],
      }),
    };
  },
  examples: {
    bad: 'FROM node:24 AS BuildAssets\nRUN npm ci\n',
    good: 'FROM node:24 AS build-assets\nRUN npm ci\n',
  },
};
