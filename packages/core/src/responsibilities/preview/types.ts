import type { FileIssue } from '../validateYaml';
import type { OrganizationFinding } from '../types';

/** Who answers, in the few words that a change needs. @public */
export interface PreviewOutcome {
  readonly outcome: 'accountable' | 'gap' | 'conflict';
  /** The accountable team, or those that claim it alike; none in a gap. */
  readonly teams: readonly string[];
  readonly by?: 'rule' | 'default';
}

/** Entities whose answer to one question changes in the same way. @public */
export interface PreviewChange {
  readonly concern: string;
  readonly from: PreviewOutcome;
  readonly to: PreviewOutcome;
  readonly entities: number;
  /** The first of them, by reference. */
  readonly examples: readonly string[];
}

/** One Responsibility of the text. @public */
export interface PreviewRule {
  readonly ref: string;
  readonly title: string;
  readonly team: string;
  /** Whether the catalog has none of this reference yet. */
  readonly isNew: boolean;
  /** Entities that it selects. */
  readonly selects: number;
  /** Entities on which it would answer for at least one concern. */
  readonly answers: number;
  /** The first entities that it selects, by reference. */
  readonly examples: readonly string[];
  /** Where others come before it, or claim the same. */
  readonly collisions: readonly {
    readonly rule: string;
    readonly title: string;
    readonly team: string;
    readonly concern: string;
    /** Entities on which it comes first, or claims alike. */
    readonly entities: number;
    readonly how: 'comes-first' | 'claims-alike';
  }[];
}

/** Findings that appear or vanish, the worst of them. @public */
export interface PreviewFindings {
  readonly total: number;
  readonly items: readonly OrganizationFinding[];
}

/** A customer that a team gains or loses, in entities. @public */
export interface PreviewCustomers {
  readonly team: string;
  readonly customer: string;
  readonly before: number;
  readonly after: number;
}

/** What a text of Responsibilities would change, or what is wrong with it. @public */
export type ResponsibilityPreview =
  | { readonly ok: false; readonly issues: readonly FileIssue[] }
  | {
      readonly ok: true;
      readonly rules: readonly PreviewRule[];
      /** Most entities first. */
      readonly changes: readonly PreviewChange[];
      readonly changesTotal: number;
      readonly appears: PreviewFindings;
      readonly vanishes: PreviewFindings;
      readonly customers: readonly PreviewCustomers[];
    };
