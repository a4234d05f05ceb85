/** Takes the secrets of a file out of what other tools say about it. */
import { parseDockerfile } from '../parse/parseDockerfile';
import { findSecrets } from '../secrets/findSecrets';
import { findSecretAssignments } from '../secrets/findSecretAssignments';
import { findSecretShapes } from '../secrets/findSecretShapes';
import { maskSource, showMasked } from '../secrets/maskSource';

const SHOWN = '•'.repeat(8);
/** A shorter value is masked where it stands alone: it may be a part of any word. */
const SHORT = 6;
const MOST_VALUES = 200;

function valuesOf(text: string): string[] {
  const { spans } = findSecrets(parseDockerfile(text));
  const values = spans.map(({ start, end }) => text.slice(start, end).trim());
  // The longest first, so that none is cut by a part of itself.
  return [...new Set(values)]
    .filter(value => value.length > 0)
    .sort((one, other) => other.length - one.length)
    .slice(0, MOST_VALUES);
}

const WORD = /[A-Za-z0-9_]/;

function standsAlone(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  return !WORD.test(before) && !WORD.test(after);
}

function withoutValue(text: string, value: string): string {
  let at = text.indexOf(value);
  if (at === -1) return text;
  const parts: string[] = [];
  let from = 0;
  while (at !== -1) {
    const end = at + value.length;
    if (value.length >= SHORT || standsAlone(text, at, end)) {
      parts.push(text.slice(from, at), SHOWN);
      from = end;
    }
    at = text.indexOf(value, end);
  }
  parts.push(text.slice(from));
  return parts.join('');
}

/** Makes a function that masks texts about one file. */
export function createMasker(source: string): (message: string) => string {
  const values = valuesOf(source);
  return message => {
    const known = values.reduce(withoutValue, message);
    const spans = [
      ...findSecretShapes(known),
      ...findSecretAssignments(known).map(({ span }) => span),
    ];
    return spans.length === 0 ? known : showMasked(maskSource(known, spans));
  };
}
