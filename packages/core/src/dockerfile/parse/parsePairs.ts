/**
 * `name=value` pairs of ENV and LABEL, with the old `ENV name rest of line`, and the names of ARG.
 */
import { splitQuoted } from './parseWords';
import { isSeparator } from './whitespace';

/** A pair with its offsets in the joined text. */
export interface PairRange {
  readonly name: string;
  readonly value: string | undefined;
  readonly start: number;
  readonly end: number;
  readonly valueStart: number;
  readonly legacy: boolean;
}

/** Where the arguments stand in the joined text, and what escapes in them. */
export interface PairSource {
  readonly start: number;
  readonly end: number;
  readonly escape: string;
}

/** Pairs, or why they are none. */
export type PairsResult =
  { readonly pairs: readonly PairRange[] } | { readonly problem: string };

function toPair(word: {
  value: string;
  start: number;
  end: number;
}): PairRange {
  const equals = word.value.indexOf('=');
  const named = equals === -1 ? word.value : word.value.slice(0, equals);
  return {
    name: named,
    value: equals === -1 ? undefined : word.value.slice(equals + 1),
    start: word.start,
    end: word.end,
    valueStart: equals === -1 ? word.end : word.start + equals + 1,
    legacy: false,
  };
}

/** Reads the arguments of ARG: names, with or without a default. */
export function parseArgs(text: string, source: PairSource): PairRange[] {
  return splitQuoted(text, source).map(toPair);
}

/** Reads the arguments of ENV or LABEL. */
export function parsePairs(
  keyword: string,
  text: string,
  source: PairSource,
): PairsResult {
  const words = splitQuoted(text, source);
  if (words.length === 0) return { pairs: [] };
  if (!words[0].value.includes('=')) {
    let at = source.start;
    while (at < source.end && !isSeparator(text.charCodeAt(at))) at++;
    const name = text.slice(source.start, at);
    while (at < source.end && isSeparator(text.charCodeAt(at))) at++;
    if (at >= source.end) {
      return {
        problem: `${keyword} must have two arguments. Write ${keyword} name=value`,
      };
    }
    const value = text.slice(at, source.end);
    const { start, end } = source;
    return {
      pairs: [{ name, value, start, end, valueStart: at, legacy: true }],
    };
  }
  const pairs = words.map(toPair);
  const position = pairs.findIndex(pair => pair.value === undefined);
  if (position !== -1) {
    return {
      problem: `Syntax error - can't find = in a word after ${pairs[position - 1].name}. Must be of the form: name=value. Put quotes around a value with spaces: name="two words"`,
    };
  }
  return { pairs };
}
