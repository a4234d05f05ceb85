/**
 * Two ways to cut arguments into words: at white space alone (FROM, COPY, EXPOSE), and with quotes
 * and escapes kept together (ENV, LABEL, ARG).
 */
import { isSeparator, isSpace } from './whitespace';

/** A word with its offsets in the joined text. */
export interface WordRange {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** Words between white space. */
export function splitAtSpace(
  text: string,
  start: number,
  end: number,
): WordRange[] {
  const words: WordRange[] = [];
  let at = start;
  while (at < end) {
    while (at < end && isSeparator(text.charCodeAt(at))) at++;
    const from = at;
    while (at < end && !isSeparator(text.charCodeAt(at))) at++;
    if (at > from)
      words.push({ value: text.slice(from, at), start: from, end: at });
  }
  return words;
}

/** Words that may be quoted. Quotes and escapes stay in the value. */
export function splitQuoted(
  text: string,
  range: { start: number; end: number; escape: string },
): WordRange[] {
  const words: WordRange[] = [];
  const escape = range.escape.charCodeAt(0);
  let at = range.start;
  while (at < range.end) {
    if (isSpace(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const from = at;
    let quote = 0;
    let dropped = false;
    for (; at < range.end; at++) {
      const code = text.charCodeAt(at);
      if (!quote && isSpace(code)) break;
      if (quote && code === quote) quote = 0;
      else if (!quote && (code === 34 || code === 39)) quote = code;
      // Nothing can be escaped inside single quotes.
      else if (code === escape && quote !== 39) {
        if (at + 1 === range.end) dropped = true;
        else at++;
      }
    }
    // An escape character at the very end stands for nothing.
    const value = text.slice(from, dropped ? at - 1 : at);
    if (value) words.push({ value, start: from, end: at });
  }
  return words;
}
