/**
 * Which filters an entity passes. Filters that ask about the same few fields
 * are evaluated once for all entities that agree on them, since entities agree
 * on types, lifecycles and tags by the thousand.
 */
import type { FilterPredicate } from '@backstage/filter-predicates';
import type { CatalogEntity } from '../../catalog/CatalogEntity';
import { matchesPredicate } from '../../catalog/matchesPredicate';
import { FieldValues } from './FieldValues';
import { fieldsAsked } from './fieldsAsked';
import { Pairs } from './Pairs';

/** What the filters of a table say of an entity. @internal */
export interface FilterOutcomes {
  /** Equal for entities that pass the same filters. */
  readonly id: number;
  /** By the number of a filter: 1 where it is passed. */
  readonly passed: Uint8Array;
}

interface FilterGroup {
  /** Absent: asked of each entity anew. */
  readonly fields?: readonly FieldValues[];
  readonly filters: readonly number[];
  /** Values of the fields, taken together. */
  readonly values: Pairs;
  /** Outcomes by those; a number for each combination of passed filters. */
  readonly known: Map<number, number>;
  readonly signs: Map<string, number>;
}

// A field on which no two entities agree, such as a name, is not worth remembering.
const MOST_KNOWN = 20_000;
// With more fields, too few entities would agree on all of them.
const MOST_FIELDS = 4;

/** Distinct filters, numbered. @internal */
export class FilterTable {
  readonly #filters: FilterPredicate[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #fields: readonly FieldValues[];
  readonly #groups: readonly FilterGroup[];
  readonly #combinations = new Pairs();
  readonly #outcomes = new Map<number, FilterOutcomes>();

  constructor(filters: Iterable<FilterPredicate>) {
    for (const filter of filters) {
      const text = JSON.stringify(filter);
      if (this.#numbers.has(text)) continue;
      this.#numbers.set(text, this.#filters.push(filter) - 1);
    }
    const fields = new Map<string, FieldValues>();
    this.#groups = groupByFields(this.#filters, fields);
    this.#fields = [...fields.values()];
  }

  /** The number of a filter that the table was made with. */
  numberOf(filter: FilterPredicate): number {
    return this.#numbers.get(JSON.stringify(filter)) ?? -1;
  }

  outcomesOf(entity: CatalogEntity): FilterOutcomes {
    for (const field of this.#fields) field.read(entity);
    let id = 0;
    for (const group of this.#groups) {
      id = this.#combinations.numberOf(id, this.#outcomeIn(group, entity));
    }
    let outcomes = this.#outcomes.get(id);
    if (!outcomes) {
      const passed = new Uint8Array(this.#filters.length);
      for (const { filters } of this.#groups) {
        for (const number of filters) {
          passed[number] = this.#passes(entity, number) ? 1 : 0;
        }
      }
      outcomes = { id, passed };
      this.#outcomes.set(id, outcomes);
    }
    return outcomes;
  }

  #outcomeIn(group: FilterGroup, entity: CatalogEntity): number {
    const { fields, values, known } = group;
    if (!fields) return this.#evaluate(group, entity);
    let key = 0;
    for (const { current } of fields) key = values.numberOf(key, current);
    const found = known.get(key);
    if (found !== undefined) return found;
    const outcome = this.#evaluate(group, entity);
    if (known.size < MOST_KNOWN) known.set(key, outcome);
    return outcome;
  }

  #evaluate({ filters, signs }: FilterGroup, entity: CatalogEntity): number {
    let key = '';
    for (const number of filters) {
      key += this.#passes(entity, number) ? '1' : '0';
    }
    const outcome = signs.get(key) ?? signs.size;
    signs.set(key, outcome);
    return outcome;
  }

  #passes(entity: CatalogEntity, number: number): boolean {
    return matchesPredicate(entity, this.#filters[number]);
  }
}

/** Groups filters by the fields that they ask about. */
function groupByFields(
  filters: readonly FilterPredicate[],
  fields: Map<string, FieldValues>,
): readonly FilterGroup[] {
  const asked = filters.map(fieldsAsked);
  const sets: (readonly string[])[] = [];
  const largestFirst = asked
    .filter(set => set !== undefined)
    .sort((a, b) => b.length - a.length);
  for (const set of largestFirst) {
    // One larger group is asked faster than two that share a field.
    const at = sets.findIndex(
      other =>
        other.some(field => set.includes(field)) &&
        union(other, set).length <= MOST_FIELDS,
    );
    if (at < 0) sets.push(set);
    else sets[at] = union(sets[at], set);
  }
  const groups = sets.map(set => createGroup(set.map(fieldOf)));
  const alone = createGroup(undefined);
  for (const [number, set] of asked.entries()) {
    const at = set ? sets.findIndex(one => includesAll(one, set)) : -1;
    (groups[at] ?? alone).filters.push(number);
  }
  return alone.filters.length > 0 ? [...groups, alone] : groups;

  function fieldOf(name: string): FieldValues {
    const field = fields.get(name) ?? new FieldValues(name);
    fields.set(name, field);
    return field;
  }
}

function createGroup(
  fields: readonly FieldValues[] | undefined,
): FilterGroup & { readonly filters: number[] } {
  return {
    fields,
    filters: [],
    values: new Pairs(),
    known: new Map(),
    signs: new Map(),
  };
}

function union(
  one: readonly string[],
  other: readonly string[],
): readonly string[] {
  return [...new Set([...one, ...other])];
}

function includesAll(
  larger: readonly string[],
  smaller: readonly string[],
): boolean {
  return smaller.every(one => larger.includes(one));
}
