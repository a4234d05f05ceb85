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
 * Decides who is accountable for a concern on an entity.
 *
 * @param matches - rules that cover the entity and hold the concern, in order.
 * @internal
 */
export function decide(
  organization: Organization,
  matches: readonly ResponsibilityMatch[],
  about: { readonly ref: string; readonly concern: string },
): Decision {
  const [best] = matches;
  if (!best || best.setAside) return decideByDefault(organization, about);
  const top = matches.filter(
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

function decideByDefault(
  organization: Organization,
  about: { readonly ref: string; readonly concern: string },
): Decision {
  const gap = (why: GapResolution['why']): Decision => ({
    outcome: 'gap',
    why,
    winners: [],
  });
  const concern = organization.vocabulary.concerns.get(about.concern);
  if (concern?.default !== 'owner') return gap('no-rule');
  const owner = organization.ownerOf(about.ref);
  if (!owner) return gap('no-owner');
  if (!organization.entities.has(owner)) return gap('missing-team');
  const groups = owner.startsWith('user:') ? organization.groupsOf(owner) : [];
  const team = groups.length === 1 ? groups[0] : owner;
  return { outcome: 'accountable', team, by: 'default', winners: [] };
}
