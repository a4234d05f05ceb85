/** A fix that adds an option to a command, where the line of the file can be told for certain. */
import type { ShellWord } from '../../shell/ShellScript';
import { showMasked } from '../../secrets/maskSource';
import type { DockerfileFix } from '../../types';
import type { CommandVisit } from '../DockerfileRule';

/** What to say, and what to put behind the word. */
export interface InsertedText {
  readonly text: string;
  readonly insert: string;
}

/** A fix that writes something behind a word of a command; words alone where that is not safe. */
export function insertAfterWord(
  { command, script, context }: CommandVisit,
  word: ShellWord,
  { text, insert }: InsertedText,
): DockerfileFix {
  const { source } = script;
  const line = source.lineOf(word.start);
  // Commands of a nested script have no place of their own.
  const isPlaced =
    word.start > command.start && source.lineOf(command.start) === line;
  const written = source.text.slice(command.start, word.end);
  const { lines } = context.dockerfile;
  const raw = lines.text.slice(lines.starts[line - 1], lines.ends[line - 1]);
  const at = raw.indexOf(written);
  if (!isPlaced || at === -1 || raw.indexOf(written, at + 1) !== -1) {
    return { text };
  }
  const end = at + written.length;
  const replacement = `${raw.slice(0, end)}${insert}${raw.slice(end)}`;
  return {
    text,
    replace: { startLine: line, endLine: line, text: showMasked(replacement) },
  };
}
