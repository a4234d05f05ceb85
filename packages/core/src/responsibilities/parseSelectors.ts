import type { FilterPredicate } from '@backstage/filter-predicates';
import { checkPredicate } from '../catalog/checkPredicate';
import { joinWords, type IssuePath } from '../catalog/Issue';
import type { IssueCollector, RefRule } from './IssueCollector';
import type { Selector, SelectorScope } from './types';

const SCOPES: Readonly<Record<SelectorScope['kind'], RefRule>> = {
  entity: {
    defaultKind: 'component',
    example: 'component:default/checkout-api',
  },
  system: {
    defaultKind: 'system',
    kinds: ['system'],
    example: 'system:default/checkout',
  },
  domain: {
    defaultKind: 'domain',
    kinds: ['domain'],
    example: 'domain:default/payments',
  },
  owner: {
    defaultKind: 'group',
    kinds: ['group', 'user'],
    example: 'group:default/storefront',
  },
};
const SCOPE_KEYS: readonly SelectorScope['kind'][] = [
  'entity',
  'system',
  'domain',
  'owner',
];
const KEYS: readonly string[] = [...SCOPE_KEYS, 'filter'];

// Every filter is compared with every entity of the catalog.
const MOST_FILTERS = 50;
const MOST_CONDITIONS = 400;

/** Reads `appliesTo` or `except`. @internal */
export function parseSelectors(
  collector: IssueCollector,
  value: unknown,
  path: IssuePath,
): readonly Selector[] {
  const selectors =
    collector.list(value, path, {
      example: '[{ system: checkout }]',
      read: (element, at) => parseSelector(collector, element, at),
    }) ?? [];
  const filters = selectors.filter(({ filter }) => filter !== undefined);
  if (filters.length > MOST_FILTERS) {
    collector.report(
      path,
      `The list has ${filters.length} filters; at most ${MOST_FILTERS} are read.`,
      'Put what they have in common into one filter, with { $in: [...] } for the values.',
    );
  }
  return selectors;
}

/**
 * Reports filters that together compare more than a catalog can bear, at the
 * list with which it is too much.
 *
 * @internal
 */
export function reportConditions(
  collector: IssueCollector,
  lists: readonly {
    readonly path: IssuePath;
    readonly selectors: readonly Selector[];
  }[],
): void {
  let conditions = 0;
  for (const { path, selectors } of lists) {
    const before = conditions;
    for (const { filter } of selectors) {
      conditions += filter === undefined ? 0 : countConditions(filter);
    }
    if (before > MOST_CONDITIONS || conditions <= MOST_CONDITIONS) continue;
    collector.report(
      path,
      `The filters of this Responsibility hold ${conditions} conditions; at most ${MOST_CONDITIONS} are read.`,
      'Give the entities a tag or a label in common, and filter by that.',
    );
  }
}

/** The comparisons that a filter makes at most, each value of a list being one. */
function countConditions(filter: unknown): number {
  if (Array.isArray(filter)) {
    return filter.reduce<number>((sum, one) => sum + countConditions(one), 0);
  }
  if (typeof filter !== 'object' || filter === null) return 1;
  return countConditions(Object.values(filter));
}

function parseSelector(
  collector: IssueCollector,
  value: unknown,
  path: IssuePath,
): Selector | undefined {
  const before = collector.issues.length;
  const entry = collector.object(value, path, KEYS);
  if (!entry) return undefined;
  const named = SCOPE_KEYS.filter(key => entry[key] !== undefined);
  if (named.length > 1) {
    return collector.report(
      path,
      `A selector has one scope, but this one has ${named.length}: ${joinWords(named)}.`,
      'Make a selector of each: any of them is enough. To narrow one down, use a filter.',
    );
  }
  if (named.length === 0 && entry.filter === undefined) {
    // A misspelt key was reported already, and is the whole mistake.
    if (collector.issues.length > before) return undefined;
    return collector.report(
      path,
      'The selector selects nothing in particular.',
      'Name one of entity, system, domain or owner, or a filter. To cover everything, leave appliesTo out.',
    );
  }
  const filter = readFilter(collector, entry.filter, [...path, 'filter']);
  if (named.length === 0) return filter === undefined ? undefined : { filter };
  const [kind] = named;
  const ref = collector.ref(entry[kind], [...path, kind], SCOPES[kind]);
  if (!ref || (entry.filter !== undefined && filter === undefined)) {
    return undefined;
  }
  return { scope: { kind, ref }, filter };
}

function readFilter(
  collector: IssueCollector,
  value: unknown,
  path: IssuePath,
): FilterPredicate | undefined {
  if (value === undefined) return undefined;
  return collector.take(checkPredicate(value, path))
    ? (value as FilterPredicate)
    : undefined;
}
