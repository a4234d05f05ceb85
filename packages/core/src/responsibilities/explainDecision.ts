import { joinWords } from '../catalog/Issue';
import type { Organization } from '../catalog/Organization';
import { sentenceTitle } from '../vocabulary/sentenceTitle';
import type { Decision } from './decide';
import { describeBelonging, describeReach } from './describeMatch';

/** The whole reason of an outcome, in one sentence for people. @internal */
export function explainDecision(
  organization: Organization,
  answer: {
    readonly ref: string;
    readonly concern: string;
    readonly decision: Decision;
  },
): string {
  const { ref, concern, decision } = answer;
  const title = (of: string) => organization.titleOf(of);
  switch (decision.outcome) {
    case 'conflict': {
      const teams = [
        ...new Set(decision.winners.map(({ rule }) => title(rule.owner))),
      ];
      const rules = decision.winners.map(({ rule }) => rule.title);
      const claim = teams.length > 2 ? 'all claim' : 'both claim';
      return `${joinWords(teams)} ${claim} this: ${joinWords(rules)} reach ${title(ref)} just as closely.`;
    }
    case 'gap':
      return explainGap(organization, { ref, concern, decision });
    default: {
      const [best] = decision.winners;
      if (best) {
        return `${title(decision.team)}, because ${best.rule.title} ${describeReach(organization, best)}${describeBelonging(organization, best, ref)}.`;
      }
      const owner = organization.ownerOf(ref) ?? decision.team;
      return owner === decision.team
        ? `${title(owner)}, because it owns ${title(ref)} in the catalog.`
        : `${title(decision.team)}, because ${title(owner)} owns ${title(ref)} in the catalog and is a member of it.`;
    }
  }
}

/** Where an outcome comes from, in a few words. @internal */
export function describeSource(
  organization: Organization,
  decision: Decision,
): string {
  const [best] = decision.winners;
  switch (decision.outcome) {
    case 'conflict':
      return 'claimed twice';
    case 'gap':
      return gapSource(decision.why);
    default:
      return best
        ? describeReach(organization, best)
        : "from the catalog's owner";
  }
}

function gapSource(why: Extract<Decision, { outcome: 'gap' }>['why']): string {
  switch (why) {
    case 'missing-team':
      return 'names a team that cannot be found';
    case 'no-owner':
      return 'has no owner in the catalog';
    default:
      return 'nobody has registered this';
  }
}

function explainGap(
  organization: Organization,
  answer: {
    readonly ref: string;
    readonly concern: string;
    readonly decision: Extract<Decision, { outcome: 'gap' }>;
  },
): string {
  const { ref, concern, decision } = answer;
  const known = organization.vocabulary.concerns.get(concern);
  const entity = organization.titleOf(ref);
  if (!known) return `There is no area of work called ${concern}.`;
  const work = sentenceTitle(known);
  const [lost] = decision.winners;
  if (lost) {
    return `${lost.rule.title} names ${organization.titleOf(lost.rule.owner)}, and no such team can be found.`;
  }
  switch (decision.why) {
    case 'no-owner':
      return `${entity} has no owner in the catalog, and nobody has registered ${work} for it.`;
    case 'missing-team':
      return `The catalog says that ${organization.titleOf(organization.ownerOf(ref) ?? '')} owns ${entity}, and no such team can be found.`;
    default:
      return organization.registeredConcerns.has(concern)
        ? `Nobody has registered ${work} for ${entity}, only for others.`
        : `Nobody has registered ${work} yet.`;
  }
}
