import type { Responsibility } from '../types';
import type { NamedTeam } from './types';

const EXAMPLES = 5;

/** The teams that registrations name for a role, with the work that they are named for, by that work's order. @internal */
export function namedTeams(
  rules: readonly Responsibility[],
  role: 'consulted' | 'informed',
): readonly NamedTeam[] {
  const works = new Map<string, string[]>();
  for (const rule of rules) {
    for (const team of rule[role]) {
      const titles = works.get(team);
      if (titles) titles.push(rule.title);
      else works.set(team, [rule.title]);
    }
  }
  return [...works].map(([team, titles]) => ({
    team,
    registrations: titles.length,
    examples: titles.slice(0, EXAMPLES),
  }));
}
