/**
 * Who answers: the decision alone, without words, so that it can be taken for
 * every entity and concern of a large catalog.
 */
import type { Organization } from '../catalog/Organization';
import { compareRank, type ResponsibilityMatch } from './matchRank';
import type { GapResolution } from './types';

/** The bare outcome for one entity and one concern. @public */
export type Decision =
  | {
      readonly outcome: 'accountable';
      readonly team: string;
      readonly by: 'rule' | 'default';
      /** Rules that say so, all of one team; none where it is the default. */
      readonly winners: readonly ResponsibilityMatch[];
    }
  | {
      readonly outcome: 'gap';
      readonly why: GapResolution['why'];
      /** Rules whose team does not exist. */
      readonly winners: readonly ResponsibilityMatch[];
    }
  | {
      readonly outcome: 'conflict';
      /** Equally narrow rules of different teams. */
      readonly winners: readonly ResponsibilityMatch[];
    };

/**
 * Who answers by rules; undefined where none of them is in the race.
 *
 * @param matches - rules that cover the entity and hold the concern, in order.
 * @internal
 */
export function decideAmong(
  organization: Organization,
  matches: readonly ResponsibilityMatch[],
): Decision | undefined {
  const [best] = matches;
  if (!best || best.setAside) return undefined;
  const next = matches[1];
  const isAlone = !next || next.setAside || compareRank(next, best) !== 0;
  // Nearly always one rule is narrower than all others.
  const top = isAlone
    ? [best]
    : matches.filter(
        match => !match.setAside && compareRank(match, best) === 0,
      );
  const winners = top.filter(({ rule }) =>
    organization.entities.has(rule.owner),
  );
  if (winners.length === 0) {
    return { outcome: 'gap', why: 'missing-team', winners: top };
  }
  const team = winners[0].rule.owner;
  return winners.every(({ rule }) => rule.owner === team)
    ? { outcome: 'accountable', team, by: 'rule', winners }
    : { outcome: 'conflict', winners };
}

/** Who answers by default where the owner does, remembered for each owner. @internal */
export function createOwnerDecider(
  organization: Organization,
): (ref: string) => Decision {
  const byOwner = new Map<string, Decision>();
  return ref => {
    const owner = organization.ownerOf(ref);
    if (!owner) return NO_OWNER;
    const known = byOwner.get(owner) ?? decideByOwner(organization, owner);
    byOwner.set(owner, known);
    return known;
  };
}

/** Nobody answers where neither a rule nor the owner does. @internal */
export const NO_RULE = gap('no-rule');
const NO_OWNER = gap('no-owner');

function decideByOwner(organization: Organization, owner: string): Decision {
  if (!organization.entities.has(owner)) return gap('missing-team');
  const groups = owner.startsWith('user:') ? organization.groupsOf(owner) : [];
  const team = groups.length === 1 ? groups[0] : owner;
  return { outcome: 'accountable', team, by: 'default', winners: [] };
}

function gap(why: GapResolution['why']): Decision {
  return { outcome: 'gap', why, winners: [] };
}
