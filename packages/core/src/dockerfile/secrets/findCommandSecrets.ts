/**
 * Finds secrets in the arguments of commands that take them without a telling name: `curl -u`,
 * `docker login -p`, `sshpass -p`, and what is piped into `chpasswd`. The text is searched for the
 * programs, and each command that follows is looked at once.
 */
import type { SourceSpan } from '../parse/logicalLine';
import { isReference, isSecretValue } from './isSecretValue';
import { markText, type TextMarks } from './markText';
import type { SecretOption } from './secretOptions';

/** A command is looked at this far. */
const REACH = 400;

const WORD_ENDS = ' \t\r\n;|&"\'\\';

/** Where a command ends at the latest; a continuation goes on. */
const COMMAND_ENDS = /[;|&]|[^\\ \t\r]\r?\n/;

function wordAt(text: string, start: number): SourceSpan {
  const from = text[start] === '"' || text[start] === "'" ? start + 1 : start;
  let end = from;
  while (end < text.length && !WORD_ENDS.includes(text[end])) end++;
  return { start: from, end };
}

/** The password of `user:password`. */
function passwordOf(text: string, word: SourceSpan): SourceSpan | undefined {
  const colon = text.indexOf(':', word.start);
  if (colon === -1 || colon + 1 >= word.end) return undefined;
  return isReference(text[colon + 1])
    ? undefined
    : { start: colon + 1, end: word.end };
}

/** The secret that begins at an offset, behind an option. */
function secretAt(
  text: string,
  start: number,
  { pair, glued }: SecretOption,
): SourceSpan | undefined {
  if (glued && /[\s-]/.test(text[start] ?? ' ')) return undefined;
  const word = wordAt(text, start);
  if (pair) return passwordOf(text, word);
  const found =
    word.end > word.start && isSecretValue(text.slice(word.start, word.end));
  return found ? word : undefined;
}

function commandSecrets(
  text: string,
  start: number,
  options: readonly SecretOption[],
): SourceSpan[] {
  const ahead = text.slice(start, start + REACH);
  const end = ahead.search(COMMAND_ENDS);
  const command = end === -1 ? ahead : ahead.slice(0, end + 1);
  return options.flatMap(each => {
    const spans: SourceSpan[] = [];
    let at = command.indexOf(each.option);
    while (at !== -1) {
      const value = at + each.option.length;
      const span = secretAt(text, start + value, each);
      if (span) spans.push(span);
      at = command.indexOf(each.option, value - 1);
    }
    return spans;
  });
}

function optionSecrets(text: string, { programs }: TextMarks): SourceSpan[] {
  return programs.flatMap(({ end, options }) =>
    commandSecrets(text, end, options),
  );
}

/** The text of the same line just before an offset. */
function before(text: string, at: number): string {
  const near = text.slice(Math.max(0, at - REACH), at);
  return near.slice(near.lastIndexOf('\n') + 1);
}

function chpasswdSecrets(text: string): SourceSpan[] {
  const spans: SourceSpan[] = [];
  let at = text.indexOf('chpasswd');
  while (at !== -1) {
    const near = before(text, at);
    const colon = near.indexOf(':');
    const start = at - near.length + colon + 1;
    const word = wordAt(text, start);
    if (
      colon !== -1 &&
      word.end > start &&
      word.end < at &&
      !isReference(text[start])
    ) {
      spans.push({ start, end: word.end });
    }
    at = text.indexOf('chpasswd', at + 8);
  }
  return spans;
}

/** Spans of secrets in the arguments of commands. */
export function findCommandSecrets(
  text: string,
  marks = markText(text),
): SourceSpan[] {
  return [...optionSecrets(text, marks), ...chpasswdSecrets(text)];
}
