/** From what was decided on the first day to the one file that says so. */
import type { ResponsibilityDraft } from '../draft/ResponsibilityDraft';
import { nameOf } from './setupWorks';
import type { SetupChoice } from './types';

/**
 * A draft for each choice that names a team and work, in their order.
 *
 * @param choices - what was decided.
 * @param taken - names that Responsibilities of the catalog have already.
 * @public
 */
export function setupDrafts(
  choices: readonly SetupChoice[],
  taken: ReadonlySet<string> = new Set(),
): readonly ResponsibilityDraft[] {
  const used = new Set(taken);
  return choices
    .filter(({ team, concerns }) => team !== '' && concerns.length > 0)
    .map(({ id, title, team, concerns }) => {
      const name = freeName(nameOf(id) || 'work', team, used);
      used.add(name);
      return {
        name,
        ...(title ? { title } : {}),
        owner: team,
        concerns,
      };
    });
}

// Short enough to leave room for the work's own name.
const MOST_OF_TEAM = 30;
const MOST_CHARACTERS = 63;

/** The name itself, else with the team's, else with a number. */
function freeName(
  name: string,
  team: string,
  used: ReadonlySet<string>,
): string {
  if (!used.has(name)) return name;
  const group = nameOf(
    team.slice(team.lastIndexOf('/') + 1).slice(0, MOST_OF_TEAM),
  );
  for (let count = 1; ; count += 1) {
    const suffix = count === 1 ? `-${group}` : `-${group}-${count}`;
    const longer = `${name.slice(0, MOST_CHARACTERS - suffix.length)}${suffix}`;
    if (!used.has(longer)) return longer;
  }
}
