/**
 * The shell texts of an instruction, with the way from their offsets back to lines: the command
 * line of RUN, CMD and ENTRYPOINT in shell form, `sh -c` in exec form, and here-documents that a
 * shell reads.
 */
import { toSource } from '../parse/logicalLine';
import { lineAt, type SourceLines } from '../parse/sourceLines';
import type { DockerfileHeredoc, DockerfileInstruction } from '../parse/syntax';
import { skipSpace } from '../parse/whitespace';
import { isPosixShell } from './posixShell';

/** A script, and where its offsets stand in the file. */
export interface ShellText {
  readonly text: string;
  /** The line, counted from 1, of an offset. */
  readonly lineOf: (offset: number) => number;
  readonly startLine: number;
  readonly endLine: number;
}

function isShellHeredoc(content: string): boolean {
  if (!content.startsWith('#!')) return true;
  const end = content.indexOf('\n');
  const line = content.slice(2, end === -1 ? undefined : end);
  return line.split(' ').some(word => isPosixShell(word.trim()));
}

function heredocText(
  heredoc: DockerfileHeredoc,
  lines: SourceLines,
): ShellText {
  const start = heredoc.body.start;
  return {
    text: lines.text.slice(start, heredoc.body.end),
    lineOf: offset => lineAt(lines, start + offset),
    startLine: heredoc.startLine,
    endLine: heredoc.endLine,
  };
}

/** Whether a command line is nothing but the opening of a here-document, or a shell reading one. */
function readsHeredoc(rest: string): 'alone' | 'by-shell' | undefined {
  const open = rest.indexOf('<<');
  const before = rest.slice(0, open).trim();
  // A file descriptor may stand before `<<`.
  if (/^\d*$/.test(before)) {
    const at = rest.slice(open).search(/\s\S/);
    const after = at === -1 ? '' : rest.slice(open + at).trim();
    if (after === '') return 'alone';
    return isPosixShell(after.split(' ')[0]) ? 'by-shell' : undefined;
  }
  const [program, ...options] = before.split(' ').filter(Boolean);
  const only = options.every(option => option.startsWith('-'));
  return isPosixShell(program) && only ? 'by-shell' : undefined;
}

function commandLine(
  instruction: DockerfileInstruction,
  lines: SourceLines,
): ShellText {
  const { logical, restStart, rest } = instruction;
  // HEALTHCHECK has a word of its own before the command.
  const skip =
    instruction.keyword === 'HEALTHCHECK'
      ? skipSpace(rest, rest.search(/\s|$/), rest.length)
      : 0;
  const from = restStart + skip;
  return {
    text: rest.slice(skip),
    lineOf: offset => lineAt(lines, toSource(logical, from + offset)),
    startLine: instruction.startLine,
    endLine: instruction.codeEndLine,
  };
}

function execText(
  instruction: DockerfileInstruction,
  lines: SourceLines,
): ShellText[] {
  const { words } = instruction;
  const flag = words.findIndex(({ value }) => /^-[a-z]*c$/.test(value));
  const script = words[flag + 1];
  if (flag === -1 || !script || !isPosixShell(words[0].value)) return [];
  const line = lineAt(lines, script.span.start);
  return [
    { text: script.value, lineOf: () => line, startLine: line, endLine: line },
  ];
}

/** The shell texts of an instruction; none where it runs no POSIX shell. */
export function shellTexts(
  instruction: DockerfileInstruction,
  lines: SourceLines,
): ShellText[] {
  const inner = instruction.trigger ?? instruction;
  if (inner.form === 'exec') return execText(inner, lines);
  if (inner.form !== 'shell' || inner.rest === '') return [];
  const { heredocs } = instruction;
  if (heredocs.length === 0) return [commandLine(inner, lines)];
  const reading = readsHeredoc(inner.rest);
  if (!reading) return [commandLine(inner, lines)];
  const [first] = heredocs;
  return reading === 'by-shell' || isShellHeredoc(first.content)
    ? [heredocText(first, lines)]
    : [];
}
