/**
 * Finds `NAME=value` and `--name value` with a secret-like name in any text: scripts, comments,
 * here-documents, arguments. The text is scanned once; names are looked up backwards from the `=`.
 */
import type { SourceSpan } from '../parse/logicalLine';
import { namesSigningKey } from './isRandomValue';
import { isSecretName } from './isSecretName';
import { fallbackOf, isReference, isSecretValue } from './isSecretValue';
import { markText, type TextMarks } from './markText';

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

const LONGEST_FALLBACK = 512;

/** The literal in `NAME=${NAME:-literal}`. */
function fallbackAt(
  text: string,
  name: string,
  start: number,
): SecretAssignment | undefined {
  if (text[start + 1] !== '{') return undefined;
  const value = text.slice(start, start + LONGEST_FALLBACK).split('\n', 1)[0];
  const part = fallbackOf(value);
  return (
    part && { name, span: { start: start + part.start, end: start + part.end } }
  );
}

/** The secret that stands at `start`, after its name. */
function secretAt(
  text: string,
  name: string,
  start: number,
): SecretAssignment | undefined {
  if (!isSecretName(name)) return undefined;
  // Most values are references; telling them by their first character keeps the scan linear.
  if (isReference(text[start] ?? '')) return fallbackAt(text, name, start);
  const span = valueAt(text, start);
  const value = text.slice(span.start, span.end);
  const found = value && isSecretValue(value) && !namesSigningKey(name, value);
  return found ? { name, span } : undefined;
}

function findEquals(text: string, { equals }: TextMarks): SecretAssignment[] {
  const found: SecretAssignment[] = [];
  let from = 0;
  for (const at of equals) {
    // Comparisons (`==`, `!=`) give nothing a value.
    const compares =
      text[at + 1] === '=' || text[at - 1] === '=' || text[at - 1] === '!';
    if (compares || at < from) continue;
    const secret = secretAt(text, nameBefore(text, at), at + 1);
    if (!secret) continue;
    found.push(secret);
    from = secret.span.end;
  }
  return found;
}

function findOptions(text: string, { dashes }: TextMarks): SecretAssignment[] {
  const found: SecretAssignment[] = [];
  let from = 0;
  for (const at of dashes) {
    if (at < from) continue;
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
    from = secret ? secret.span.end : end;
  }
  return found;
}

/** Secrets that a text gives to names. */
export function findSecretAssignments(
  text: string,
  marks = markText(text),
): SecretAssignment[] {
  return [...findEquals(text, marks), ...findOptions(text, marks)];
}

/**
 * Secrets that a stretch of a text gives to keys, as YAML and JSON do: `password: x`, `"token": "x"`.
 * Elsewhere a colon behind a name is prose more often than not.
 */
export function findSecretMappings(
  text: string,
  { start, end }: SourceSpan,
): SecretAssignment[] {
  const found: SecretAssignment[] = [];
  let at = text.indexOf(':', start);
  while (at !== -1 && at < end) {
    const quoted = text[at - 1] === '"' || text[at - 1] === "'";
    let from = at + 1;
    while (text[from] === ' ') from++;
    const opens = from > at + 1 || text[from] === '"' || text[from] === "'";
    // `|`, `>`, `{` and `[` open something longer; `//` is an address.
    const single = !'|>{[/\r\n'.includes(text[from] ?? '\n');
    const secret =
      opens && single
        ? secretAt(text, nameBefore(text, quoted ? at - 1 : at), from)
        : undefined;
    if (secret) found.push(secret);
    at = text.indexOf(':', secret ? secret.span.end : at + 1);
  }
  return found;
}
