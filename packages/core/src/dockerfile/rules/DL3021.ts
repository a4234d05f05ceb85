import type { DockerfileRule } from './DockerfileRule';
import { copyTarget } from './support/copyInstruction';
import { editInstruction } from './support/editInstruction';

/** A folder is written with a slash at its end, or is the working folder or one above it. */
function isFolder(path: string): boolean {
  return /(^|[/\\])\.{0,2}$/.test(path);
}

export const DL3021: DockerfileRule = {
  id: 'DL3021',
  aliases: ['DS-0011'],
  concern: 'application-files',
  severity: 'error',
  profile: 'default',
  title: 'Several files are copied to one name',
  why: 'Only a name with a slash at its end is sure to be a folder; without it the build stops, or one file ends up in the place of all.',
  fix: 'Write a slash after the folder',
  source: 'https://github.com/hadolint/hadolint/wiki/DL3021',
  looksAt: 'instructions',
  keywords: ['COPY', 'ADD'],
  check(instruction, { dockerfile }) {
    const { keyword, words } = instruction;
    if (words.length < 3) return undefined;
    const target = copyTarget(dockerfile, instruction);
    if (target === undefined || isFolder(target)) return undefined;
    const { span } = words[words.length - 1];
    const quoted = /["']/.test(dockerfile.lines.text[span.end - 1]);
    const end = quoted ? span.end - 1 : span.end;
    return {
      instruction,
      message: `${keyword} puts ${words.length - 1} sources into ${target}, which has no slash at its end.`,
      fix: editInstruction(instruction, dockerfile.lines, {
        text: DL3021.fix,
        edits: [{ span: { start: end, end }, text: '/' }],
      }),
    };
  },
  examples: {
    bad: 'FROM node:24\nCOPY package.json yarn.lock /app\n',
    good: 'FROM node:24\nCOPY package.json yarn.lock /app/\nWORKDIR /srv\nCOPY index.js lib.js .\n',
  },
};
