/**
 * Cuts a line into spans for syntax highlighting. The spans cover the line without gaps, so that
 * joining them gives the line back. A quote may stay open from one line of an instruction to the next.
 */
import { nameEnd } from '../parse/lexShellWords';
import type { SourceSpan } from '../parse/logicalLine';
import { isSpace } from '../parse/whitespace';
import type { LineToken, TokenKind } from '../types';

const SPACE = 32;
const DOUBLE_QUOTE = 34;
const HASH = 35;
const DOLLAR = 36;
const SINGLE_QUOTE = 39;
const DASH = 45;

/** What a line holds, as far as it changes what its characters mean. */
export interface LineKind {
  /** Whether `NAME=` names a variable here, as in ENV. */
  readonly names: boolean;
  /** Whether `#` begins a comment, as in a script. */
  readonly comments: boolean;
}

const IS_SPACE = 1;
/** A word may begin after it. */
const OPENS_WORD = 2;
const ENDS_WORD = 4;
/** It opens a string or a variable, wherever it stands. */
const QUOTES = 8;
/** Something other than plain text may begin with it, where a word begins. */
const BEGINS = 16;

/** What holds of each ASCII character. */
const TRAITS = new Uint8Array(128);

function mark(characters: string, traits: number): void {
  for (const character of characters) {
    TRAITS[character.charCodeAt(0)] |= traits;
  }
}
for (let code = 0; code < TRAITS.length; code++) {
  if (isSpace(code)) TRAITS[code] = IS_SPACE | OPENS_WORD | ENDS_WORD;
}
mark('[,(=:', OPENS_WORD);
mark(',;|&)]="\'', ENDS_WORD);
mark('"\'$', QUOTES);
mark('-#0123456789', BEGINS);

function traitsOf(code: number): number {
  if (code < 128) return TRAITS[code];
  return isSpace(code) ? IS_SPACE | OPENS_WORD | ENDS_WORD : 0;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isWordEnd(text: string, at: number): boolean {
  return at >= text.length || (traitsOf(text.charCodeAt(at)) & ENDS_WORD) !== 0;
}

/** Whether a word may begin after a character. */
function opensWord(code: number): boolean {
  return (traitsOf(code) & OPENS_WORD) !== 0;
}

/** Cuts the lines of one file, in their order. */
export class LineTokenizer {
  readonly #escape: string;
  #text = '';
  #kind: LineKind | undefined;
  /** The quote that the line before left open. */
  #quote = '';
  #at = 0;
  /** The span that may still grow. */
  #start = 0;
  #open: TokenKind | undefined;
  /** The spans of the line so far, in a list that all lines share. */
  readonly #tokens: LineToken[] = [];
  #count = 0;

  /** @param escape - the character that takes a quote its meaning */
  constructor(escape: string) {
    this.#escape = escape;
  }

  /** Forgets a quote that was left open: another text begins. */
  closeQuote(): void {
    this.#quote = '';
  }

  /**
   * The spans of a line.
   *
   * @param keywords - where its keywords stand: `RUN`, `FROM`, in order
   */
  tokenize(
    text: string,
    keywords: readonly SourceSpan[],
    kind: LineKind,
  ): readonly LineToken[] {
    this.#text = text;
    this.#kind = kind;
    this.#at = 0;
    this.#start = 0;
    this.#open = undefined;
    this.#count = 0;
    let keyword = 0;
    while (this.#at < text.length) {
      const known = keywords[keyword] as SourceSpan | undefined;
      if (known && this.#at >= known.start) {
        if (this.#at < known.end) this.#push('keyword', known.end);
        keyword++;
      } else if (this.#quote) this.#string(this.#at);
      else this.#next(known?.start ?? text.length);
    }
    this.#flush();
    return this.#tokens.slice(0, this.#count);
  }

  #push(kind: TokenKind, end: number): void {
    if (this.#open !== kind || kind === 'keyword') {
      this.#flush();
      this.#start = this.#at;
      this.#open = kind;
    }
    this.#at = end;
  }

  #flush(): void {
    if (this.#open === undefined) return;
    this.#tokens[this.#count++] = {
      start: this.#start,
      end: this.#at,
      kind: this.#open,
    };
  }

  #next(limit: number): void {
    const text = this.#text;
    const at = this.#at;
    const code = text.charCodeAt(at);
    if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) {
      this.#quote = text[at];
      this.#string(at + 1);
    } else if (code === DOLLAR) this.#variable();
    else if (at > 0 && !opensWord(text.charCodeAt(at - 1))) this.#plain(limit);
    else if (code === HASH && this.#kind?.comments) {
      this.#push('comment', text.length);
    } else if (
      code === DASH &&
      at + 1 < text.length &&
      text.charCodeAt(at + 1) !== SPACE
    ) {
      this.#flag();
    } else if (isDigit(code)) this.#number(limit);
    else if (this.#kind?.names) this.#name(limit);
    else this.#plain(limit);
  }

  #string(from: number): void {
    const text = this.#text;
    const quote = this.#quote;
    const escape = quote === '"' ? this.#escape : '';
    let at = from;
    while (at < text.length && text[at] !== quote) {
      at += text[at] === escape ? 2 : 1;
    }
    const closed = at < text.length;
    this.#push('string', Math.min(text.length, closed ? at + 1 : at));
    if (closed) this.#quote = '';
  }

  #variable(): void {
    const text = this.#text;
    const braced = text[this.#at + 1] === '{';
    if (!braced) {
      const end = nameEnd(text, this.#at + 1);
      this.#push(
        end > this.#at + 1 ? 'variable' : 'plain',
        Math.max(end, this.#at + 1),
      );
      return;
    }
    const close = text.indexOf('}', this.#at);
    this.#push('variable', close === -1 ? text.length : close + 1);
  }

  #flag(): void {
    const text = this.#text;
    let at = this.#at + 1;
    while (!isWordEnd(text, at) && text.charCodeAt(at) !== DOLLAR) at++;
    this.#push('flag', at);
  }

  #number(limit: number): void {
    const text = this.#text;
    let at = this.#at;
    while (isDigit(text.charCodeAt(at)) || text[at] === '.') at++;
    // `8080/tcp` begins with a number; `24-slim` is a word.
    const whole = isWordEnd(text, at) || text[at] === '/' || text[at] === ':';
    if (whole) this.#push('number', at);
    else this.#plain(limit);
  }

  #name(limit: number): void {
    const text = this.#text;
    let at = this.#at;
    while (!isWordEnd(text, at)) at++;
    if (text[at] === '=' && at > this.#at) this.#push('variable', at);
    else this.#plain(limit);
  }

  /** Up to where something else may begin: a quote, a variable, or a word that is no plain one. */
  #plain(limit: number): void {
    const text = this.#text;
    const end = Math.min(limit, text.length);
    // `NAME=` may be any word.
    const anyWord = this.#kind?.names ?? false;
    let at = this.#at + 1;
    let before = traitsOf(text.charCodeAt(at - 1));
    while (at < end) {
      const traits = traitsOf(text.charCodeAt(at));
      if ((traits & QUOTES) !== 0) break;
      const opens = (before & OPENS_WORD) !== 0 && (traits & IS_SPACE) === 0;
      if (opens && (anyWord || (traits & BEGINS) !== 0)) break;
      before = traits;
      at++;
    }
    this.#push('plain', at);
  }
}
