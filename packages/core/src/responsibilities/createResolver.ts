/**
 * Answers who is accountable for a concern on an entity, with the reason: the
 * one place where ownership is decided, for cards, pages, Dockerfile lines,
 * layers and the command line alike.
 */
import type { Organization } from '../catalog/Organization';
import type { Concern } from '../vocabulary/types';
import { concernApplies, concernIsRequired } from './concernFit';
import { createRuleMatcher } from './createRuleMatcher';
import { contactsOf } from './contactsOf';
import { decide, type Decision } from './decide';
import { describeLink } from './describeMatch';
import { describeSource, explainDecision } from './explainDecision';
import type { ResponsibilityMatch } from './matchRank';
import { suggestTeams } from './suggestTeams';
import type { Resolution, ResolutionBase } from './types';

/** Answers questions about one organisation. @public */
export interface Resolver {
  readonly organization: Organization;
  /** The whole answer. Asked by name, any concern resolves, also one that is not shown. */
  resolve(ref: string, concern: string): Resolution;
  /** The answers for the concerns that are shown for an entity, in the vocabulary's order. */
  resolveAll(ref: string): readonly Resolution[];
  /** The outcome without words, for passes over many entities. */
  decide(ref: string, concern: string): Decision;
  /** Responsibilities that cover an entity, whatever their concerns. */
  matchesOf(ref: string): readonly ResponsibilityMatch[];
}

/** Indexes an organisation's Responsibilities for resolving. @public */
export function createResolver(organization: Organization): Resolver {
  const match = createRuleMatcher(organization);
  let last:
    | { readonly ref: string; readonly matches: readonly ResponsibilityMatch[] }
    | undefined;

  // All concerns of one entity are asked for one after the other.
  function matchesOf(ref: string): readonly ResponsibilityMatch[] {
    if (last?.ref !== ref) last = { ref, matches: match(ref) };
    return last.matches;
  }

  function holdersOf(
    ref: string,
    concern: string,
  ): readonly ResponsibilityMatch[] {
    return matchesOf(ref).filter(({ rule }) => rule.concerns.includes(concern));
  }

  function decideOne(ref: string, concern: string): Decision {
    return decide(organization, holdersOf(ref, concern), { ref, concern });
  }

  function resolve(ref: string, concern: string): Resolution {
    const holders = holdersOf(ref, concern);
    const decision = decide(organization, holders, { ref, concern });
    const { outcome, winners } = decision;
    const base = {
      ...describeBase(organization, { ref, concern, decision, holders }),
      ...otherTeams(organization, {
        matches: matchesOf(ref),
        concern,
        decision,
      }),
    };
    switch (outcome) {
      case 'gap':
        return {
          ...base,
          outcome,
          why: decision.why,
          discipline:
            organization.vocabulary.concerns.get(concern)?.discipline ?? '',
        };
      case 'conflict':
        return {
          ...base,
          outcome,
          candidates: winners.map(winner => ({
            team: winner.rule.owner,
            rule: winner.rule.ref,
            reason: describeLink(organization, winner, {
              ref,
              outcome,
              winners,
            }),
            contacts: contactsOf(organization, winner.rule.owner, [
              winner.rule,
            ]),
          })),
        };
      default: {
        const rules = winners.map(({ rule }) => rule);
        const next = rules.map(({ handsOffTo }) => handsOffTo).find(Boolean);
        return {
          ...base,
          outcome,
          team: decision.team,
          by: decision.by,
          handsOffTo: next
            ? { concern: next, team: teamOf(decideOne(ref, next)) }
            : undefined,
          contacts: contactsOf(organization, decision.team, rules),
          automatedBy: unique(rules.flatMap(rule => rule.automatedBy)).filter(
            template => organization.entities.has(template),
          ),
        };
      }
    }
  }

  return {
    organization,
    matchesOf,
    decide: decideOne,
    resolve,
    resolveAll: ref =>
      [...organization.vocabulary.concerns.values()]
        .filter(concern =>
          isShown(organization, concern, { ref, decide: decideOne }),
        )
        .map(({ id }) => resolve(ref, id)),
  };
}

/** Whether people meet a concern on an entity: see `Concern.shown`. */
function isShown(
  organization: Organization,
  concern: Concern,
  asked: { readonly ref: string; readonly decide: Resolver['decide'] },
): boolean {
  const entity = organization.entities.get(asked.ref);
  if (!entity || !concernApplies(concern, entity)) return false;
  if (concern.shown === 'always') return true;
  if (concern.shown === 'in-dockerfile') return false;
  if (concernIsRequired(concern, entity)) return true;
  const decision = asked.decide(asked.ref, concern.id);
  return decision.winners.length > 0;
}

function describeBase(
  organization: Organization,
  answer: {
    readonly ref: string;
    readonly concern: string;
    readonly decision: Decision;
    readonly holders: readonly ResponsibilityMatch[];
  },
): Pick<
  ResolutionBase,
  'entity' | 'concern' | 'reason' | 'source' | 'chain' | 'suggestions'
> {
  const { ref, concern, decision, holders } = answer;
  const { outcome, winners } = decision;
  return {
    entity: ref,
    concern,
    reason: explainDecision(organization, { ref, concern, decision }),
    source: describeSource(organization, decision),
    suggestions: outcome === 'gap' ? suggestTeams(organization, concern) : [],
    chain: holders.map(holder => ({
      rule: holder.rule.ref,
      title: holder.rule.title,
      team: holder.rule.owner,
      matchedBy: holder.matchedBy,
      scopeRef: holder.scopeRef,
      filtered: holder.filter !== undefined,
      won: outcome === 'accountable' && winners.includes(holder),
      setAside: holder.setAside,
      reason: describeLink(organization, holder, { ref, outcome, winners }),
      editUrl: holder.rule.editUrl,
    })),
  };
}

function otherTeams(
  organization: Organization,
  answer: {
    readonly matches: readonly ResponsibilityMatch[];
    readonly concern: string;
    readonly decision: Decision;
  },
): Pick<ResolutionBase, 'assisting' | 'consulted' | 'informed' | 'excluded'> {
  const { matches, concern, decision } = answer;
  const inForce = matches
    .filter(({ setAside }) => !setAside)
    .map(({ rule }) => rule);
  const winners = decision.winners.map(({ rule }) => rule);
  const team = teamOf(decision);
  return {
    assisting: unique(
      inForce
        .filter(rule => rule.assists.includes(concern))
        .map(({ owner }) => owner),
    ).filter(owner => owner !== team && organization.entities.has(owner)),
    consulted: unique(winners.flatMap(({ consulted }) => consulted)),
    informed: unique(winners.flatMap(({ informed }) => informed)),
    excluded: unique(
      inForce
        .filter(rule => rule.mustNotChange.includes(concern))
        .map(({ owner }) => owner),
    ),
  };
}

function teamOf(decision: Decision): string | undefined {
  return decision.outcome === 'accountable' ? decision.team : undefined;
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)].sort();
}

/**
 * Resolves one question. For several, create a resolver once.
 *
 * @public
 */
export function resolve(
  organization: Organization,
  ref: string,
  concern: string,
): Resolution {
  return createResolver(organization).resolve(ref, concern);
}
