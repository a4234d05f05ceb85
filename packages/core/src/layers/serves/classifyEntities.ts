/**
 * Sorts entities into classes that no rule and no concern tells apart. Who
 * answers for what is then decided once for each class, of which there are
 * hundreds, instead of once for each entity and concern, of which there are
 * millions.
 */
import type { FilterPredicate } from '@backstage/filter-predicates';
import type { CatalogEntity } from '../../catalog/CatalogEntity';
import { matchesPredicate } from '../../catalog/matchesPredicate';
import {
  concernApplies,
  concernIsRequired,
  hasConcerns,
} from '../../responsibilities/concernFit';
import type { Resolver } from '../../responsibilities/createResolver';
import type { Decision } from '../../responsibilities/decide';
import type { Concern } from '../../vocabulary/types';
import type { Steps } from '../steps';
import { machineConcerns } from './machineConcerns';

/** Who answers for one concern on every entity of a class. @internal */
export interface ConcernOutcome {
  readonly concern: Concern;
  readonly required: boolean;
  readonly decision: Decision;
}

/** Entities by class, and what holds for each class. @internal */
export interface EntityClasses {
  /** Index of the class, by reference; entities without concerns have none. */
  readonly classOf: ReadonlyMap<string, number>;
  /** Outcomes of the concerns that apply, by index of the class. */
  readonly outcomes: readonly (readonly ConcernOutcome[])[];
}

const BETWEEN_BREAKS = 128;

/** Sorts all entities of the resolver's organisation. @internal */
export function* classifyEntitiesInSteps(
  resolver: Resolver,
): Steps<EntityClasses> {
  const { organization } = resolver;
  const concerns = machineConcerns(organization.vocabulary);
  const ids = new Set(concerns.map(({ id }) => id));
  const rules = new Map(
    organization.responsibilities
      .filter(rule => rule.concerns.some(id => ids.has(id)))
      .map((rule, index) => [rule, index]),
  );
  const predicates = distinctPredicates(concerns);
  const indexes = new Map<string, number>();
  const classOf = new Map<string, number>();
  const outcomes: (readonly ConcernOutcome[])[] = [];
  let count = 0;
  for (const [ref, entity] of organization.entities) {
    count += 1;
    if (count % BETWEEN_BREAKS === 0) yield;
    if (!hasConcerns(entity)) continue;
    const key = `${fitKey(entity, predicates)}${matchKey(resolver, ref, rules)}`;
    const known = indexes.get(key);
    classOf.set(ref, known ?? outcomes.length);
    if (known !== undefined) continue;
    indexes.set(key, outcomes.length);
    outcomes.push(outcomesOf(resolver, { ref, entity, concerns }));
  }
  return { classOf, outcomes };
}

function distinctPredicates(
  concerns: readonly Concern[],
): readonly FilterPredicate[] {
  const distinct = new Map<string, FilterPredicate>();
  for (const { appliesTo, requiredFor } of concerns) {
    for (const predicate of [appliesTo, requiredFor]) {
      if (predicate !== undefined)
        distinct.set(JSON.stringify(predicate), predicate);
    }
  }
  return [...distinct.values()];
}

/** Which concerns apply is the same where the same predicates match. */
function fitKey(
  entity: CatalogEntity,
  predicates: readonly FilterPredicate[],
): string {
  let key = '';
  for (const predicate of predicates)
    key += matchesPredicate(entity, predicate) ? '1' : '0';
  return key;
}

/** Who answers is the same where the same rules match in the same way. */
function matchKey(
  resolver: Resolver,
  ref: string,
  rules: ReadonlyMap<unknown, number>,
): string {
  let key = '';
  for (const {
    rule,
    matchedBy,
    distance,
    filter,
    setAside,
  } of resolver.matchesOf(ref)) {
    const index = rules.get(rule);
    if (index === undefined || setAside) continue;
    key += ` ${index}${matchedBy}${distance}${filter === undefined ? '' : 'f'}`;
  }
  return key;
}

function outcomesOf(
  resolver: Resolver,
  of: {
    readonly ref: string;
    readonly entity: CatalogEntity;
    readonly concerns: readonly Concern[];
  },
): readonly ConcernOutcome[] {
  const { ref, entity, concerns } = of;
  return (
    concerns
      .filter(concern => concernApplies(concern, entity))
      .map(concern => ({
        concern,
        required: concernIsRequired(concern, entity),
        decision: resolver.decide(ref, concern.id),
      }))
      // Who answers by default differs within a class, and is nobody's machine.
      .filter(
        ({ concern, decision }) =>
          concern.default === 'none' || decision.winners.length > 0,
      )
  );
}
