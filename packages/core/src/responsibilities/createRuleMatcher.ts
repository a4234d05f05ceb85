/**
 * Finds the Responsibilities that cover an entity, in two halves: those that
 * name a place which it stands in, and those that reach everywhere. The first
 * are always narrower, and each half is the same for a great many entities.
 */
import type { Organization } from '../catalog/Organization';
import { hasConcerns } from './concernFit';
import { isInForce } from './isInForce';
import { MatchList } from './matching/MatchList';
import { Places, type Place } from './matching/Places';
import { RuleIndex, type IndexedSelector } from './matching/RuleIndex';
import { compareMatches, type ResponsibilityMatch } from './matchRank';
import type { MatchScope, Responsibility } from './types';

/** The rules that cover an entity. @internal */
export interface MatchHalves {
  /** Rules that name the entity, its system, its domains or its owners. */
  readonly local: MatchList;
  /** Rules that reach everywhere, by a filter or without; some may be in the other half, too. */
  readonly global: MatchList;
}

/** Finds rules for entities. @internal */
export interface RuleMatcher {
  /** Each rule once, by its narrowest selector; narrowest first, those set aside last. */
  matchesOf(ref: string): readonly ResponsibilityMatch[];
  /** Undefined for what has no concerns, and for what does not exist. */
  halvesOf(ref: string): MatchHalves | undefined;
  /** Both halves as one list. */
  joined(halves: MatchHalves): readonly ResponsibilityMatch[];
}

const NOTHING = new MatchList([]);
// As many bits as a number holds exactly.
const MOST_SIGNS = 52;

/** Indexes the rules of an organisation. @internal */
export function createRuleMatcher(organization: Organization): RuleMatcher {
  const index = new RuleIndex(organization.responsibilities);
  const places = new Places<MatchList, MatchList>(organization, index);
  const joinedLists = new WeakMap<
    MatchList,
    WeakMap<MatchList, readonly ResponsibilityMatch[]>
  >();

  function halvesOf(ref: string): MatchHalves | undefined {
    const entity = organization.entities.get(ref);
    if (!entity || !hasConcerns(entity)) return undefined;
    const place = places.of(ref);
    const { id, passed } = index.filters.outcomesOf(entity);
    let global = place.global.get(id);
    if (!global) {
      global = matchAll(index, { place, passed, selectors: everywhere });
      place.global.set(id, global);
    }
    if (place.selectors.length === 0) return { local: NOTHING, global };
    const key = signsOf(place.filters, passed);
    let local = place.local.get(key);
    if (!local) {
      local = matchAll(index, { place, passed, selectors: place.selectors });
      place.local.set(key, local);
    }
    return { local, global };
  }

  function joined({
    local,
    global,
  }: MatchHalves): readonly ResponsibilityMatch[] {
    if (local.matches.length === 0) return global.matches;
    const byGlobal = joinedLists.get(local) ?? new WeakMap();
    joinedLists.set(local, byGlobal);
    const known = byGlobal.get(global) ?? join(local, global);
    byGlobal.set(global, known);
    return known;
  }

  const everywhere = index.everywhere
    .map(selector => ({
      ...selector,
      matchedBy: matchedEverywhereBy(selector),
      distance: 0,
    }))
    .sort(compareMatches);
  return {
    halvesOf,
    joined,
    matchesOf: ref => {
      const halves = halvesOf(ref);
      return halves ? joined(halves) : [];
    },
  };
}

/** Which of some filters are passed, as one value. */
function signsOf(
  filters: readonly number[],
  passed: Uint8Array,
): number | string {
  if (filters.length > MOST_SIGNS) {
    return filters.map(number => passed[number]).join('');
  }
  let signs = 0;
  for (const number of filters) signs = signs * 2 + passed[number];
  return signs;
}

function matchedEverywhereBy({ filter }: IndexedSelector): MatchScope {
  return filter === undefined ? 'everything' : 'filter';
}

function join(
  local: MatchList,
  global: MatchList,
): readonly ResponsibilityMatch[] {
  const narrower = new Set(local.matches.map(({ rule }) => rule));
  return [
    ...local.matches,
    ...global.matches.filter(({ rule }) => !narrower.has(rule)),
  ].sort(compareMatches);
}

/** @param options - `selectors`, in order: of those of one rule, the first that matches is the narrowest. */
function matchAll(
  index: RuleIndex,
  options: {
    readonly place: Place<MatchList, MatchList>;
    readonly passed: Uint8Array;
    readonly selectors: readonly (IndexedSelector &
      Pick<ResponsibilityMatch, 'matchedBy' | 'scopeRef' | 'distance'>)[];
  },
): MatchList {
  const { place, passed, selectors } = options;
  const seen = new Set<Responsibility>();
  const inRace: ResponsibilityMatch[] = [];
  const outOfRace: ResponsibilityMatch[] = [];
  for (const selector of selectors) {
    const { rule, filter, filterNumber, matchedBy, scopeRef, distance } =
      selector;
    if (filterNumber !== undefined && passed[filterNumber] === 0) continue;
    if (seen.has(rule)) continue;
    seen.add(rule);
    const aside = setAside(rule, () =>
      index.isExcepted(rule, place.reach, passed),
    );
    const match = { rule, filter, matchedBy, scopeRef, distance };
    if (aside) outOfRace.push({ ...match, setAside: aside });
    else inRace.push({ ...match, setAside: undefined });
  }
  return new MatchList([...inRace, ...outOfRace]);
}

function setAside(
  rule: Responsibility,
  isExcepted: () => boolean,
): ResponsibilityMatch['setAside'] {
  if (!rule.confirmed) return 'unconfirmed';
  if (!isInForce(rule)) return 'deprecated';
  return isExcepted() ? 'excepted' : undefined;
}
