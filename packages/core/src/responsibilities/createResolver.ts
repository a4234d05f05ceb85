/**
 * Answers who is accountable for a concern on an entity, with the reason: the
 * one place where ownership is decided, for cards, pages, Dockerfile lines,
 * layers and the command line alike.
 */
import type { Organization } from '../catalog/Organization';
import type { Concern } from '../vocabulary/types';
import { concernApplies, concernIsRequired } from './concernFit';
import { buildResolution } from './buildResolution';
import { createRuleMatcher, type MatchHalves } from './createRuleMatcher';
import type { Decision } from './decide';
import { createDecider } from './matching/createDecider';
import type { ResponsibilityMatch } from './matchRank';
import type { Resolution } from './types';

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
  const matcher = createRuleMatcher(organization);
  const decide = createDecider(organization);
  let last: { readonly ref: string; readonly halves?: MatchHalves } | undefined;

  // All concerns of one entity are asked for one after the other.
  function at(ref: string): NonNullable<typeof last> {
    if (last?.ref !== ref) last = { ref, halves: matcher.halvesOf(ref) };
    return last;
  }

  function matchesOf(ref: string): readonly ResponsibilityMatch[] {
    const { halves } = at(ref);
    return halves ? matcher.joined(halves) : [];
  }

  function decideOne(ref: string, concern: string): Decision {
    return decide(concern, at(ref));
  }

  function resolveOne(ref: string, concern: string): Resolution {
    return buildResolution(organization, {
      ref,
      concern,
      holders: matchesOf(ref).filter(({ rule }) =>
        rule.concerns.includes(concern),
      ),
      matches: matchesOf(ref),
      decision: decideOne(ref, concern),
      decideNext: next => decideOne(ref, next),
    });
  }

  return {
    organization,
    matchesOf,
    decide: decideOne,
    resolve: resolveOne,
    resolveAll: ref =>
      [...organization.vocabulary.concerns.values()]
        .filter(concern =>
          isShown(organization, concern, { ref, decide: decideOne }),
        )
        .map(({ id }) => resolveOne(ref, id)),
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
