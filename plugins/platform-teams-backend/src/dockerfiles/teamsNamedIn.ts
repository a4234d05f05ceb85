import type { LineOwner } from '@cookie-factory/platform-teams-core';
import type { DockerfileFile } from '@cookie-factory/plugin-platform-teams-common';

/** The references of teams that an assessed file names. */
export function teamsNamedIn({
  summary,
  assessment,
}: DockerfileFile): readonly string[] {
  const counted = [...(summary?.shares ?? []), ...(summary?.findings ?? [])];
  const owners = assessment
    ? [
        ...assessment.lines,
        ...(assessment.ok ? assessment.findings : []),
      ].flatMap(({ owner, consultedOwners }) => [owner, ...consultedOwners])
    : [];
  const teams = [
    ...counted.map(({ team }) => team),
    ...owners.flatMap(teamsOf),
  ];
  return [...new Set(teams.filter(team => team !== undefined))];
}

function teamsOf({
  team,
  candidates = [],
}: LineOwner): readonly (string | undefined)[] {
  return [team, ...candidates];
}
