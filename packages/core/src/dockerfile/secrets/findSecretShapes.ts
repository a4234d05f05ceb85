/**
 * Finds text that is a secret by its own shape, wherever it stands: tokens of well-known services,
 * private keys, passwords inside URLs. Every search jumps from one fixed marker to the next and
 * looks at a bounded stretch behind it.
 */
import type { SourceSpan } from '../parse/logicalLine';
import { markText, type TextMarks } from './markText';
import type { TokenShape } from './tokenShapes';

const LONGEST_USER_INFO = 512;

function tokenSpans(text: string, { tokens }: TextMarks): SourceSpan[] {
  const spans: SourceSpan[] = [];
  /** What one token of a shape takes up, another of it does not begin in. */
  const ends = new Map<TokenShape, number>();
  for (const { at, shape } of tokens) {
    if (at < (ends.get(shape) ?? 0)) continue;
    const { pattern } = shape;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    const end = at + match[0].length;
    spans.push({ start: at, end });
    ends.set(shape, end);
  }
  return spans;
}

/** The password of `scheme://user:password@host`; a variable there is none. */
function urlPasswords(text: string, { colons }: TextMarks): SourceSpan[] {
  const spans: SourceSpan[] = [];
  for (const at of colons) {
    if (!text.startsWith('//', at + 1)) continue;
    const start = at + 3;
    const limit = Math.min(text.length, start + LONGEST_USER_INFO);
    let colon = -1;
    let end = start;
    while (end < limit && !' \t\r\n/"\'@?#'.includes(text[end])) {
      if (text[end] === ':' && colon === -1) colon = end;
      end++;
    }
    const password = colon !== -1 && text[end] === '@' && end > colon + 1;
    if (password && text[colon + 1] !== '$') {
      spans.push({ start: colon + 1, end });
    }
  }
  return spans;
}

/** Characters of a private key's body: base 64, and what carries it over lines. */
const KEY_CHARACTER = /[A-Za-z0-9+/=\s\\,:.'"-]/;
const LONGEST_KEY = 16 * 1024;

/** The end of a key's body; of the line, where no footer follows. */
function keyEnd(text: string, start: number): number {
  const footer = text.indexOf('-----END ', start);
  if (footer !== -1 && footer - start <= LONGEST_KEY) {
    let at = start;
    while (at < footer && KEY_CHARACTER.test(text[at])) at++;
    if (at === footer) return footer;
  }
  const feed = text.indexOf('\n', start);
  return feed === -1 ? text.length : feed;
}

/** The body of every private key in PEM armour. */
function privateKeys(text: string): SourceSpan[] {
  const spans: SourceSpan[] = [];
  let at = text.indexOf('-----BEGIN ');
  while (at !== -1) {
    const header = text.indexOf('-----', at + 11);
    if (header === -1) break;
    const start = header + 5;
    const isPrivate =
      header - at < 64 && text.slice(at, header).includes('PRIVATE KEY');
    const end = isPrivate ? keyEnd(text, start) : start;
    if (end > start) spans.push({ start, end });
    at = text.indexOf('-----BEGIN ', end);
  }
  return spans;
}

/** Spans of text that is a secret by its shape. */
export function findSecretShapes(
  text: string,
  marks = markText(text),
): SourceSpan[] {
  return [
    ...tokenSpans(text, marks),
    ...urlPasswords(text, marks),
    ...privateKeys(text),
  ];
}
