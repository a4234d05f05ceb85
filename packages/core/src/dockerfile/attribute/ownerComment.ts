/** `# owner: group:default/x` above an instruction, which wins over every other answer. */

const PART = /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/;

/** Completes `x`, `default/x` and `group:x` to a full entity ref; `undefined` for anything else. */
function toGroupRef(text: string): string | undefined {
  const colon = text.indexOf(':');
  const kind = colon === -1 ? 'group' : text.slice(0, colon);
  const rest = text.slice(colon + 1);
  const slash = rest.indexOf('/');
  const namespace = slash === -1 ? 'default' : rest.slice(0, slash);
  const name = rest.slice(slash + 1);
  if (![kind, namespace, name].every(part => PART.test(part))) return undefined;
  return `${kind}:${namespace}/${name}`.toLowerCase();
}

/** The owner that a comment line names. */
export function ownerOfComment(line: string): string | undefined {
  const text = line.slice(line.indexOf('#') + 1).trim();
  if (!text.toLowerCase().startsWith('owner:')) return undefined;
  return toGroupRef(text.slice('owner:'.length).trim());
}

/** The owner that the last of several comment lines names. */
export function ownerOfComments(lines: readonly string[]): string | undefined {
  for (let at = lines.length - 1; at >= 0; at--) {
    const owner = ownerOfComment(lines[at]);
    if (owner) return owner;
  }
  return undefined;
}
