import type { FileOwner } from '../dockerfile';

/** A reason begins with the name of its team in the catalog; people know the team by its title. */
export function withTeamTitle(reason: string, owner: FileOwner): string {
  const { teamRef, name } = owner;
  if (!teamRef) return reason;
  const plain = `${teamRef.slice(teamRef.lastIndexOf('/') + 1)},`;
  return reason.startsWith(plain)
    ? `${name},${reason.slice(plain.length)}`
    : reason;
}
