/** `^[Name][2] @owner`, which opens a section of GitLab's code owners. */

/** A heading as it stands. */
export interface SectionHeading {
  readonly name: string;
  readonly optional: boolean;
  readonly approvals: number;
  readonly owners: readonly string[];
}

function closing(text: string, open: number): number | undefined {
  const at = text.indexOf(']', open);
  return at === -1 ? undefined : at;
}

/** Reads a heading; anything else is an entry, as it is for GitLab. */
export function parseSectionHeading(text: string): SectionHeading | undefined {
  const optional = text.startsWith('^');
  const open = optional ? 1 : 0;
  if (text[open] !== '[') return undefined;
  const close = closing(text, open);
  if (close === undefined) return undefined;
  const name = text.slice(open + 1, close).trim();
  if (name === '') return undefined;
  let rest = text.slice(close + 1);
  let approvals = 1;
  if (rest.startsWith('[')) {
    const end = closing(rest, 0);
    if (end === undefined) return undefined;
    const digits = rest.slice(1, end);
    // Whatever is no number from 1 on counts as 1.
    approvals = /^[0-9]{1,6}$/.test(digits) ? Math.max(1, Number(digits)) : 1;
    rest = rest.slice(end + 1);
  }
  // `[a-z]*.rb @owner` is a path.
  if (rest !== '' && rest[0] !== ' ' && rest[0] !== '\t') return undefined;
  return {
    name,
    optional,
    approvals,
    owners: rest.split(/[ \t]/).filter(Boolean),
  };
}
