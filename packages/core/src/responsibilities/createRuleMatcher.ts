/**
 * Finds the Responsibilities that cover an entity. Rules are indexed by what
 * they name, and those with a filter alone by the kind that it asks for, so
 * that one entity meets only the few rules that can reach it.
 */
import type { FilterPredicate } from '@backstage/filter-predicates';
import type { CatalogEntity } from '../catalog/CatalogEntity';
import { matchesPredicate } from '../catalog/matchesPredicate';
import type { Organization } from '../catalog/Organization';
import { asksCommonFieldsOnly, commonFieldsKey } from './commonFields';
import { hasConcerns } from './concernFit';
import { isInForce } from './isInForce';
import {
  compareMatches,
  compareRank,
  type ResponsibilityMatch,
} from './matchRank';
import type { MatchScope, Responsibility, Selector } from './types';

/** Where an entity stands, as selectors name it. */
interface Standing {
  readonly ref: string;
  readonly entity: CatalogEntity;
  /** What each kind of scope may name to reach the entity, nearest first. */
  readonly reach: Readonly<
    Record<'entity' | 'system' | 'domain' | 'owner', readonly string[]>
  >;
}

interface IndexedSelector {
  readonly rule: Responsibility;
  readonly filter?: FilterPredicate;
}

const SCOPES = ['entity', 'system', 'domain', 'owner'] as const;
const ANY_KIND = '';

/** Gives the rules that cover an entity, narrowest first; those set aside last. @internal */
export type RuleMatcher = (ref: string) => readonly ResponsibilityMatch[];

/** Indexes the rules of an organisation. @internal */
export function createRuleMatcher(organization: Organization): RuleMatcher {
  const named = new Map<string, IndexedSelector[]>();
  const filters = new Map<string, IndexedSelector[]>();
  const everything: IndexedSelector[] = [];
  for (const rule of organization.responsibilities) {
    if (rule.appliesTo.length === 0) everything.push({ rule });
    for (const { scope, filter } of rule.appliesTo) {
      const selector = { rule, filter };
      if (scope) {
        append(named, `${scope.kind} ${scope.ref}`, selector);
      } else {
        for (const kind of kindsOf(filter)) append(filters, kind, selector);
      }
    }
  }
  const ownerChain = memoize((owner: string) => ownersOf(organization, owner));

  function matchesOf(
    ref: string,
    entity: CatalogEntity,
  ): readonly ResponsibilityMatch[] {
    const standing = standingOf(organization, ref, { entity, ownerChain });
    const best = new Map<Responsibility, ResponsibilityMatch>();
    const consider = (
      selectors: readonly IndexedSelector[] | undefined,
      place: {
        readonly matchedBy: MatchScope;
        readonly scopeRef?: string;
        readonly distance: number;
      },
    ) => {
      for (const { rule, filter } of selectors ?? []) {
        const match = { rule, filter, ...place };
        const known = best.get(rule);
        if (known && compareRank(known, match) <= 0) continue;
        if (!filter || matchesPredicate(entity, filter)) best.set(rule, match);
      }
    };
    for (const scope of SCOPES) {
      for (const [distance, scopeRef] of standing.reach[scope].entries()) {
        consider(named.get(`${scope} ${scopeRef}`), {
          matchedBy: scope,
          scopeRef,
          distance,
        });
      }
    }
    consider(filters.get(entity.kind.toLowerCase()), {
      matchedBy: 'filter',
      distance: 0,
    });
    consider(filters.get(ANY_KIND), { matchedBy: 'filter', distance: 0 });
    consider(everything, { matchedBy: 'everything', distance: 0 });
    return [...best.values()]
      .map(match => ({ ...match, setAside: setAside(match.rule, standing) }))
      .sort(compareMatches);
  }

  const keyOf = createStandingKey(organization);
  const known = new Map<string, readonly ResponsibilityMatch[]>();
  return ref => {
    const entity = organization.entities.get(ref);
    if (!entity || !hasConcerns(entity)) return [];
    const key = keyOf(ref, entity);
    if (key === undefined) return matchesOf(ref, entity);
    const found = known.get(key) ?? matchesOf(ref, entity);
    known.set(key, found);
    return found;
  };
}

/**
 * Equal for entities that every rule treats alike, so that they share one
 * answer; undefined for those that a rule may name themselves.
 */
function createStandingKey(
  organization: Organization,
): (ref: string, entity: CatalogEntity) => string | undefined {
  const selectors = organization.responsibilities.flatMap(
    ({ appliesTo, except }) => [...appliesTo, ...except],
  );
  const named = new Set(selectors.flatMap(({ scope }) => scope?.ref ?? []));
  const particular = selectors.flatMap(({ filter }) =>
    filter === undefined || asksCommonFieldsOnly(filter) ? [] : [filter],
  );
  return (ref, entity) => {
    const standsForItself =
      ref.startsWith('system:') || ref.startsWith('domain:');
    if (standsForItself || named.has(ref)) return undefined;
    const system = organization.systemOf(ref);
    const place = system ?? organization.domainsOf(ref).join();
    let key = `${commonFieldsKey(entity)} ${place} ${organization.ownerOf(ref)} `;
    for (const filter of particular) {
      key += matchesPredicate(entity, filter) ? '1' : '0';
    }
    return key;
  };
}

function standingOf(
  organization: Organization,
  ref: string,
  known: {
    readonly entity: CatalogEntity;
    readonly ownerChain: (owner: string) => readonly string[];
  },
): Standing {
  const system = ref.startsWith('system:') ? ref : organization.systemOf(ref);
  const domains = organization.domainsOf(ref);
  const owner = organization.ownerOf(ref);
  return {
    ref,
    entity: known.entity,
    reach: {
      entity: [ref],
      system: system ? [system] : [],
      domain: ref.startsWith('domain:') ? [ref, ...domains] : domains,
      owner: owner ? known.ownerChain(owner) : [],
    },
  };
}

function ownersOf(
  organization: Organization,
  owner: string,
): readonly string[] {
  const groups = owner.startsWith('user:') ? organization.groupsOf(owner) : [];
  // What a member of several groups owns belongs to none of them for sure.
  const above = groups.length === 1 ? groups : [];
  const nearest = above[0] ?? owner;
  return [owner, ...above, ...organization.ancestorsOf(nearest)];
}

function setAside(
  rule: Responsibility,
  standing: Standing,
): ResponsibilityMatch['setAside'] {
  if (!rule.confirmed) return 'unconfirmed';
  if (!isInForce(rule)) return 'deprecated';
  return rule.except.some(selector => selects(selector, standing))
    ? 'excepted'
    : undefined;
}

function selects({ scope, filter }: Selector, standing: Standing): boolean {
  if (scope && !standing.reach[scope.kind].includes(scope.ref)) return false;
  return filter === undefined || matchesPredicate(standing.entity, filter);
}

/** Kinds that a filter can match, in lower case; `ANY_KIND` when it does not say. */
function kindsOf(filter: FilterPredicate | undefined): readonly string[] {
  if (typeof filter !== 'object') return [ANY_KIND];
  if ('$all' in filter && Array.isArray(filter.$all)) {
    const narrowed = filter.$all
      .map(kindsOf)
      .find(kinds => kinds[0] !== ANY_KIND);
    return narrowed ?? [ANY_KIND];
  }
  const kind = 'kind' in filter ? filter.kind : undefined;
  if (typeof kind === 'string') return [kind.toLowerCase()];
  if (typeof kind === 'object' && '$in' in kind && Array.isArray(kind.$in)) {
    return [...new Set(kind.$in.map(value => String(value).toLowerCase()))];
  }
  return [ANY_KIND];
}

function append<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function memoize<T>(compute: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return key => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}
