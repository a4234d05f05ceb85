/**
 * A Responsibility as the domain reads it, and the answer to "who is
 * accountable for this concern on this entity".
 */
import type { FilterPredicate } from '@backstage/filter-predicates';
import type { EntityLink } from '../catalog/CatalogEntity';

/** What a selector narrows to; at most one. `owner` covers the group's descendants. @public */
export interface SelectorScope {
  readonly kind: 'entity' | 'system' | 'domain' | 'owner';
  readonly ref: string;
}

/** Entities that a Responsibility applies to: a scope, a filter, or both. @public */
export interface Selector {
  readonly scope?: SelectorScope;
  readonly filter?: FilterPredicate;
}

/** A valid Responsibility with every reference complete. @public */
export interface Responsibility {
  readonly ref: string;
  readonly title: string;
  readonly description?: string;
  /** Accountable team: a Group, or a User. */
  readonly owner: string;
  /** `spec.type`: the discipline; absent: that of its concerns. */
  readonly discipline?: string;
  /** Only `deprecated` changes how it resolves. */
  readonly lifecycle: string;
  readonly concerns: readonly string[];
  readonly assists: readonly string[];
  /** Any of these; empty: every entity. */
  readonly appliesTo: readonly Selector[];
  readonly except: readonly Selector[];
  readonly provides: readonly string[];
  readonly consulted: readonly string[];
  readonly informed: readonly string[];
  readonly mustNotChange: readonly string[];
  /** A concern: whoever is accountable for it acts when this team raises the alert. */
  readonly handsOffTo?: string;
  readonly automatedBy: readonly string[];
  /** ISO date, YYYY-MM-DD. */
  readonly reviewBy?: string;
  readonly links: readonly EntityLink[];
  /** `backstage.io/managed-by-location`, where known. */
  readonly location?: string;
  /** `backstage.io/edit-url`, where known. */
  readonly editUrl?: string;
  /** False when it comes from a location that is not trusted: shown, but never resolves. */
  readonly confirmed: boolean;
}

/** How narrow a match is, narrowest first. @public */
export type MatchScope =
  'entity' | 'system' | 'domain' | 'owner' | 'filter' | 'everything';

/** One step of the reason chain: a rule that was considered. @public */
export interface ChainLink {
  /** Reference of the Responsibility. */
  readonly rule: string;
  readonly title: string;
  readonly team: string;
  readonly matchedBy: MatchScope;
  /** The system, domain, group or entity that was named, where one was. */
  readonly scopeRef?: string;
  readonly filtered: boolean;
  readonly won: boolean;
  /** Set on those that were not in the race: `unconfirmed`, `deprecated`, `excepted`. */
  readonly setAside?: 'unconfirmed' | 'deprecated' | 'excepted';
  /** In words for people: why it won, or what beat it. */
  readonly reason: string;
  /** Where the rule is edited, where known. */
  readonly editUrl?: string;
}

/** A way to reach a team, and where it is written. @public */
export interface Contact {
  readonly type: 'chat' | 'mail' | 'ticket' | 'pager' | 'docs' | 'link';
  readonly title: string;
  readonly url: string;
  readonly source:
    | 'registration'
    | 'group-profile'
    | 'group-links'
    | 'group-annotation'
    | 'user-profile';
}

/** A team that could hold a concern, and why; never an outcome. @public */
export interface Suggestion {
  readonly team: string;
  readonly because: string;
}

/** What every answer carries, whatever its outcome. @public */
export interface ResolutionBase {
  readonly entity: string;
  readonly concern: string;
  /** "SRE, because *SRE observability* covers system checkout", without markup. */
  readonly reason: string;
  /** Where the answer comes from, in a few words: "covers the system checkout", "from the catalog's owner". */
  readonly source: string;
  readonly assisting: readonly string[];
  readonly consulted: readonly string[];
  readonly informed: readonly string[];
  /** Teams that must not change what the concern is about. */
  readonly excluded: readonly string[];
  readonly suggestions: readonly Suggestion[];
  /** Candidates in order, narrowest first, winners before losers, those set aside last. */
  readonly chain: readonly ChainLink[];
}

/** Exactly one team answers. @public */
export interface AccountableResolution extends ResolutionBase {
  readonly outcome: 'accountable';
  readonly team: string;
  readonly by: 'rule' | 'default';
  readonly handsOffTo?: { readonly concern: string; readonly team?: string };
  readonly contacts: readonly Contact[];
  /** Templates that do the work without waiting. */
  readonly automatedBy: readonly string[];
}

/** Nobody answers. @public */
export interface GapResolution extends ResolutionBase {
  readonly outcome: 'gap';
  readonly why: 'no-rule' | 'missing-team' | 'no-owner';
  /** The discipline that would usually hold it. */
  readonly discipline: string;
}

/** More than one team answers at the same rank. @public */
export interface ConflictResolution extends ResolutionBase {
  readonly outcome: 'conflict';
  readonly candidates: readonly {
    readonly team: string;
    readonly rule: string;
    readonly reason: string;
    readonly contacts: readonly Contact[];
  }[];
}

/** The answer for one entity and one concern. @public */
export type Resolution =
  AccountableResolution | GapResolution | ConflictResolution;

/** Everything that can be wrong in an organisation. @public */
export const FINDING_KINDS = [
  'gap',
  'conflict',
  'missing-team',
  'unconfirmed-claim',
  'dead-rule',
  'deprecated-rule',
  'overdue-review',
  'boundary',
  'unowned-capability',
  'no-customer',
  'bypass',
  'upward',
  'cycle',
] as const;

/** The id of a kind of finding. @public */
export type FindingKind = (typeof FINDING_KINDS)[number];

/** What is wrong in the organisation, with who should act and how. @public */
export interface OrganizationFinding {
  /** Stable: the same cause has the same id tomorrow, so that links and acceptances survive. */
  readonly id: string;
  readonly kind: FindingKind;
  readonly severity: 'error' | 'warning' | 'info';
  readonly entity?: string;
  readonly concern?: string;
  readonly rule?: string;
  /** Of a conflict all registrations that claim the work with equal right, `rule` among them. */
  readonly rules?: readonly string[];
  /** The team that should act, where one can be named. */
  readonly team?: string;
  /** What happens, in a short sentence. */
  readonly message: string;
  /** How to mend it. */
  readonly fix: string;
  /** How many entities it is about, where it is about more than one. */
  readonly count?: number;
  readonly accepted?: { readonly until: string; readonly reason: string };
  /** An acceptance that does not count: its day has passed, or others than the acting team wrote it. The message says so, too. */
  readonly lapsed?: {
    readonly until: string;
    readonly reason: string;
    readonly why: 'expired' | 'not-theirs';
  };
}
