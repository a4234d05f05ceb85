/**
 * Parser directives: `# syntax=`, `# escape=`, `# check=`. They stand before anything else; the
 * first line that is not one of them ends the block.
 */
import type { DockerfileDirective } from '../types';
import { isSpace, skipSpace, trimmedEnd } from './whitespace';

const NAMES = new Set(['syntax', 'escape', 'check']);

function isNameCharacter(code: number, first: boolean): boolean {
  const letter = (code | 32) >= 97 && (code | 32) <= 122;
  return letter || (!first && code >= 48 && code <= 57);
}

/** Reads a comment line as a directive; anything else is `undefined`. */
export function parseDirective(
  text: string,
  span: { start: number; end: number; line: number },
): DockerfileDirective | undefined {
  let at = skipSpace(text, span.start, span.end);
  if (text[at] !== '#') return undefined;
  at = skipSpace(text, at + 1, span.end);
  const nameStart = at;
  while (
    at < span.end &&
    isNameCharacter(text.charCodeAt(at), at === nameStart)
  ) {
    at++;
  }
  const name = text.slice(nameStart, at).toLowerCase();
  at = skipSpace(text, at, span.end);
  if (text[at] !== '=' || at >= span.end || !NAMES.has(name)) return undefined;
  const valueStart = skipSpace(text, at + 1, span.end);
  const valueEnd = trimmedEnd(text, valueStart, span.end);
  if (valueStart === valueEnd) return undefined;
  return {
    name: name as DockerfileDirective['name'],
    value: text.slice(valueStart, valueEnd),
    line: span.line,
  };
}

/** Whether a line is a comment: its first character that is not white space is `#`. */
export function isCommentLine(
  text: string,
  start: number,
  end: number,
): boolean {
  const first = text.charCodeAt(start);
  if (!isSpace(first)) return first === 35 && start < end;
  const at = skipSpace(text, start, end);
  return at < end && text.charCodeAt(at) === 35;
}
