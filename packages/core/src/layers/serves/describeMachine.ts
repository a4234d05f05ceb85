/** Why a machine stands as it does, in a sentence. */
import { joinWords } from '../../catalog/Issue';
import type { Organization } from '../../catalog/Organization';
import { sentenceTitle } from '../../vocabulary/sentenceTitle';
import { byWords } from '../stableOrder';
import type { MachineState } from './types';
import type { MachineTally } from './MachineTally';

const MOST_TITLES = 3;

/** The reason of a machine. @internal */
export function describeMachine(
  { titleOf }: Pick<Organization, 'titleOf'>,
  tally: MachineTally,
  of: { readonly state: MachineState; readonly teams: readonly string[] },
): string {
  const work = sentenceTitle(tally.concern);
  switch (of.state) {
    case 'staffed': {
      const rules = listed(tally.rules.map(({ title }) => title));
      const [first, ...others] = of.teams.map(titleOf);
      return others.length === 0
        ? `${first}, because it has registered ${rules}.`
        : `${first} for most and ${listed(others)} for others, because they have registered ${rules}.`;
    }
    case 'conflict':
      return `Claimed twice: ${listed([...tally.claimants].map(titleOf))} ${tally.claimants.size > 2 ? 'all' : 'both'} claim ${countOf(tally.conflicts, 'entity', 'entities')}.`;
    case 'dark': {
      const owners = [
        ...new Set(tally.orphans.map(({ owner }) => titleOf(owner))),
      ];
      return `${listed(tally.orphans.map(({ title }) => title))} ${tally.orphans.length === 1 ? 'names' : 'name'} ${listed(owners)}, and no such team can be found.`;
    }
    default:
      return tally.wanted > 0
        ? `Nobody has registered ${work} yet; ${countOf(tally.wanted, 'entity wants', 'entities want')} a team for it.`
        : `Nobody has registered ${work} yet.`;
  }
}

/** "3 entities", with the word that fits. @internal */
export function countOf(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

function listed(titles: readonly string[]): string {
  const sorted = [...new Set(titles)].sort(byWords);
  return sorted.length > MOST_TITLES
    ? joinWords([
        ...sorted.slice(0, MOST_TITLES),
        `${sorted.length - MOST_TITLES} more`,
      ])
    : joinWords(sorted);
}
