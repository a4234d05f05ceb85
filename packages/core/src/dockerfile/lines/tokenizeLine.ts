/**
 * Cuts a line into spans for syntax highlighting. The spans cover the line without gaps, so that
 * joining them gives the line back. A quote may stay open from one line of an instruction to the next.
 */
import { nameEnd } from '../parse/lexShellWords';
import { isSpace } from '../parse/whitespace';
import type { LineToken, TokenKind } from '../types';

/** Where in the line code begins, and what holds there. */
export interface TokenizeOptions {
  /** Characters at the beginning of the line that are keywords: `RUN`, `FROM`. */
  readonly keywords: readonly {
    readonly start: number;
    readonly end: number;
  }[];
  /** The quote that the line before left open. */
  readonly openQuote: string;
  readonly escape: string;
  /** Whether `NAME=` names a variable here, as in ENV. */
  readonly names: boolean;
  /** Whether `#` begins a comment, as in a script. */
  readonly comments: boolean;
}

/** The spans of a line, and the quote that it leaves open. */
export interface TokenizedLine {
  readonly tokens: readonly LineToken[];
  readonly openQuote: string;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isWordEnd(text: string, at: number): boolean {
  return (
    at >= text.length ||
    isSpace(text.charCodeAt(at)) ||
    ',;|&)]="\''.includes(text[at])
  );
}

class Tokenizer {
  readonly tokens: LineToken[] = [];
  readonly #text: string;
  readonly #options: TokenizeOptions;
  #quote: string;
  #at = 0;

  constructor(text: string, options: TokenizeOptions) {
    this.#text = text;
    this.#options = options;
    this.#quote = options.openQuote;
  }

  run(): TokenizedLine {
    const text = this.#text;
    let keyword = 0;
    while (this.#at < text.length) {
      const known = this.#options.keywords[keyword];
      if (known && this.#at >= known.start) {
        if (this.#at < known.end) this.#push('keyword', known.end);
        keyword++;
      } else if (this.#quote) this.#string(this.#at);
      else this.#next(known?.start ?? text.length);
    }
    return { tokens: this.tokens, openQuote: this.#quote };
  }

  #push(kind: TokenKind, end: number): void {
    const start = this.#at;
    const last = this.tokens[this.tokens.length - 1];
    if (last?.kind === kind && kind !== 'keyword') {
      this.tokens[this.tokens.length - 1] = { ...last, end };
    } else this.tokens.push({ start, end, kind });
    this.#at = end;
  }

  #next(limit: number): void {
    const text = this.#text;
    const at = this.#at;
    const character = text[at];
    const wordStart =
      at === 0 ||
      isSpace(text.charCodeAt(at - 1)) ||
      '[,(=:'.includes(text[at - 1]);
    if (character === '"' || character === "'") {
      this.#quote = character;
      this.#string(at + 1);
    } else if (character === '$') this.#variable();
    else if (character === '#' && wordStart && this.#options.comments) {
      this.#push('comment', text.length);
    } else if (
      character === '-' &&
      wordStart &&
      text[at + 1] !== ' ' &&
      at + 1 < text.length
    ) {
      this.#flag();
    } else if (wordStart && isDigit(text.charCodeAt(at))) this.#number();
    else if (wordStart && this.#options.names) this.#name();
    else this.#plain(limit);
  }

  #string(from: number): void {
    const text = this.#text;
    let at = from;
    while (at < text.length && text[at] !== this.#quote) {
      at += text[at] === this.#options.escape && this.#quote === '"' ? 2 : 1;
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
    while (!isWordEnd(text, at) && text[at] !== '$') at++;
    this.#push('flag', at);
  }

  #number(): void {
    const text = this.#text;
    let at = this.#at;
    while (isDigit(text.charCodeAt(at)) || text[at] === '.') at++;
    // `8080/tcp` begins with a number; `24-slim` is a word.
    const whole = isWordEnd(text, at) || text[at] === '/' || text[at] === ':';
    if (whole) this.#push('number', at);
    else this.#plain(text.length);
  }

  #name(): void {
    const text = this.#text;
    let at = this.#at;
    while (at < text.length && text[at] !== '=' && !isWordEnd(text, at)) at++;
    if (text[at] === '=' && at > this.#at) this.#push('variable', at);
    else this.#plain(text.length);
  }

  #plain(limit: number): void {
    const text = this.#text;
    let at = this.#at + 1;
    while (at < limit && at < text.length) {
      if ('"\'$'.includes(text[at])) break;
      const afterSpace =
        isSpace(text.charCodeAt(at - 1)) || '[,(=:'.includes(text[at - 1]);
      if (afterSpace && !isSpace(text.charCodeAt(at))) break;
      at++;
    }
    this.#push('plain', at);
  }
}

/** Cuts a line of an instruction into spans. */
export function tokenizeLine(
  text: string,
  options: TokenizeOptions,
): TokenizedLine {
  return new Tokenizer(text, options).run();
}
