/** Finds tokens in the headers that a command sends: `Authorization: Bearer ...`, `X-Api-Key: ...`. */
import type { SourceSpan } from '../parse/logicalLine';
import { isSecretValue } from './isSecretValue';

/** Ends of header names; what stands before them does not matter. */
const HEADERS = /(?:authorization|-token|api-key):/gi;

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

/** Spans of tokens in headers. */
export function findHeaderSecrets(text: string): SourceSpan[] {
  const spans: SourceSpan[] = [];
  for (const match of text.matchAll(HEADERS)) {
    const span = tokenAt(text, match.index + match[0].length);
    if (span) spans.push(span);
  }
  return spans;
}
