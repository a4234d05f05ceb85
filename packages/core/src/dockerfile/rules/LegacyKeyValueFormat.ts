import type { DockerfilePair } from '../parse/syntax';
import type { DockerfileRule } from './DockerfileRule';
import { editInstruction } from './support/editInstruction';

/** The value as it has to be written behind `=`; absent where that takes a person. */
function quoted(value: string): string | undefined {
  if (/^"[^"\\]*"$/.test(value) || /^'[^']*'$/.test(value)) return value;
  if (/["'\\`]/.test(value)) return undefined;
  return /\s/.test(value) ? `"${value}"` : value;
}

function modern({ name, value = '' }: DockerfilePair): string | undefined {
  const written = quoted(value);
  return written === undefined ? undefined : `${name}=${written}`;
}

export const LegacyKeyValueFormat: DockerfileRule = {
  id: 'LegacyKeyValueFormat',
  aliases: [],
  concern: 'application-configuration',
  severity: 'info',
  // Every builder takes it, and it means what its author meant.
  profile: 'all',
  title: 'A setting is written without an equals sign',
  why: 'Everything behind the name is one value, so a second setting on the line silently becomes part of the first.',
  fix: 'Put an equals sign between name and value, and quotes around a value with spaces: ENV NAME="a b"',
  source:
    'https://docs.docker.com/reference/build-checks/legacy-key-value-format/',
  looksAt: 'instructions',
  keywords: ['ENV', 'LABEL'],
  check(instruction, { dockerfile }) {
    const pair = instruction.pairs.find(({ legacy }) => legacy);
    if (!pair) return undefined;
    const text = modern(pair);
    const { keyword, logical } = instruction;
    const fix =
      text === undefined || logical.from.length > 1
        ? undefined
        : editInstruction(instruction, dockerfile.lines, {
            text: `Write ${keyword} ${pair.name}= and the value`,
            edits: [{ span: pair.span, text }],
          });
    return {
      instruction,
      message: `${keyword} ${pair.name} has no equals sign before its value.`,
      fix,
    };
  },
  examples: {
    bad: 'FROM node:24\nENV NODE_ENV production\n',
    good: 'FROM node:24\nENV NODE_ENV=production GREETING="Good morning"\n',
  },
};
