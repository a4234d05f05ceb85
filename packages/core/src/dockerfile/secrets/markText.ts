/**
 * Goes over a text once and notes where secrets may begin: at `=` and `:` behind a name, at `--`
 * before one, and at the words that open a token or are a program that takes secrets. Each search
 * then looks at few places.
 */
import { SECRET_OPTIONS, type SecretOption } from './secretOptions';
import { TOKEN_SHAPES, type TokenShape } from './tokenShapes';

/** A word that begins as a token does. */
interface TokenMark {
  readonly at: number;
  readonly shape: TokenShape;
}

/** A program that takes secrets. */
interface ProgramMark {
  /** Where its name ends. */
  readonly end: number;
  readonly options: readonly SecretOption[];
}

/** Where secrets may begin: offsets, in the order of the text. */
export interface TextMarks {
  /** Of every `=`. */
  readonly equals: readonly number[];
  /** Of every `--`. */
  readonly dashes: readonly number[];
  /** Of every `:`. */
  readonly colons: readonly number[];
  readonly tokens: readonly TokenMark[];
  readonly programs: readonly ProgramMark[];
}

const WORD = 1;
const EQUALS = 2;
const DASH = 3;
const COLON = 4;

/** What an ASCII character may be the beginning of; 0: nothing. */
const KINDS = new Uint8Array(128);
for (let code = 0; code < KINDS.length; code++) {
  if (/\w/.test(String.fromCharCode(code))) KINDS[code] = WORD;
}
KINDS['='.charCodeAt(0)] = EQUALS;
KINDS['-'.charCodeAt(0)] = DASH;
KINDS[':'.charCodeAt(0)] = COLON;

/** A power of two. */
const HASHES = 8192;

/** A number for three characters; others may have the same. */
function hashAt(text: string, at: number): number {
  const first = text.charCodeAt(at);
  const second = text.charCodeAt(at + 1);
  const third = text.charCodeAt(at + 2);
  return (first * 961 + second * 31 + third) & (HASHES - 1);
}

/** The tokens and programs that begin with the same three characters. */
interface Openings {
  readonly shapes: TokenShape[];
  readonly programs: string[];
}

const IS_OPENING = new Uint8Array(HASHES);
const OPENINGS = new Map<string, Openings>();

function openingsOf(word: string): Openings {
  IS_OPENING[hashAt(word, 0)] = 1;
  const start = word.slice(0, 3);
  let known = OPENINGS.get(start);
  if (!known) OPENINGS.set(start, (known = { shapes: [], programs: [] }));
  return known;
}
for (const shape of TOKEN_SHAPES) openingsOf(shape.marker).shapes.push(shape);
for (const name of SECRET_OPTIONS.keys()) openingsOf(name).programs.push(name);

class Marker implements TextMarks {
  readonly equals: number[] = [];
  readonly dashes: number[] = [];
  readonly colons: number[] = [];
  readonly tokens: TokenMark[] = [];
  readonly programs: ProgramMark[] = [];

  constructor(text: string) {
    // Local names: this loop meets every character of every file.
    const { length } = text;
    const kinds = KINDS;
    const isOpening = IS_OPENING;
    let inWord = false;
    for (let at = 0; at < length; at++) {
      const code = text.charCodeAt(at);
      const kind = code < 128 ? kinds[code] : 0;
      if (kind === WORD) {
        if (inWord) continue;
        inWord = true;
        if (isOpening[hashAt(text, at)] === 1) this.#word(text, at);
      } else {
        inWord = false;
        if (kind === 0) continue;
        if (kind === EQUALS) this.equals.push(at);
        else if (kind === COLON) this.colons.push(at);
        else if (text.charCodeAt(at + 1) === code) this.dashes.push(at);
      }
    }
  }

  #word(text: string, at: number): void {
    const openings = OPENINGS.get(text.slice(at, at + 3));
    if (!openings) return;
    for (const shape of openings.shapes) {
      if (text.startsWith(shape.marker, at)) this.tokens.push({ at, shape });
    }
    for (const name of openings.programs) {
      const end = at + name.length;
      const isWhole = text[end] === ' ' || text[end] === '\t';
      if (!isWhole || !text.startsWith(name, at)) continue;
      this.programs.push({ end, options: SECRET_OPTIONS.get(name) ?? [] });
    }
  }
}

/** Notes where secrets may begin in a text. */
export function markText(text: string): TextMarks {
  return new Marker(text);
}
