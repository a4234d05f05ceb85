/**
 * Groups that look like platform teams before any has registered: those that
 * are suggested first for work that somebody in the organisation looks for.
 */
import type { Organization } from '../catalog/Organization';
import type { Concern } from '../vocabulary/types';
import { concernApplies } from './concernFit';
import { suggestTeams } from './suggestTeams';

/** A group that could be a platform team; a suggestion, never an outcome. @public */
export interface LikelyPlatformTeam {
  readonly team: string;
  readonly because: string;
  /** Concerns that it is suggested for before anybody else, in the vocabulary's order. */
  readonly concerns: readonly string[];
}

// An organisation never changes, and every entity's card asks.
const known = new WeakMap<Organization, readonly LikelyPlatformTeam[]>();

/** The likely platform teams, those with most work first. @public */
export function likelyPlatformTeams(
  organization: Organization,
): readonly LikelyPlatformTeam[] {
  const found = known.get(organization) ?? findLikely(organization);
  known.set(organization, found);
  return found;
}

function findLikely(organization: Organization): readonly LikelyPlatformTeam[] {
  const likely = new Map<string, { because: string; concerns: string[] }>();
  for (const concern of organization.vocabulary.concerns.values()) {
    const [first] = suggestTeams(organization, concern.id);
    if (!first || !isLookedFor(organization, concern)) continue;
    const entry = likely.get(first.team);
    if (entry) entry.concerns.push(concern.id);
    else
      likely.set(first.team, {
        because: first.because,
        concerns: [concern.id],
      });
  }
  return [...likely]
    .map(([team, { because, concerns }]) => ({ team, because, concerns }))
    .sort(
      (a, b) =>
        b.concerns.length - a.concerns.length || (a.team < b.team ? -1 : 1),
    );
}

/** People meet the concern, and there is something that it is about. */
function isLookedFor(organization: Organization, concern: Concern): boolean {
  if (concern.shown !== 'always' && !concern.requiredFor) return false;
  for (const entity of organization.entities.values()) {
    if (concernApplies(concern, entity)) return true;
  }
  return false;
}
