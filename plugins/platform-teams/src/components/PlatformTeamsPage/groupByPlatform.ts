import type { TeamLoad } from '@cookie-factory/platform-teams-core';

/** Teams that serve one kind of customer side by side. */
export interface Platform {
  readonly id: string;
  readonly title: string;
  readonly teams: readonly TeamLoad[];
}

/** Groups teams by platform, both in the order in which they come. */
export function groupByPlatform(
  teams: readonly TeamLoad[],
): readonly Platform[] {
  const platforms = new Map<string, { title: string; teams: TeamLoad[] }>();
  for (const team of teams) {
    const known = platforms.get(team.platform.id) ?? {
      title: team.platform.title,
      teams: [],
    };
    known.teams.push(team);
    platforms.set(team.platform.id, known);
  }
  return [...platforms].map(([id, platform]) => ({ id, ...platform }));
}

/**
 * Groups teams by the kind of work they do, kinds in the order of their words;
 * a team of several kinds stands under each, one of none under its own.
 */
export function groupByDiscipline(
  teams: readonly TeamLoad[],
  titleOf: (id: string) => string,
): readonly Platform[] {
  const ids = [...new Set(teams.flatMap(({ disciplines }) => disciplines))];
  const groups = ids
    .map(id => ({
      id,
      title: titleOf(id),
      teams: teams.filter(({ disciplines }) => disciplines.includes(id)),
    }))
    .sort((a, b) => a.title.localeCompare(b.title, 'en'));
  const others = teams.filter(({ disciplines }) => disciplines.length === 0);
  return others.length > 0
    ? [...groups, { id: '', title: 'No kind of work named', teams: others }]
    : groups;
}

/**
 * Says who holds most of the work: "SRE and Cloud hold 19 of 35 areas of
 * work". Nothing where the work is spread or there are few teams.
 */
export function whoHoldsMost(teams: readonly TeamLoad[]): string | undefined {
  const total = teams.reduce((sum, team) => sum + team.concerns, 0);
  const [first, second] = [...teams].sort((a, b) => b.concerns - a.concerns);
  if (teams.length < 4 || !second?.concerns) {
    return undefined;
  }
  const both = first.concerns + second.concerns;
  return both * 2 < total
    ? undefined
    : `${first.title} and ${second.title} hold ${both} of ${total} areas of work.`;
}
