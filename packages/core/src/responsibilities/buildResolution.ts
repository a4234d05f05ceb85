/**
 * Puts a decision into the whole answer that people and programs read: with
 * the reason chain, the other teams, contacts, hand-off and automation.
 */
import type { Organization } from '../catalog/Organization';
import { contactsOf } from './contactsOf';
import type { Decision } from './decide';
import { describeLink } from './describeMatch';
import { describeSource, explainDecision } from './explainDecision';
import type { ResponsibilityMatch } from './matchRank';
import { suggestTeams } from './suggestTeams';
import type {
  AccountableResolution,
  ChainLink,
  ConflictResolution,
  Resolution,
  ResolutionBase,
} from './types';

/** A question with all that was found out about it. @internal */
export interface AnsweredQuestion {
  readonly ref: string;
  readonly concern: string;
  /** Rules that cover the entity and hold the concern. */
  readonly holders: readonly ResponsibilityMatch[];
  /** All rules that cover the entity. */
  readonly matches: readonly ResponsibilityMatch[];
  readonly decision: Decision;
  /** Decides another concern of the same entity: the one that is handed off to. */
  readonly decideNext: (concern: string) => Decision;
}

/** Builds the answer of a question. @internal */
export function buildResolution(
  organization: Organization,
  question: AnsweredQuestion,
): Resolution {
  const { concern, decision } = question;
  const base = buildBase(organization, question);
  switch (decision.outcome) {
    case 'gap':
      return {
        ...base,
        outcome: 'gap',
        why: decision.why,
        discipline:
          organization.vocabulary.concerns.get(concern)?.discipline ?? '',
      };
    case 'conflict':
      return {
        ...base,
        outcome: 'conflict',
        candidates: candidatesOf(organization, question),
      };
    default:
      return {
        ...base,
        outcome: 'accountable',
        team: decision.team,
        by: decision.by,
        ...helpOf(organization, { question, team: decision.team }),
      };
  }
}

function buildBase(
  organization: Organization,
  question: AnsweredQuestion,
): ResolutionBase {
  const { ref, concern, decision } = question;
  return {
    entity: ref,
    concern,
    reason: explainDecision(organization, { ref, concern, decision }),
    source: describeSource(organization, decision),
    suggestions:
      decision.outcome === 'gap' ? suggestTeams(organization, concern) : [],
    ...otherTeams(organization, question),
    chain: chainOf(organization, question),
  };
}

function chainOf(
  organization: Organization,
  { ref, holders, decision }: AnsweredQuestion,
): readonly ChainLink[] {
  const { outcome, winners } = decision;
  return holders.map(holder => ({
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
  }));
}

function candidatesOf(
  organization: Organization,
  { ref, decision }: AnsweredQuestion,
): ConflictResolution['candidates'] {
  const { outcome, winners } = decision;
  return winners.map(winner => ({
    team: winner.rule.owner,
    rule: winner.rule.ref,
    reason: describeLink(organization, winner, { ref, outcome, winners }),
    contacts: contactsOf(organization, winner.rule.owner, [winner.rule]),
  }));
}

function helpOf(
  organization: Organization,
  answer: { readonly question: AnsweredQuestion; readonly team: string },
): Pick<AccountableResolution, 'handsOffTo' | 'contacts' | 'automatedBy'> {
  const { decision, decideNext } = answer.question;
  const rules = decision.winners.map(({ rule }) => rule);
  const next = rules.map(({ handsOffTo }) => handsOffTo).find(Boolean);
  return {
    handsOffTo: next
      ? { concern: next, team: teamOf(decideNext(next)) }
      : undefined,
    contacts: contactsOf(organization, answer.team, rules),
    automatedBy: unique(rules.flatMap(({ automatedBy }) => automatedBy)).filter(
      template => organization.entities.has(template),
    ),
  };
}

function otherTeams(
  organization: Organization,
  { matches, concern, decision }: AnsweredQuestion,
): Pick<ResolutionBase, 'assisting' | 'consulted' | 'informed' | 'excluded'> {
  const inForce = matches
    .filter(({ setAside }) => !setAside)
    .map(({ rule }) => rule);
  const winners = decision.winners.map(({ rule }) => rule);
  const team = teamOf(decision);
  return {
    assisting: unique(
      inForce
        .filter(({ assists }) => assists.includes(concern))
        .map(({ owner }) => owner),
    ).filter(owner => owner !== team && organization.entities.has(owner)),
    consulted: unique(winners.flatMap(({ consulted }) => consulted)),
    informed: unique(winners.flatMap(({ informed }) => informed)),
    excluded: unique(
      inForce
        .filter(({ mustNotChange }) => mustNotChange.includes(concern))
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
