import type { FilterPredicate } from '@backstage/filter-predicates';
import type { ChainLink, MatchScope, Responsibility } from './types';

/** A Responsibility that covers an entity, by its narrowest selector. @public */
export interface ResponsibilityMatch {
  readonly rule: Responsibility;
  readonly matchedBy: MatchScope;
  /** The system, domain, group or entity that was named. */
  readonly scopeRef?: string;
  /** How far up the named domain or group stands: 0 is the nearest. */
  readonly distance: number;
  readonly filter?: FilterPredicate;
  /** Why it is not in the race. */
  readonly setAside?: ChainLink['setAside'];
}

const NARROWEST_FIRST: readonly MatchScope[] = [
  'entity',
  'system',
  'domain',
  'owner',
  'filter',
  'everything',
];

/** Negative when the first match is narrower; 0 when both are equally narrow. @internal */
export function compareRank(
  a: Omit<ResponsibilityMatch, 'rule'>,
  b: Omit<ResponsibilityMatch, 'rule'>,
): number {
  return (
    NARROWEST_FIRST.indexOf(a.matchedBy) -
      NARROWEST_FIRST.indexOf(b.matchedBy) ||
    a.distance - b.distance ||
    Number(b.filter !== undefined) - Number(a.filter !== undefined)
  );
}

/** Narrowest first, those set aside last; never by order of files or ingestion. @internal */
export function compareMatches(
  a: ResponsibilityMatch,
  b: ResponsibilityMatch,
): number {
  return (
    Number(a.setAside !== undefined) - Number(b.setAside !== undefined) ||
    compareRank(a, b) ||
    (a.rule.ref < b.rule.ref ? -1 : Number(a.rule.ref > b.rule.ref))
  );
}
