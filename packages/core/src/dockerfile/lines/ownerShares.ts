/** How many lines each team or role decides on. */
import type { AttributedLine, DockerfileRole, OwnerShare } from '../types';

const ORDER: readonly DockerfileRole[] = [
  'developer',
  'platform',
  'security',
  'shared',
];

interface OwnedLines {
  readonly role: DockerfileRole;
  readonly team: string | undefined;
  lines: number;
}

/** Shares of a file's lines, most lines first, by role and team. */
export function ownerShares(lines: readonly AttributedLine[]): OwnerShare[] {
  const counts = new Map<string, OwnedLines>();
  let last: OwnedLines | undefined;
  for (const { role, owner } of lines) {
    // Lines mostly follow others of the same owner.
    if (!last || last.role !== role || last.team !== owner.team) {
      const key = `${role} ${owner.team ?? ''}`;
      last = counts.get(key) ?? { role, team: owner.team, lines: 0 };
      counts.set(key, last);
    }
    last.lines++;
  }
  return [...counts.values()]
    .sort(
      (one, other) =>
        other.lines - one.lines ||
        ORDER.indexOf(one.role) - ORDER.indexOf(other.role) ||
        (one.team ?? '').localeCompare(other.team ?? ''),
    )
    .map(count => ({ ...count, share: count.lines / lines.length }));
}
