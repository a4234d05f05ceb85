/** How many lines each team or role decides on. */
import type { AttributedLine, DockerfileRole, OwnerShare } from '../types';

const ORDER: readonly DockerfileRole[] = [
  'developer',
  'platform',
  'security',
  'shared',
];

/** Shares of a file's lines, most lines first, by role and team. */
export function ownerShares(lines: readonly AttributedLine[]): OwnerShare[] {
  const counts = new Map<
    string,
    { role: DockerfileRole; team: string | undefined; lines: number }
  >();
  for (const { role, owner } of lines) {
    const key = `${role} ${owner.team ?? ''}`;
    const known = counts.get(key);
    if (known) known.lines++;
    else counts.set(key, { role, team: owner.team, lines: 1 });
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
