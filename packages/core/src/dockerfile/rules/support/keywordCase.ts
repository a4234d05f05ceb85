/** Keywords in capitals or in small letters. */

/** How a keyword is written. */
export type KeywordCase = 'upper' | 'lower' | 'mixed';

/** Tells how a word is written. */
export function caseOf(word: string): KeywordCase {
  if (word === word.toUpperCase()) return 'upper';
  return word === word.toLowerCase() ? 'lower' : 'mixed';
}

/** A word in capitals or in small letters. */
export function inCase(word: string, written: 'upper' | 'lower'): string {
  return written === 'upper' ? word.toUpperCase() : word.toLowerCase();
}
