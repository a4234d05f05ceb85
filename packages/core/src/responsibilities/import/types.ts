import type { ResponsibilityDraft } from '../draft/ResponsibilityDraft';

/** Something that an import could not place, and how to place it. @public */
export interface ImportNote {
  /** Line of the source, counted from 1. */
  readonly line: number;
  readonly message: string;
  readonly suggestion: string;
}

/** What an import made of its source. @public */
export interface ImportResult {
  readonly drafts: readonly ResponsibilityDraft[];
  /** What is left to a person, in the order of the lines. */
  readonly notes: readonly ImportNote[];
}

/** A line of a source that says who does what, before teams and concerns are known. @internal */
export interface Assignment {
  readonly line: number;
  /** The work, in the source's words. */
  readonly work: string;
  readonly accountable: readonly string[];
  readonly responsible: readonly string[];
  readonly consulted: readonly string[];
  readonly informed: readonly string[];
}

/** What an import may look teams and concerns up in. @public */
export interface ImportOptions {
  /**
   * Groups that exist. Absent: a team's name in the source becomes a reference as it stands.
   */
  readonly groups?: readonly {
    readonly ref: string;
    readonly title: string;
  }[];
}
