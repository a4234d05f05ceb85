/** Exec form: a strict JSON array of strings. Anything else in brackets is shell form. */
import { skipSpace } from './whitespace';
import type { WordRange } from './parseWords';

/** The words of an exec form, shell form, or an array that BuildKit refuses. */
export type ExecForm =
  | { readonly kind: 'exec'; readonly words: readonly WordRange[] }
  | { readonly kind: 'shell' }
  | { readonly kind: 'not-strings' };

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads arguments as exec form. */
export function parseExecForm(
  text: string,
  start: number,
  end: number,
): ExecForm {
  const open = skipSpace(text, start, end);
  if (open >= end || text[open] !== '[' || text[end - 1] !== ']') {
    return { kind: 'shell' };
  }
  const values = parseJson(text.slice(open, end));
  if (!Array.isArray(values)) return { kind: 'shell' };
  const words: WordRange[] = [];
  let at = open;
  for (const value of values) {
    if (typeof value !== 'string') return { kind: 'not-strings' };
    const from = text.indexOf('"', at);
    let to = from + 1;
    while (text[to] !== '"') to += text[to] === '\\' ? 2 : 1;
    at = to + 1;
    words.push({ value, start: from, end: at });
  }
  return { kind: 'exec', words };
}
