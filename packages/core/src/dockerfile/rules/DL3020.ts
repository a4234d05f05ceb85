import { copiedSources, isRemote } from '../attribute/fileTopic';
import type { DockerfileInstruction } from '../parse/syntax';
import type { DockerfileRule } from './DockerfileRule';
import { replaceInstruction } from './replaceLines';

const ARCHIVES = [
  '.tar',
  '.tgz',
  '.tbz',
  '.tbz2',
  '.txz',
  '.tlz',
  '.tzst',
  '.gz',
  '.bz2',
  '.xz',
  '.zst',
  '.lzma',
  '.z',
];

/** Flags that COPY does not have. */
const ADD_ONLY = new Set(['checksum', 'keep-git-dir', 'unpack']);

function isPlainFile(source: string): boolean {
  const lower = source.toLowerCase();
  return (
    !isRemote(source) &&
    // What a variable holds, nobody knows.
    !source.includes('$') &&
    !ARCHIVES.some(ending => lower.endsWith(ending))
  );
}

function copiesPlainly(instruction: DockerfileInstruction): boolean {
  const { keyword, flags } = instruction;
  if (keyword !== 'ADD') return false;
  if (flags.some(({ name }) => ADD_ONLY.has(name))) return false;
  const sources = copiedSources(instruction);
  return sources.length > 0 && sources.every(isPlainFile);
}

export const DL3020: DockerfileRule = {
  id: 'DL3020',
  aliases: ['CKV_DOCKER_4', 'DS-0005'],
  concern: 'application-files',
  severity: 'error',
  profile: 'default',
  title: 'ADD copies plain files',
  why: 'ADD also unpacks archives and fetches URLs; with COPY the reader knows that it only copies.',
  fix: 'Write COPY instead of ADD',
  source: 'https://github.com/hadolint/hadolint/wiki/DL3020',
  looksAt: 'instructions',
  keywords: ['ADD'],
  check(instruction, { dockerfile }) {
    if (!copiesPlainly(instruction)) return undefined;
    const { lines } = dockerfile;
    const { keywordSpan, startLine, codeEndLine } = instruction;
    const start = lines.starts[startLine - 1];
    const end = lines.ends[codeEndLine - 1];
    const replacement = `${lines.text.slice(start, keywordSpan.start)}COPY${lines.text.slice(keywordSpan.end, end)}`;
    return {
      instruction,
      message: 'ADD is used where COPY does the same.',
      fix: replaceInstruction(instruction, DL3020.fix, replacement),
    };
  },
  examples: {
    bad: 'FROM node:24\nADD package.json ./\n',
    good: 'FROM node:24\nADD https://example.com/app.tgz /tmp/\nADD rootfs.tar.gz /\nCOPY package.json ./\n',
  },
};
