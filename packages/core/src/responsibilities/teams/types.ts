/** What people see of a platform team: its load among others, and its own page. */
import type { PlatformTeam } from '../../catalog/Organization';
import type { Contact, SelectorScope } from '../types';
import type { TeamProfileList } from './cutProfile';

/** Whether registrations are reviewed in time. @public */
export interface ReviewState {
  readonly state: 'up-to-date' | 'due-soon' | 'overdue' | 'none';
  /** The nearest date, YYYY-MM-DD. */
  readonly date?: string;
}

/** One team on the page of all platform teams. @public */
export interface TeamLoad extends PlatformTeam {
  /** Concerns that it has registered. */
  readonly concerns: number;
  /** Entities on which it is asked about at least one of them. */
  readonly entities: number;
  /** Application teams that own those entities, of all there are. */
  readonly customers: number;
  readonly customersTotal: number;
  /** Findings that it should act on, without accepted ones. */
  readonly findings: number;
  readonly review: ReviewState;
}

/** A number with its whole: "6 of 7". @public */
export interface ConcernShare {
  readonly concern: string;
  /** Entities on which the registration answers. */
  readonly entities: number;
  /** Entities that the concern applies to. */
  readonly of: number;
}

/** What a registration covers, for people. @public */
export interface CoveredScope {
  readonly scope?: SelectorScope;
  /** "the system checkout", "every component of type ml-model", "everything". */
  readonly text: string;
}

/** One registration of a team. @public */
export interface TeamWork {
  readonly rule: string;
  readonly title: string;
  readonly description?: string;
  /** The team itself, or one below it. */
  readonly team: string;
  readonly concerns: readonly ConcernShare[];
  readonly entities: number;
  readonly covers: readonly CoveredScope[];
  readonly except: readonly CoveredScope[];
  /** Templates that do the work without waiting. */
  readonly automatedBy: readonly string[];
  readonly contacts: readonly Contact[];
  /** Who is asked before something changes. */
  readonly consulted: readonly string[];
  /** Who is told afterwards. */
  readonly informed: readonly string[];
  readonly reviewBy?: string;
  readonly review: ReviewState['state'];
  readonly state: 'in-force' | 'unconfirmed' | 'deprecated';
  readonly editUrl?: string;
}

/** What a team helps with, and who is accountable for it. @public */
export interface TeamAssistance {
  readonly concern: string;
  readonly rule: string;
  /** Entities that the registration covers. */
  readonly entities: number;
  readonly accountable: readonly string[];
}

/** An entity that a team runs for others. @public */
export interface ProvidedCapability {
  readonly ref: string;
  readonly rule: string;
  /** False when the catalog has no such entity. */
  readonly exists: boolean;
  readonly description?: string;
  /** Teams whose entities depend on it, and how many these are. */
  readonly consumingTeams: number;
  readonly consumingEntities: number;
  /** Those entities by owning team, most first. */
  readonly consumers: readonly {
    readonly team: string;
    readonly entities: number;
  }[];
}

/** The line that a team keeps. @public */
export interface TeamBoundary {
  readonly rule: string;
  /** Who draws it. */
  readonly team: string;
  readonly mustNotChange: readonly string[];
  readonly handsOffTo?: {
    readonly concern: string;
    /** Who is accountable for it there, most entities first. */
    readonly teams: readonly string[];
  };
}

/** A team that a platform team works for. @public */
export interface TeamCustomer {
  readonly team: string;
  /** Its entities that the platform team answers for. */
  readonly entities: number;
  readonly isPlatformTeam: boolean;
}

/** A team that is asked before, or told after, other work changes something. @public */
export interface NamedTeam {
  readonly team: string;
  /** Registrations that name it. */
  readonly registrations: number;
  /** Titles of the first of them. */
  readonly examples: readonly string[];
}

/** What the Responsibilities tab of a team shows: its API. @public */
export interface TeamProfile {
  readonly team: string;
  readonly title: string;
  /** Set when it is a platform team: why, of what kind, in which column. */
  readonly platformTeam?: PlatformTeam;
  /** Teams below it whose work is rolled up here. */
  readonly children: readonly string[];
  readonly work: readonly TeamWork[];
  /** Claims that do not count, and registrations that are deprecated. */
  readonly setAside: readonly TeamWork[];
  readonly assists: readonly TeamAssistance[];
  readonly provides: readonly ProvidedCapability[];
  readonly boundaries: readonly TeamBoundary[];
  /** Templates of all its work. */
  readonly automatedBy: readonly string[];
  readonly customers: readonly TeamCustomer[];
  /** Application teams among its customers, of all there are. */
  readonly customersServed: number;
  readonly customersTotal: number;
  /** Whom its work asks before a change, and whom it tells afterwards. */
  readonly consulted: readonly NamedTeam[];
  readonly informed: readonly NamedTeam[];
  readonly contacts: readonly Contact[];
  readonly review: ReviewState;
  /** Distinct entities on which it is asked. */
  readonly entities: number;
}

/** How long each list of a profile is in all. @public */
export type TeamProfileTotals = Readonly<Record<TeamProfileList, number>>;
