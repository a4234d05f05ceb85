import { lineText, type SourceLines } from '../parse/sourceLines';
import type { DockerfileInstruction } from '../parse/syntax';
import type { DockerfileRule } from './DockerfileRule';
import { replaceInstruction } from './replaceLines';

/** The lines of an instruction's code, and the first blank one among them. */
function readCode(
  { startLine, codeEndLine }: DockerfileInstruction,
  lines: SourceLines,
): { readonly kept: readonly string[]; readonly blank: number | undefined } {
  const kept: string[] = [];
  let blank: number | undefined;
  for (let line = startLine; line <= codeEndLine; line++) {
    const text = lineText(lines, line);
    if (text.trim() !== '') kept.push(text);
    else blank ??= line;
  }
  return { kept, blank };
}

export const NoEmptyContinuation: DockerfileRule = {
  id: 'NoEmptyContinuation',
  aliases: [],
  concern: 'image-build',
  severity: 'warning',
  profile: 'default',
  title: 'A blank line stands inside an instruction',
  why: 'Docker announces that a blank line will end the instruction, and the build will stop there. What belongs together is hard to see already.',
  fix: 'Take the blank lines out, or put a # in them',
  source:
    'https://docs.docker.com/reference/build-checks/no-empty-continuation/',
  looksAt: 'file',
  check({ dockerfile }) {
    const { instructions, lines } = dockerfile;
    return instructions.flatMap(instruction => {
      if (instruction.startLine === instruction.codeEndLine) return [];
      const { kept, blank } = readCode(instruction, lines);
      if (blank === undefined) return [];
      return {
        instruction,
        line: blank,
        endLine: blank,
        message: `${instruction.keyword} goes on after this blank line.`,
        fix: replaceInstruction(
          instruction,
          NoEmptyContinuation.fix,
          kept.join('\n'),
        ),
      };
    });
  },
  examples: {
    bad: 'FROM debian:13\nRUN apt-get update && \\\n\n    apt-get upgrade\n',
    good: 'FROM debian:13\nRUN apt-get update && \\\n    # then\n    apt-get upgrade\n',
  },
};
