/** Finds tokens in the headers that a command sends: `Authorization: Bearer ...`, `X-Api-Key: ...`. */
import type { SourceSpan } from '../parse/logicalLine';
import { isSecretValue } from './isSecretValue';
import { markText } from './markText';

/** Ends of header names; what stands before them does not matter. */
const HEADER_ENDS = ['authorization', '-token', 'api-key'];
const LONGEST_END = 'authorization'.length;

const SCHEMES = ['bearer ', 'basic ', 'token ', 'apikey '];

const WORD_ENDS = ' \t\r\n;|&"\'\\';

function skipBlanks(text: string, start: number): number {
  let at = start;
  while (text[at] === ' ' || text[at] === '\t') at++;
  return at;
}

function tokenAt(text: string, start: number): SourceSpan | undefined {
  let from = skipBlanks(text, start);
  const scheme = SCHEMES.find(
    word => text.slice(from, from + word.length).toLowerCase() === word,
  );
  if (scheme) from = skipBlanks(text, from + scheme.length);
  let end = from;
  while (end < text.length && !WORD_ENDS.includes(text[end])) end++;
  if (end - from < 6) return undefined;
  return isSecretValue(text.slice(from, end))
    ? { start: from, end }
    : undefined;
}

/** Whether the name of a header that carries tokens ends before a colon. */
function isHeader(text: string, colon: number): boolean {
  const last = text[colon - 1];
  if (last !== 'n' && last !== 'y' && last !== 'N' && last !== 'Y')
    return false;
  const name = text
    .slice(Math.max(0, colon - LONGEST_END), colon)
    .toLowerCase();
  return HEADER_ENDS.some(end => name.endsWith(end));
}

/** Spans of tokens in headers. */
export function findHeaderSecrets(
  text: string,
  { colons } = markText(text),
): SourceSpan[] {
  const spans: SourceSpan[] = [];
  for (const at of colons) {
    if (!isHeader(text, at)) continue;
    const span = tokenAt(text, at + 1);
    if (span) spans.push(span);
  }
  return spans;
}
