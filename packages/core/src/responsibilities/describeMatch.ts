/**
 * Why a rule reaches an entity, and why it won or lost, in words for people.
 */
import type { Organization } from '../catalog/Organization';
import { joinWords } from '../catalog/Issue';
import { describePredicate } from './describePredicate';
import { compareRank, type ResponsibilityMatch } from './matchRank';
import type { MatchScope } from './types';

const ONE: Readonly<Record<MatchScope, string>> = {
  entity: 'one entity',
  system: 'one system',
  domain: 'one domain',
  owner: 'one owner',
  filter: 'a selection',
  everything: 'all',
};

/** "covers the system checkout": what the rule reaches. @internal */
export function describeReach(
  organization: Organization,
  match: ResponsibilityMatch,
): string {
  const { matchedBy, scopeRef, filter } = match;
  const what = filter === undefined ? undefined : describePredicate(filter);
  const place = scopeRef === undefined ? '' : organization.titleOf(scopeRef);
  switch (matchedBy) {
    case 'entity':
      return `names ${place} itself`;
    case 'system':
    case 'domain':
      return what
        ? `covers ${what} in the ${matchedBy} ${place}`
        : `covers the ${matchedBy} ${place}`;
    case 'owner': {
      const owners =
        match.distance > 0
          ? `${place} and the teams below it own`
          : `${place} owns`;
      return `covers ${what ?? 'everything'} that ${owners}`;
    }
    case 'filter':
      return `covers ${what}`;
    default:
      return 'covers everything';
  }
}

/** ", and checkout-api is part of it": how the entity belongs there. @internal */
export function describeBelonging(
  organization: Organization,
  match: ResponsibilityMatch,
  ref: string,
): string {
  const { matchedBy, scopeRef, filter, distance } = match;
  const entity = organization.titleOf(ref);
  if (matchedBy === 'entity' || matchedBy === 'everything' || scopeRef === ref)
    return '';
  if (matchedBy === 'filter' || filter !== undefined)
    return `, and ${entity} is one of them`;
  if (matchedBy !== 'owner') return `, and ${entity} is part of it`;
  const owner = organization.ownerOf(ref);
  return distance > 0 && owner
    ? `, and ${organization.titleOf(owner)} is one of them`
    : '';
}

/** "A rule for one system comes before a rule for all": why one beats the other. @internal */
export function describeVictory(
  winner: ResponsibilityMatch,
  loser: ResponsibilityMatch,
): string {
  if (winner.matchedBy !== loser.matchedBy) {
    return `A rule for ${ONE[winner.matchedBy]} comes before a rule for ${ONE[loser.matchedBy]}`;
  }
  if (winner.distance !== loser.distance) {
    return winner.matchedBy === 'domain'
      ? 'The nearer domain comes first'
      : 'The nearer team comes first';
  }
  return 'A rule with a filter comes before one without';
}

/** The reason of one link of the chain. @internal */
export function describeLink(
  organization: Organization,
  match: ResponsibilityMatch,
  race: {
    readonly ref: string;
    readonly outcome: 'accountable' | 'gap' | 'conflict';
    /** The rules that decided, narrowest first. */
    readonly winners: readonly ResponsibilityMatch[];
  },
): string {
  return `${describeReach(organization, match)}. ${verdict(organization, match, race)}.`;
}

function verdict(
  organization: Organization,
  match: ResponsibilityMatch,
  race: Parameters<typeof describeLink>[2],
): string {
  const { ref, outcome, winners } = race;
  switch (match.setAside) {
    case 'unconfirmed':
      return 'It stands in a place whose claims do not count yet';
    case 'deprecated':
      return 'It is deprecated and answers no more';
    case 'excepted':
      return `It makes an exception for ${organization.titleOf(ref)}`;
    default:
  }
  const isMissing = !organization.entities.has(match.rule.owner);
  const [best] = winners;
  if (isMissing && best && compareRank(best, match) === 0) {
    return `It names ${organization.titleOf(match.rule.owner)}, and no such team can be found`;
  }
  if (!winners.includes(match)) {
    return best ? describeVictory(best, match) : 'It does not answer';
  }
  if (outcome === 'conflict') {
    const others = winners
      .filter(other => other.rule.owner !== match.rule.owner)
      .map(other => other.rule.title);
    return `${joinWords(others)} ${others.length > 1 ? 'claim' : 'claims'} this just as firmly`;
  }
  return match === best ? 'This one answers' : 'This one says the same';
}
