import type {
  Concern,
  Discipline,
  ResponsibilityDraft,
} from '@cookie-factory/platform-teams-core';
import type { IssuesOf } from './fieldIssues';

/** What a part of the form needs. */
export interface FieldsProps {
  readonly draft: ResponsibilityDraft;
  readonly change: (change: Partial<ResponsibilityDraft>) => void;
  readonly issuesOf: IssuesOf;
  readonly titleOf: (ref: string) => string;
  readonly concerns: readonly Concern[];
  readonly disciplines: readonly Discipline[];
  /** The name of what exists stays: another one would be another entity. */
  readonly isEditing: boolean;
}
