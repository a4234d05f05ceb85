/**
 * Expands variables in a word and takes its quotes away, as BuildKit does for every instruction but
 * RUN, CMD and ENTRYPOINT. An answer that depends on a variable nobody set is unknown rather than
 * empty: a base image may have set it.
 */
import { DOCKERFILE_LIMITS } from '../limits';
import { nameEnd } from './lexShellWords';
import { replacePattern, trimPrefix, trimSuffix } from './matchPattern';

/** A variable that is set, to what nobody can tell from the file. */
export const UNKNOWN = Symbol('unknown');

/** The value of a variable; `undefined` when it is not set in the file. */
export type LookUp = (name: string) => string | typeof UNKNOWN | undefined;

/** An expanded word. */
export interface Expansion {
  /** Absent when unknown: an unset variable, bad syntax, or a bound. */
  readonly value: string | undefined;
  /** Variables that the file does not set. */
  readonly unset: readonly string[];
}

class Expander {
  readonly unset: string[] = [];
  #at = 0;
  #length = 0;
  /** Bad syntax or a bound: nothing more can be said. */
  #failed = false;
  /** An unset variable: forgiven where the part with it turns out not to count. */
  #unknown = false;
  readonly #text: string;
  readonly #lookUp: LookUp;
  readonly #escape: string;

  constructor(text: string, lookUp: LookUp, escape: string) {
    this.#text = text;
    this.#lookUp = lookUp;
    this.#escape = escape;
  }

  expand(): string | undefined {
    const value = this.#until(undefined, { depth: 0, raw: false });
    return this.#failed || this.#unknown ? undefined : value;
  }

  #fail(): string {
    this.#failed = true;
    this.#at = this.#text.length;
    return '';
  }

  #grow(part: string): string {
    this.#length += part.length;
    return this.#length > DOCKERFILE_LIMITS.valueLength ? this.#fail() : part;
  }

  #until(
    stop: string | undefined,
    mode: { depth: number; raw: boolean },
  ): string {
    const text = this.#text;
    // Joined by `+`, long values share their beginnings: a chain of settings costs what is new in each.
    let value = '';
    while (this.#at < text.length) {
      const character = text[this.#at];
      if (character === stop) {
        this.#at++;
        return value;
      }
      if (character === "'") value += this.#singleQuoted();
      else if (character === '"') value += this.#doubleQuoted(mode.depth);
      else if (character === '$') value += this.#dollar(mode.depth);
      else if (character === this.#escape) {
        const escaped = text[this.#at + 1] ?? '';
        value += this.#grow(mode.raw ? character + escaped : escaped);
        this.#at += 2;
      } else value += this.#plain(stop);
    }
    return stop === undefined ? value : this.#fail();
  }

  /** Characters that stand for themselves. */
  #plain(stop: string | undefined): string {
    const text = this.#text;
    const start = this.#at;
    let at = start + 1;
    while (at < text.length && !this.#isSpecial(text[at], stop)) at++;
    this.#at = at;
    return this.#grow(text.slice(start, at));
  }

  #isSpecial(character: string, stop: string | undefined): boolean {
    return (
      character === '$' ||
      character === '"' ||
      character === "'" ||
      character === this.#escape ||
      character === stop
    );
  }

  #singleQuoted(): string {
    const close = this.#text.indexOf("'", this.#at + 1);
    if (close === -1) return this.#fail();
    const inner = this.#text.slice(this.#at + 1, close);
    this.#at = close + 1;
    return this.#grow(inner);
  }

  #doubleQuoted(depth: number): string {
    const text = this.#text;
    let value = '';
    this.#at++;
    while (this.#at < text.length) {
      const character = text[this.#at];
      if (character === '"') {
        this.#at++;
        return value;
      }
      if (character === '$') {
        value += this.#dollar(depth);
        continue;
      }
      const next = text[this.#at + 1];
      const escapes =
        character === this.#escape &&
        (next === '"' || next === '$' || next === this.#escape);
      if (escapes) this.#at++;
      value += this.#quotedPlain();
    }
    return this.#fail();
  }

  /** One character at least, and those after it that stand for themselves between quotes. */
  #quotedPlain(): string {
    const text = this.#text;
    const start = this.#at;
    let at = start + 1;
    while (
      at < text.length &&
      text[at] !== '"' &&
      text[at] !== '$' &&
      text[at] !== this.#escape
    ) {
      at++;
    }
    this.#at = at;
    return this.#grow(text.slice(start, at));
  }

  #value(name: string): string | undefined {
    const value = this.#lookUp(name);
    if (typeof value === 'string') return value;
    if (value === undefined) this.unset.push(name);
    this.#unknown = true;
    return undefined;
  }

  #dollar(depth: number): string {
    const text = this.#text;
    const braced = text[this.#at + 1] === '{';
    const start = this.#at + (braced ? 2 : 1);
    const end = nameEnd(text, start);
    const name = text.slice(start, end);
    this.#at = end;
    if (!braced) {
      if (name === '') return this.#grow('$');
      return this.#grow(this.#value(name) ?? '');
    }
    if (name === '' || depth >= DOCKERFILE_LIMITS.nesting) return this.#fail();
    return this.#modified(name, depth + 1);
  }

  #modified(name: string, depth: number): string {
    const text = this.#text;
    let modifier = text[this.#at++];
    if (modifier === '}') return this.#grow(this.#value(name) ?? '');
    if (modifier === '/') return this.#replaced(name, depth);
    const emptyIsUnset = modifier === ':';
    if (emptyIsUnset) modifier = text[this.#at++];
    const raw = modifier === '#' || modifier === '%';
    // The word behind the modifier counts only where it is used.
    const before = {
      length: this.#length,
      unset: this.unset.length,
      unknown: this.#unknown,
    };
    const word = this.#until('}', { depth, raw });
    if (this.#failed) return '';
    const value = this.#lookUp(name);
    const drop = () => {
      this.#length = before.length;
      this.unset.length = before.unset;
      this.#unknown = before.unknown;
    };
    if (value === UNKNOWN) {
      drop();
      this.#unknown = true;
      return '';
    }
    const missing = value === undefined || (emptyIsUnset && value === '');
    switch (modifier) {
      case '-':
        if (missing) return word;
        drop();
        return this.#grow(value);
      case '+':
        if (!missing) return word;
        drop();
        return '';
      case '?':
        drop();
        if (!missing) return this.#grow(value);
        this.unset.push(name);
        this.#unknown = true;
        return '';
      case '#':
      case '%':
        return this.#trimmed(name, word, modifier);
      default:
        return this.#fail();
    }
  }

  #trimmed(name: string, word: string, modifier: '#' | '%'): string {
    const value = this.#value(name);
    if (value === undefined) return '';
    const greedy = word[0] === modifier;
    const pattern = greedy ? word.slice(1) : word;
    const trim = modifier === '#' ? trimPrefix : trimSuffix;
    const trimmed = trim(value, pattern, { greedy });
    return trimmed === undefined ? this.#fail() : this.#grow(trimmed);
  }

  #replaced(name: string, depth: number): string {
    const all = this.#text[this.#at] === '/';
    if (all) this.#at++;
    const pattern = this.#until('/', { depth, raw: true });
    const replacement = this.#until('}', { depth, raw: true });
    const value = this.#value(name);
    if (this.#failed || value === undefined) return '';
    const result = replacePattern(value, pattern, { replacement, all });
    return result === undefined ? this.#fail() : this.#grow(result);
  }
}

/** Whether a word stands for itself: it holds no variable, no quote and no escape. */
export function isPlainWord(text: string, escape: string): boolean {
  return (
    !text.includes('$') &&
    !text.includes('"') &&
    !text.includes("'") &&
    !text.includes(escape)
  );
}

/** Nothing is unset in most words. */
const NONE: readonly never[] = [];

/** What a word stands for that holds nothing to expand. */
export function expandPlainWord(text: string): Expansion {
  const fits = text.length <= DOCKERFILE_LIMITS.valueLength;
  return { value: fits ? text : undefined, unset: NONE };
}

/** Expands a word. */
export function expandWord(
  text: string,
  lookUp: LookUp,
  options: { escape: string },
): Expansion {
  if (isPlainWord(text, options.escape)) return expandPlainWord(text);
  const expander = new Expander(text, lookUp, options.escape);
  const value = expander.expand();
  return { value, unset: expander.unset };
}
