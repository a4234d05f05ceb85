/**
 * A secret that was found once is masked wherever it stands again. Short or plain words are left
 * alone: masking every `postgres` of a file because it is also a password would help nobody.
 */
import type { SourceSpan } from '../parse/logicalLine';

const SHORTEST = 8;
const MOST_VALUES = 50;

function isDistinctive(value: string): boolean {
  return value.length >= SHORTEST && /\d/.test(value) && /[A-Za-z]/.test(value);
}

/** Every place where a secret's value stands. */
export function findRepetitions(
  text: string,
  spans: readonly SourceSpan[],
): SourceSpan[] {
  const values = new Set<string>();
  for (const { start, end } of spans) {
    const value = text.slice(start, end).trim();
    if (isDistinctive(value)) values.add(value);
    if (values.size === MOST_VALUES) break;
  }
  const found: SourceSpan[] = [];
  for (const value of values) {
    let at = text.indexOf(value);
    while (at !== -1) {
      found.push({ start: at, end: at + value.length });
      at = text.indexOf(value, at + value.length);
    }
  }
  return found;
}
