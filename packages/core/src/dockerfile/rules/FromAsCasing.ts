import type { DockerfileRule } from './DockerfileRule';
import { editInstruction } from './support/editInstruction';
import { caseOf, inCase } from './support/keywordCase';

export const FromAsCasing: DockerfileRule = {
  id: 'FromAsCasing',
  aliases: [],
  concern: 'image-build',
  severity: 'info',
  profile: 'all',
  title: 'FROM and AS are written differently',
  why: 'Keywords in one style are found at a glance; BuildKit warns of it in every build.',
  fix: 'Write AS as FROM is written',
  source: 'https://docs.docker.com/reference/build-checks/from-as-casing/',
  looksAt: 'instructions',
  keywords: ['FROM'],
  check(instruction, { dockerfile }) {
    const as = instruction.words[1];
    if (!as) return undefined;
    const { start, end } = instruction.keywordSpan;
    const from = dockerfile.lines.text.slice(start, end);
    const written = caseOf(from);
    if (written === 'mixed' || caseOf(as.value) === written) return undefined;
    const meant = inCase(as.value, written);
    return {
      instruction,
      message: `${from} and ${as.value} are written differently.`,
      fix: editInstruction(instruction, dockerfile.lines, {
        text: `Write ${meant}, as ${from} is written`,
        edits: [{ span: as.span, text: meant }],
      }),
    };
  },
  examples: {
    bad: 'FROM node:24 as build\nRUN npm ci\n',
    good: 'FROM node:24 AS build\nRUN npm ci\n',
  },
};
