/**
 * Finds secrets in the arguments of commands that take them without a telling name: `curl -u`,
 * `docker login -p`, `sshpass -p`, and what is piped into `chpasswd`.
 */
import type { SourceSpan } from '../parse/logicalLine';
import { isReference, isSecretValue } from './isSecretValue';

const OPTIONS: readonly {
  readonly option: string;
  readonly program: string;
  readonly pair: boolean;
  /** Whether the value is glued to the option. */
  readonly glued?: boolean;
}[] = [
  { option: ' -u ', program: 'curl', pair: true },
  { option: ' --user ', program: 'curl', pair: true },
  { option: ' -p ', program: 'docker login', pair: false },
  { option: ' -p ', program: 'sshpass', pair: false },
  { option: ' -p', program: 'sshpass', pair: false, glued: true },
  { option: ' -p', program: 'mysql', pair: false, glued: true },
  { option: ' -storepass ', program: 'keytool', pair: false },
  { option: ' -keypass ', program: 'keytool', pair: false },
  { option: ' -passin pass:', program: 'openssl', pair: false },
  { option: ' -passout pass:', program: 'openssl', pair: false },
  { option: ' -p ', program: 'az login', pair: false },
];

/** A program further away than this is another command's. */
const REACH = 200;

const WORD_ENDS = ' \t\r\n;|&"\'\\';

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

/** The text of the same line just before an offset. */
function before(text: string, at: number): string {
  const near = text.slice(Math.max(0, at - REACH), at);
  return near.slice(near.lastIndexOf('\n') + 1);
}

/** The text of the same command just before an offset. */
function commandBefore(text: string, at: number): string {
  const near = before(text, at);
  const separators = [';', '&', '|'].map(sign => near.lastIndexOf(sign));
  return near.slice(Math.max(...separators) + 1);
}

/** Whether a command runs a program, and does not only name it in a path or a package. */
function runs(command: string, program: string): boolean {
  const at = command.indexOf(program);
  if (at === -1) return false;
  const opens = at === 0 || ' \t/'.includes(command[at - 1]);
  const end = command[at + program.length] ?? ' ';
  return opens && /[\sad]/.test(end);
}

function optionSecrets(text: string): SourceSpan[] {
  const spans: SourceSpan[] = [];
  for (const { option, program, pair, glued } of OPTIONS) {
    if (!text.includes(program)) continue;
    let at = text.indexOf(option);
    while (at !== -1) {
      const start = at + option.length;
      const command = commandBefore(text, at);
      if (glued ? runs(command, program) : command.includes(program)) {
        const word = wordAt(text, start);
        const separate = glued && /[\s-]/.test(text[start] ?? ' ');
        const plain =
          !separate &&
          word.end > word.start &&
          isSecretValue(text.slice(word.start, word.end))
            ? word
            : undefined;
        const found = pair ? passwordOf(text, word) : plain;
        if (found) spans.push(found);
      }
      at = text.indexOf(option, start - 1);
    }
  }
  return spans;
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
export function findCommandSecrets(text: string): SourceSpan[] {
  return [...optionSecrets(text), ...chpasswdSecrets(text)];
}
