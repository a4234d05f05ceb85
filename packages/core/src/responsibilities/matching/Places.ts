/**
 * Where entities stand, as selectors name it: most entities share their place
 * with others, so that what reaches them is looked up once for each place.
 */
import type { Organization } from '../../catalog/Organization';
import type { IndexedSelector, RuleIndex } from './RuleIndex';
import { compareMatches } from '../matchRank';
import type { MatchScope } from '../types';

type ScopeKind = 'entity' | 'system' | 'domain' | 'owner';

const SCOPES = ['entity', 'system', 'domain', 'owner'] as const;

/** A selector that names a place, with how it reaches there. @internal */
export interface PlacedSelector extends IndexedSelector {
  readonly matchedBy: MatchScope;
  readonly scopeRef: string;
  readonly distance: number;
}

/** A place, and what is remembered about it. @internal */
export class Place<Local, Global> {
  /** What each kind of scope may name to reach it, nearest first. */
  readonly reach: Readonly<Record<ScopeKind, readonly string[]>>;
  /** Narrowest first. */
  readonly selectors: readonly PlacedSelector[];
  /** Numbers of the filters that stand beside those selectors, or make exceptions from them. */
  readonly filters: readonly number[];
  /** Answers by what passes those filters. */
  readonly local = new Map<number | string, Local>();
  /** Shared by all places of which the same exceptions hold. */
  readonly global: Map<number, Global>;

  constructor(
    reach: Place<Local, Global>['reach'],
    index: RuleIndex,
    globals: Map<string, Map<number, Global>>,
  ) {
    this.reach = reach;
    this.selectors = SCOPES.flatMap(kind =>
      reach[kind].flatMap((scopeRef, distance) =>
        index.named(kind, scopeRef).map(selector => ({
          ...selector,
          matchedBy: kind,
          scopeRef,
          distance,
        })),
      ),
    ).sort(compareMatches);
    this.filters = [
      ...new Set(
        this.selectors.flatMap(({ rule, filterNumber }) => [
          ...(filterNumber === undefined ? [] : [filterNumber]),
          ...index.exceptionFilters(rule),
        ]),
      ),
    ];
    const excepted = index.exceptionsAt(reach);
    const shared = globals.get(excepted) ?? new Map<number, Global>();
    globals.set(excepted, shared);
    this.global = shared;
  }
}

/** Finds the place of each entity. @internal */
export class Places<Local, Global> {
  readonly #organization: Organization;
  readonly #index: RuleIndex;
  readonly #shared = new Map<string, Map<string, Place<Local, Global>>>();
  readonly #globals = new Map<string, Map<number, Global>>();
  readonly #owners = new Map<string, readonly string[]>();

  constructor(organization: Organization, index: RuleIndex) {
    this.#organization = organization;
    this.#index = index;
  }

  of(ref: string): Place<Local, Global> {
    const { systemOf, ownerOf, domainsOf } = this.#organization;
    // What selectors name, or what others stand in, is a place of its own.
    const standsForItself =
      ref.startsWith('system:') || ref.startsWith('domain:');
    if (standsForItself || this.#index.isNamed(ref)) return this.#create(ref);
    const within = systemOf(ref) ?? domainsOf(ref).join();
    const owner = ownerOf(ref) ?? '';
    let byOwner = this.#shared.get(within);
    if (!byOwner) {
      byOwner = new Map();
      this.#shared.set(within, byOwner);
    }
    let place = byOwner.get(owner);
    if (!place) {
      place = this.#create(ref);
      byOwner.set(owner, place);
    }
    return place;
  }

  #create(ref: string): Place<Local, Global> {
    const { systemOf, ownerOf, domainsOf } = this.#organization;
    const system = ref.startsWith('system:') ? ref : systemOf(ref);
    const domains = domainsOf(ref);
    const owner = ownerOf(ref);
    const reach = {
      entity: this.#index.isNamed(ref) ? [ref] : [],
      system: system ? [system] : [],
      domain: ref.startsWith('domain:') ? [ref, ...domains] : domains,
      owner: owner ? this.#ownersOf(owner) : [],
    };
    return new Place(reach, this.#index, this.#globals);
  }

  #ownersOf(owner: string): readonly string[] {
    const known = this.#owners.get(owner);
    if (known) return known;
    const { groupsOf, ancestorsOf } = this.#organization;
    const groups = owner.startsWith('user:') ? groupsOf(owner) : [];
    // What a member of several groups owns belongs to none of them for sure.
    const above = groups.length === 1 ? groups : [];
    const owners = [owner, ...above, ...ancestorsOf(above[0] ?? owner)];
    this.#owners.set(owner, owners);
    return owners;
  }
}
