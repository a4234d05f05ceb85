/**
 * Sorts the entities of an organisation into classes that no concern and no
 * Responsibility tells apart. Who answers is then decided once for each class,
 * of which there are hundreds, instead of once for each of the millions of
 * pairs of entity and concern.
 */
import type { CatalogEntity } from '../../catalog/CatalogEntity';
import type { Organization } from '../../catalog/Organization';
import type { Steps } from '../../layers/steps';
import type { Concern } from '../../vocabulary/types';
import { concernApplies, concernIsRequired } from '../concernFit';
import { createRuleMatcher, type MatchHalves } from '../createRuleMatcher';
import { FilterTable } from '../matching/FilterTable';
import type { MatchList } from '../matching/MatchList';
import type { ResponsibilityMatch } from '../matchRank';
import type { Responsibility } from '../types';

/** A concern that every entity of a class has. @internal */
export interface FittingConcern {
  readonly concern: Concern;
  readonly required: boolean;
}

/** Entities that are all answered for in the same way. @internal */
export interface FleetClass {
  readonly refs: readonly string[];
  readonly concerns: readonly FittingConcern[];
  readonly matches: readonly ResponsibilityMatch[];
  /** The same in two halves, which decide. */
  readonly halves: MatchHalves;
}

// A few entities with large filters take as long as many without.
const BETWEEN_BREAKS = 16;

/** Classifies every entity that has concerns. @internal */
export function* classifyFleetInSteps(
  organization: Organization,
): Steps<readonly FleetClass[]> {
  const matcher = createRuleMatcher(organization);
  const fitKeyOf = createFitKey([...organization.vocabulary.concerns.values()]);
  const matchKeyOf = createMatchKey(organization);
  const classes = new Map<string, { refs: string[] } & FleetClass>();
  let count = 0;
  for (const [ref, entity] of organization.entities) {
    count += 1;
    if (count % BETWEEN_BREAKS === 0) yield;
    const halves = matcher.halvesOf(ref);
    if (!halves) continue;
    const { local, global } = halves;
    const key = `${fitKeyOf(entity)} ${matchKeyOf(local)} ${matchKeyOf(global)}`;
    const known = classes.get(key);
    if (known) {
      known.refs.push(ref);
    } else {
      const concerns = fittingConcerns(organization, entity);
      const matches = matcher.joined(halves);
      classes.set(key, { refs: [ref], concerns, matches, halves });
    }
  }
  return [...classes.values()];
}

function fittingConcerns(
  { vocabulary }: Organization,
  entity: CatalogEntity,
): readonly FittingConcern[] {
  return [...vocabulary.concerns.values()]
    .filter(concern => concernApplies(concern, entity))
    .map(concern => ({
      concern,
      required: concernIsRequired(concern, entity),
    }));
}

/** Who answers is the same where the same rules match in the same way: a number for each way. */
function createMatchKey(
  organization: Organization,
): (list: MatchList) => number {
  const numbers = new Map<Responsibility, number>(
    organization.responsibilities.map((rule, index) => [rule, index]),
  );
  const ways = new Map<string, number>();
  // The matcher gives many entities the very same list.
  const known = new WeakMap<MatchList, number>();
  return list => {
    const found = known.get(list);
    if (found !== undefined) return found;
    let way = '';
    for (const match of list.matches) {
      const { rule, matchedBy, distance, filter, setAside } = match;
      way += ` ${numbers.get(rule)}${matchedBy}${distance}${filter === undefined ? '' : 'f'}${setAside ?? ''}`;
    }
    const number = ways.get(way) ?? ways.size;
    ways.set(way, number);
    known.set(list, number);
    return number;
  };
}

/** Which concerns apply is the same where the same predicates match: a number for each way. */
function createFitKey(
  concerns: readonly Concern[],
): (entity: CatalogEntity) => number {
  const predicates = new FilterTable(
    concerns
      .flatMap(({ appliesTo, requiredFor }) => [appliesTo, requiredFor])
      .filter(predicate => predicate !== undefined),
  );
  return entity => predicates.outcomesOf(entity).id;
}
