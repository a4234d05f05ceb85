/** A profile of bounded size: teams with hundreds of registrations exist, too. */
import type {
  ProvidedCapability,
  TeamProfile,
  TeamProfileTotals,
} from './types';

/** The lists of a profile that grow with what a team registers. @public */
export const TEAM_PROFILE_LISTS = [
  'children',
  'work',
  'setAside',
  'assists',
  'provides',
  'boundaries',
  'automatedBy',
  'customers',
  'consulted',
  'informed',
  'contacts',
] as const;

/** One of the lists of a profile. @public */
export type TeamProfileList = (typeof TEAM_PROFILE_LISTS)[number];

/** What stands in a list of a profile. @public */
export type TeamProfileItem<L extends TeamProfileList> = TeamProfile[L][number];

const MOST_CONSUMERS = 10;

/** The profile with the first items of each list, and how many there are in all. @public */
export function cutProfile(
  profile: TeamProfile,
  most: number,
): { readonly profile: TeamProfile; readonly totals: TeamProfileTotals } {
  const cut: Record<string, unknown> = {};
  const totals: Partial<Record<TeamProfileList, number>> = {};
  for (const list of TEAM_PROFILE_LISTS) {
    cut[list] = profileList(profile, list).slice(0, most);
    totals[list] = profile[list].length;
  }
  return {
    profile: { ...profile, ...cut },
    totals: totals as TeamProfileTotals,
  };
}

/** One list of a profile, whole; what its items hold is bounded. @public */
export function profileList<L extends TeamProfileList>(
  profile: TeamProfile,
  list: L,
): readonly TeamProfileItem<L>[] {
  const items = profile[list] as readonly TeamProfileItem<L>[];
  return list === 'provides'
    ? (profile.provides.map(withFewConsumers) as readonly TeamProfileItem<L>[])
    : items;
}

function withFewConsumers(provided: ProvidedCapability): ProvidedCapability {
  return {
    ...provided,
    consumers: provided.consumers.slice(0, MOST_CONSUMERS),
  };
}
