/**
 * `# owner: group:default/x` above an instruction, which wins over every other answer. A comment
 * that tries to name an owner and does not is told to the reader, never passed over.
 */

import { skipSpace } from '../parse/whitespace';

/** What a comment line says about an owner. */
export type OwnerComment =
  | { readonly kind: 'owner'; readonly ref: string }
  /** It tries to name an owner, in a way that cannot be read. */
  | { readonly kind: 'malformed' };

const PART = /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/;

/** Who may own something. */
const KINDS: ReadonlySet<string> = new Set(['group', 'user']);

const MALFORMED: OwnerComment = { kind: 'malformed' };

/** Completes `x`, `default/x` and `group:x` to a full entity ref; `undefined` for anything else. */
function toOwnerRef(text: string): string | undefined {
  const colon = text.indexOf(':');
  const kind = colon === -1 ? 'group' : text.slice(0, colon).toLowerCase();
  const rest = text.slice(colon + 1);
  const slash = rest.indexOf('/');
  const namespace = slash === -1 ? 'default' : rest.slice(0, slash);
  const name = rest.slice(slash + 1);
  if (!KINDS.has(kind) || ![namespace, name].every(part => PART.test(part))) {
    return undefined;
  }
  return `${kind}:${namespace}/${name}`.toLowerCase();
}

/** Whether a text begins with an entity ref that spells out its kind. */
function beginsWithRef(text: string): boolean {
  const colon = text.indexOf(':');
  return colon !== -1 && KINDS.has(text.slice(0, colon).toLowerCase());
}

/** Reads a comment line; `undefined` for one that is about something else. */
export function readOwnerComment(line: string): OwnerComment | undefined {
  const start = skipSpace(line, line.indexOf('#') + 1, line.length);
  if (line.slice(start, start + 5).toLowerCase() !== 'owner') return undefined;
  const text = line.slice(start).trimEnd();
  const rest = text.slice(5);
  if (rest[0] === ':') {
    const ref = toOwnerRef(rest.slice(1).trim());
    return ref ? { kind: 'owner', ref } : MALFORMED;
  }
  // `# owner = x`, `# owners: x` and `# owner group:default/x` mean to name one.
  const named = rest[0] === 's' ? rest.slice(1) : rest;
  const begins = named.trimStart();
  if (named[0] === ':' || begins[0] === '=') return MALFORMED;
  const separate = named !== begins || rest !== named;
  return separate && beginsWithRef(begins) ? MALFORMED : undefined;
}

/** The owner that a comment line names. */
export function ownerOfComment(line: string): string | undefined {
  const comment = readOwnerComment(line);
  return comment?.kind === 'owner' ? comment.ref : undefined;
}

/** What the last of several comment lines that say anything about it says about the owner. */
export function lastOwnerComment(
  lines: readonly string[],
): OwnerComment | undefined {
  for (let at = lines.length - 1; at >= 0; at--) {
    const comment = readOwnerComment(lines[at]);
    if (comment) return comment;
  }
  return undefined;
}
