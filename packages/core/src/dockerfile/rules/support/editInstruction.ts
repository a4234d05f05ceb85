/** Fixes that change a few words of an instruction, and leave its other text as it was written. */
import type { SourceSpan } from '../../parse/logicalLine';
import type { SourceLines } from '../../parse/sourceLines';
import type { DockerfileInstruction } from '../../parse/syntax';
import type { DockerfileFix } from '../../types';
import { replaceInstruction } from '../replaceLines';

/** A span of the file, and what to put in its place. */
export interface TextEdit {
  readonly span: SourceSpan;
  readonly text: string;
}

/** What to say of a fix, and the edits that make it, in the order of the file. */
export interface InstructionEdits {
  readonly text: string;
  readonly edits: readonly TextEdit[];
}

/** A fix that edits the code of an instruction. */
export function editInstruction(
  instruction: DockerfileInstruction,
  lines: SourceLines,
  { text, edits }: InstructionEdits,
): DockerfileFix {
  const parts: string[] = [];
  let at = lines.starts[instruction.startLine - 1];
  for (const { span, text: replacement } of edits) {
    parts.push(lines.text.slice(at, span.start), replacement);
    at = span.end;
  }
  parts.push(lines.text.slice(at, lines.ends[instruction.codeEndLine - 1]));
  return replaceInstruction(instruction, text, parts.join(''));
}

/** An edit that takes a flag out, with the space after it. */
export function withoutFlag(
  { flags, words }: DockerfileInstruction,
  name: string,
): TextEdit | undefined {
  const at = flags.findIndex(flag => flag.name === name);
  const next = flags[at + 1] ?? words[0];
  if (at === -1 || !next) return undefined;
  return {
    span: { start: flags[at].span.start, end: next.span.start },
    text: '',
  };
}
