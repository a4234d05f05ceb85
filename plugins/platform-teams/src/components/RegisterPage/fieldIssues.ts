import type {
  FileIssue,
  ResponsibilityDraft,
} from '@cookie-factory/platform-teams-core';

/** What is wrong with a field: the mistakes whose path begins with the field's. */
export type IssuesOf = (path: string) => readonly FileIssue[];

/** Sorts mistakes by the field that they are about. */
export function fieldIssues(issues: readonly FileIssue[]): IssuesOf {
  return field =>
    issues.filter(
      ({ path }) =>
        path === field ||
        path.startsWith(`${field}.`) ||
        path.startsWith(`${field}[`),
    );
}

/** What a field says below it: its first mistake with the remedy, or its help. */
export function saidOf(
  issues: readonly FileIssue[],
  help?: string,
): { readonly error: boolean; readonly helperText: string | undefined } {
  const [first] = issues;
  return first
    ? { error: true, helperText: `${first.message} ${first.suggestion}` }
    : { error: false, helperText: help };
}

/** The mistakes in what is there; what is not there yet is none. */
export function mistakesIn(
  issues: readonly FileIssue[],
  { name, owner, concerns = [], assists = [] }: ResponsibilityDraft,
): readonly FileIssue[] {
  const open = new Set([
    ...(name ? [] : ['metadata.name']),
    ...(owner ? [] : ['spec.owner']),
    ...(concerns.length + assists.length > 0 ? [] : ['spec.concerns']),
  ]);
  return issues.filter(({ path }) => !open.has(path));
}
