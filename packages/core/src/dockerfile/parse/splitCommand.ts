/**
 * Splits the joined text of an instruction into keyword, flags and the rest. A flag begins with
 * `--`; quotes and backslashes inside it are resolved, whatever the escape directive says.
 */
import { isSeparator, isSpace, skipSpace, trimmedEnd } from './whitespace';

/** A flag word with its offsets in the joined text. */
export interface FlagWord {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** Keyword, flags and rest, as offsets into the joined text. */
export interface SplitCommand {
  readonly keywordStart: number;
  readonly keywordEnd: number;
  readonly flags: readonly FlagWord[];
  readonly restStart: number;
  readonly restEnd: number;
}

/** Shared by the many instructions that have none. */
const NONE: readonly never[] = [];

function readFlag(
  text: string,
  start: number,
  end: number,
): FlagWord & { quoted: boolean } {
  let value = '';
  let quote = '';
  let quoted = false;
  let at = start;
  for (; at < end; at++) {
    let character = text[at];
    if (!quote && isSpace(text.charCodeAt(at))) break;
    if (quote && character === quote) {
      quote = '';
      continue;
    }
    if (!quote && (character === "'" || character === '"')) {
      quote = character;
      quoted = true;
      continue;
    }
    if (character === '\\') {
      if (at + 1 === end) continue;
      at++;
      character = text[at];
    }
    value += character;
  }
  return { value, start, end: at, quoted };
}

/** Splits joined text from `start` on; used again for the instruction inside ONBUILD. */
export function splitCommand(text: string, start = 0): SplitCommand {
  const keywordStart = skipSpace(text, start, text.length);
  const end = trimmedEnd(text, keywordStart, text.length);
  let at = keywordStart;
  while (at < end && !isSeparator(text.charCodeAt(at))) at++;
  const keywordEnd = at;
  let flags: FlagWord[] | undefined;
  for (;;) {
    at = skipSpace(text, at, end);
    if (at >= end || !text.startsWith('--', at) || at + 1 >= end) break;
    const flag = readFlag(text, at, end);
    at = flag.end;
    // A bare `--` ends the flags, and is none itself.
    if (flag.value === '--') {
      at = skipSpace(text, at, end);
      break;
    }
    if (flag.value || flag.quoted) {
      flags ??= [];
      flags.push({ value: flag.value, start: flag.start, end: flag.end });
    }
  }
  return {
    keywordStart,
    keywordEnd,
    flags: flags ?? NONE,
    restStart: at,
    restEnd: end,
  };
}
