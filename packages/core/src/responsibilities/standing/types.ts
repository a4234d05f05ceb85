/** What people see of one registration on its own page. */
import type {
  ProvidedCapability,
  TeamAssistance,
  TeamBoundary,
  TeamWork,
} from '../teams/types';

/** Another registration that a registration meets, about one concern. @public */
export interface RuleMeeting {
  readonly rule: string;
  readonly title: string;
  readonly team: string;
  readonly concern: string;
  /**
   * `beats`: the other one gives way; `beaten`: the other one comes first;
   * `alike`: both claim it, for different teams; `same`: both say the same team.
   */
  readonly how: 'beats' | 'beaten' | 'alike' | 'same';
  /** "A rule for one system comes before a rule for all", without a full stop. */
  readonly why: string;
  /** Entities on which they meet. */
  readonly entities: number;
  /** The first of them. */
  readonly examples: readonly string[];
}

/** A registration: what it reaches, and how it fares against others. @public */
export interface ResponsibilityStanding {
  readonly work: TeamWork;
  readonly assists: readonly TeamAssistance[];
  readonly provides: readonly ProvidedCapability[];
  readonly boundary?: TeamBoundary;
  /** Entities that it selects, whether it answers there or not. */
  readonly selects: number;
  /** Entities that it would select, had it not excepted them. */
  readonly excepted: number;
  /** Most entities first. */
  readonly meetings: readonly RuleMeeting[];
}

/** One entity that a registration selects. @public */
export interface MatchedEntity {
  readonly ref: string;
  /** "covers the system checkout": what of the registration reaches it. */
  readonly by: string;
  /** Concerns of the registration that it answers here. */
  readonly answers: readonly string[];
  /** Concerns of the registration that somebody else answers here, or several claim. */
  readonly loses: readonly string[];
}

/** Which of the entities to list. @public */
export interface MatchedEntitiesFilter {
  /** Only where the registration answers this concern, or, with `outcome: loses`, does not. */
  readonly concern?: string;
  readonly outcome?: 'answers' | 'loses';
  /** Part of a reference or title. */
  readonly text?: string;
}
