import { lineText, type SourceLines } from '../parse/sourceLines';
import type { DockerfileInstruction } from '../parse/syntax';
import { skipSpace } from '../parse/whitespace';
import type { DockerfileRule, RuleMatch } from './DockerfileRule';
import { replaceInstruction } from './replaceLines';

/** Whether BuildKit sees nothing in a line. */
function isBlank({ text, starts, ends }: SourceLines, line: number): boolean {
  const end = ends[line - 1];
  return skipSpace(text, starts[line - 1], end) === end;
}

/** The first blank line of an instruction's code. */
function firstBlank(
  { startLine, codeEndLine }: DockerfileInstruction,
  lines: SourceLines,
): number | undefined {
  for (let line = startLine + 1; line <= codeEndLine; line++) {
    if (isBlank(lines, line)) return line;
  }
  return undefined;
}

/** The code of an instruction without its blank lines. */
function withoutBlanks(
  { startLine, codeEndLine }: DockerfileInstruction,
  lines: SourceLines,
): string {
  const kept: string[] = [];
  for (let line = startLine; line <= codeEndLine; line++) {
    if (!isBlank(lines, line)) kept.push(lineText(lines, line));
  }
  return kept.join('\n');
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
    const matches: RuleMatch[] = [];
    for (const instruction of instructions) {
      const blank = firstBlank(instruction, lines);
      if (blank === undefined) continue;
      matches.push({
        instruction,
        line: blank,
        endLine: blank,
        message: `${instruction.keyword} goes on after this blank line.`,
        fix: replaceInstruction(
          instruction,
          NoEmptyContinuation.fix,
          withoutBlanks(instruction, lines),
        ),
      });
    }
    return matches;
  },
  examples: {
    bad: 'FROM debian:13\nRUN apt-get update && \\\n\n    apt-get upgrade\n',
    good: 'FROM debian:13\nRUN apt-get update && \\\n    # then\n    apt-get upgrade\n',
  },
};
