/**
 * Cuts a line into words the way BuildKit does when it looks for here-documents: quotes keep
 * words together, and white space after `<<` belongs to the word. A line that this lexer refuses
 * (an open quote, a substitution it does not know) has no here-documents.
 */
import { DOCKERFILE_LIMITS } from '../limits';
import { isSpace } from './whitespace';

const SPECIAL_PARAMETERS = '@*#?-$!0';
const LETTER_OR_DIGIT = /[\p{L}\p{Nd}_]/u;

function isNameCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= 128) return LETTER_OR_DIGIT.test(text[at]);
  return (
    ((code | 32) >= 97 && (code | 32) <= 122) ||
    (code >= 48 && code <= 57) ||
    code === 95
  );
}

/** How quotes and escapes come out. */
export interface LexOptions {
  /** Keep quotes, and keep escapes with the characters that they escape. */
  readonly raw: boolean;
}

class Lexer {
  readonly words: string[] = [];
  readonly #text: string;
  readonly #raw: boolean;
  #word = '';
  #at = 0;

  constructor(text: string, raw: boolean) {
    this.#text = text;
    this.#raw = raw;
  }

  readWords(): boolean {
    const text = this.#text;
    while (this.#at < text.length) {
      const code = text.charCodeAt(this.#at);
      if (code === 39 || code === 34) {
        if (!this.#quote(code)) return false;
      } else if (code === 36) {
        if (!this.#dollar()) return false;
      } else if (code === 60) {
        this.#angle();
      } else if (code === 92) {
        if (this.#raw) this.#word += '\\';
        this.#word += text[this.#at + 1] ?? '';
        this.#at += 2;
      } else if (isSpace(code)) {
        this.#flush();
        this.#at++;
      } else {
        this.#word += text[this.#at++];
      }
    }
    this.#flush();
    return true;
  }

  #flush() {
    if (this.#word) this.words.push(this.#word);
    this.#word = '';
  }

  #quote(code: number): boolean {
    const text = this.#text;
    const from = this.#at + 1;
    let at = from;
    while (at < text.length && text.charCodeAt(at) !== code) {
      at += code === 34 && text.charCodeAt(at) === 92 ? 2 : 1;
    }
    if (at >= text.length) return false;
    const inner = text.slice(from, at);
    this.#word += this.#raw
      ? text.slice(from - 1, at + 1)
      : unescape(inner, code);
    this.#at = at + 1;
    return true;
  }

  #angle() {
    const text = this.#text;
    if (text[this.#at + 1] !== '<') {
      this.#word += '<';
      this.#at++;
      return;
    }
    let at = this.#at + 2;
    while (at < text.length && isSpace(text.charCodeAt(at))) at++;
    this.#word += text.slice(this.#at, at);
    this.#at = at;
  }

  #dollar(): boolean {
    const text = this.#text;
    const from = this.#at;
    if (text[from + 1] !== '{') {
      this.#at = nameEnd(text, from + 1);
      this.#word += text.slice(from, this.#at);
      return true;
    }
    const end = substitutionEnd(text, from);
    if (end === undefined) return false;
    for (const character of text.slice(from, end)) {
      if (isSpace(character.charCodeAt(0))) this.#flush();
      else this.#word += character;
    }
    this.#at = end;
    return true;
  }
}

/** The words of a line, or `undefined` where the lexer refuses it. */
export function lexShellWords(
  text: string,
  options: LexOptions,
): string[] | undefined {
  const lexer = new Lexer(text, options.raw);
  return lexer.readWords() ? lexer.words : undefined;
}

function unescape(inner: string, quote: number): string {
  if (quote === 39 || !inner.includes('\\')) return inner;
  let result = '';
  for (let at = 0; at < inner.length; at++) {
    const next = inner[at + 1];
    if (inner[at] === '\\' && (next === '"' || next === '$' || next === '\\'))
      at++;
    result += inner[at];
  }
  return result;
}

/** The end of a variable's name that begins at `start`; special parameters are one character. */
export function nameEnd(text: string, start: number): number {
  const first = text[start];
  if (first === undefined) return start;
  let at = start;
  if (first >= '0' && first <= '9') {
    while (at < text.length && text[at] >= '0' && text[at] <= '9') at++;
    return at;
  }
  if (SPECIAL_PARAMETERS.includes(first)) return start + 1;
  while (at < text.length && isNameCharacter(text, at)) at++;
  return at;
}

/** The offset after a `${...}` that opens at `start`; `undefined` where BuildKit refuses it. */
export function substitutionEnd(
  text: string,
  start: number,
): number | undefined {
  let depth = 0;
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 36 && text[at + 1] === '{') {
      const nameStart = at + 2;
      at = nameEnd(text, nameStart);
      const next = text[at];
      if (next === undefined || !'}:+-?#%/'.includes(next)) return undefined;
      if (at === nameStart && '}:'.includes(next)) return undefined;
      if (++depth > DOCKERFILE_LIMITS.nesting) return undefined;
      if (next !== '}') at++;
    } else if (code === 125) {
      at++;
      if (--depth === 0) return at;
    } else if (code === 39 || code === 34) {
      const close = text.indexOf(text[at], at + 1);
      if (close === -1) return undefined;
      at = close + 1;
    } else {
      at += code === 92 ? 2 : 1;
    }
  }
  return undefined;
}
