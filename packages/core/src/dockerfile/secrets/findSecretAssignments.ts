/**
 * Finds `NAME=value` and `--name value` with a secret-like name in any text: scripts, comments,
 * here-documents, arguments. The text is scanned once; names are looked up backwards from the `=`.
 */
import type { SourceSpan } from '../parse/logicalLine';
import { isSecretName } from './isSecretName';
import { isReference, isSecretValue } from './isSecretValue';

/** A secret that some text gives to a name. */
export interface SecretAssignment {
  readonly name: string;
  /** The value without its quotes. */
  readonly span: SourceSpan;
}

const LONGEST_NAME = 64;

function isNameCharacter(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    ((code | 32) >= 97 && (code | 32) <= 122) ||
    code === 95 ||
    code === 45 ||
    code === 46
  );
}

function nameBefore(text: string, end: number): string {
  let start = end;
  while (
    start > 0 &&
    end - start < LONGEST_NAME &&
    isNameCharacter(text.charCodeAt(start - 1))
  ) {
    start--;
  }
  return text.slice(start, end);
}

function valueAt(text: string, start: number): SourceSpan {
  const quote = text[start];
  if (quote === '"' || quote === "'") {
    let end = start + 1;
    while (end < text.length && text[end] !== quote && text[end] !== '\n')
      end++;
    return { start: start + 1, end };
  }
  let end = start;
  while (end < text.length && !' \t\r\n;&|()<>"\'\\,`'.includes(text[end]))
    end++;
  return { start, end };
}

/** The secret that stands at `start`, after its name. */
function secretAt(
  text: string,
  name: string,
  start: number,
): SecretAssignment | undefined {
  // Most values are references; telling them by their first character keeps the scan linear.
  if (!isSecretName(name) || isReference(text[start] ?? '')) return undefined;
  const span = valueAt(text, start);
  const value = text.slice(span.start, span.end);
  return value && isSecretValue(value) ? { name, span } : undefined;
}

function findEquals(text: string): SecretAssignment[] {
  const found: SecretAssignment[] = [];
  let at = text.indexOf('=');
  while (at !== -1) {
    // Comparisons (`==`, `!=`) give nothing a value.
    const compares =
      text[at + 1] === '=' || text[at - 1] === '=' || text[at - 1] === '!';
    const secret = compares
      ? undefined
      : secretAt(text, nameBefore(text, at), at + 1);
    if (secret) found.push(secret);
    at = text.indexOf('=', secret ? secret.span.end : at + 1);
  }
  return found;
}

function findOptions(text: string): SecretAssignment[] {
  const found: SecretAssignment[] = [];
  let at = text.indexOf('--');
  while (at !== -1) {
    let end = at + 2;
    while (
      end < text.length &&
      end - at < LONGEST_NAME &&
      isNameCharacter(text.charCodeAt(end))
    ) {
      end++;
    }
    const takesWord =
      text[end] === ' ' && !' -|&;\\'.includes(text[end + 1] ?? ' ');
    const secret = takesWord
      ? secretAt(text, text.slice(at + 2, end), end + 1)
      : undefined;
    if (secret) found.push(secret);
    at = text.indexOf('--', secret ? secret.span.end : end);
  }
  return found;
}

/** Secrets that a text gives to names. */
export function findSecretAssignments(text: string): SecretAssignment[] {
  return [...findEquals(text), ...findOptions(text)];
}
