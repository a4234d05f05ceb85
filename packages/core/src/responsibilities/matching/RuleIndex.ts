/**
 * The selectors of an organisation's rules by what they name, and its filters
 * by number, so that one entity meets only the few rules that can reach it.
 */
import type { Responsibility, Selector, SelectorScope } from '../types';
import { FilterTable } from './FilterTable';

type Reach = Readonly<Record<SelectorScope['kind'], readonly string[]>>;

/** A selector with its rule; its filter by its number in the table. @internal */
export interface IndexedSelector {
  readonly rule: Responsibility;
  readonly filter?: Selector['filter'];
  readonly filterNumber?: number;
}

/** An exception of a rule. */
interface IndexedException {
  readonly scope?: SelectorScope;
  readonly filterNumber?: number;
}

const NONE: readonly never[] = [];

/** Indexes rules. @internal */
export class RuleIndex {
  readonly filters: FilterTable;
  /** Rules that ask for no place: those with a filter alone, and those for everything. */
  readonly everywhere: readonly IndexedSelector[];
  readonly #named: Readonly<
    Record<SelectorScope['kind'], Map<string, IndexedSelector[]>>
  > = {
    entity: new Map(),
    system: new Map(),
    domain: new Map(),
    owner: new Map(),
  };
  readonly #namedRefs = new Set<string>();
  readonly #exceptions = new Map<Responsibility, readonly IndexedException[]>();
  /** Exceptions by place of rules that reach everywhere. */
  readonly #exceptedScopes: readonly (SelectorScope & {
    readonly key: string;
  })[];

  constructor(rules: readonly Responsibility[]) {
    const selectors = rules.flatMap(({ appliesTo, except }) => [
      ...appliesTo,
      ...except,
    ]);
    this.filters = new FilterTable(
      selectors.flatMap(({ filter }) => (filter === undefined ? [] : [filter])),
    );
    const everywhere: IndexedSelector[] = [];
    for (const rule of rules) {
      if (rule.appliesTo.length === 0) everywhere.push({ rule });
      for (const { scope, filter } of rule.appliesTo) {
        const selector = { rule, filter, filterNumber: this.#number(filter) };
        if (scope) this.#name(scope, selector);
        else everywhere.push(selector);
      }
      this.#exceptions.set(
        rule,
        rule.except.map(({ scope, filter }) => ({
          scope,
          filterNumber: this.#number(filter),
        })),
      );
      for (const { scope } of rule.except) {
        if (scope?.kind === 'entity') this.#namedRefs.add(scope.ref);
      }
    }
    this.everywhere = everywhere;
    const excepted = new Map<
      string,
      SelectorScope & { readonly key: string }
    >();
    for (const rule of new Set(everywhere.map(selector => selector.rule))) {
      for (const { scope } of rule.except) {
        const key = scope && keyOf(scope.kind, scope.ref);
        if (key) excepted.set(key, { ...scope, key });
      }
    }
    this.#exceptedScopes = [...excepted.values()];
  }

  named(kind: SelectorScope['kind'], ref: string): readonly IndexedSelector[] {
    return this.#named[kind].get(ref) ?? NONE;
  }

  /** Whether a rule names the entity itself. */
  isNamed(ref: string): boolean {
    return this.#namedRefs.has(ref);
  }

  exceptionFilters(rule: Responsibility): readonly number[] {
    return (this.#exceptions.get(rule) ?? NONE).flatMap(({ filterNumber }) =>
      filterNumber === undefined ? [] : [filterNumber],
    );
  }

  /** Equal for places of which the same exceptions from what reaches everywhere hold. */
  exceptionsAt(reach: Reach): string {
    return this.#exceptedScopes
      .filter(({ kind, ref }) => reach[kind].includes(ref))
      .map(({ key }) => key)
      .join();
  }

  isExcepted(rule: Responsibility, reach: Reach, passed: Uint8Array): boolean {
    return (this.#exceptions.get(rule) ?? NONE).some(
      ({ scope, filterNumber }) =>
        (!scope || reach[scope.kind].includes(scope.ref)) &&
        (filterNumber === undefined || passed[filterNumber] === 1),
    );
  }

  #number(filter: Selector['filter']): number | undefined {
    return filter === undefined ? undefined : this.filters.numberOf(filter);
  }

  #name(scope: SelectorScope, selector: IndexedSelector): void {
    const named = this.#named[scope.kind];
    const known = named.get(scope.ref);
    if (known) known.push(selector);
    else named.set(scope.ref, [selector]);
    if (scope.kind === 'entity') this.#namedRefs.add(scope.ref);
  }
}

function keyOf(kind: SelectorScope['kind'], ref: string): string {
  return `${kind} ${ref}`;
}
