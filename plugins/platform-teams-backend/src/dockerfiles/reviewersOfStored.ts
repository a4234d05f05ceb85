import {
  codeOwnersHost,
  findCodeOwnersDrift,
  reviewersOf,
  type AssessOptions,
  type DockerfileAssessment,
  type HandleDirectory,
} from '@cookie-factory/platform-teams-core';
import type { DockerfileReviewers } from '@cookie-factory/plugin-platform-teams-common';
import type { FoundCodeOwners } from './CodeOwnersReadings';

/** A code owners file, and the groups that its handles are. */
export interface CodeOwnersContext {
  readonly found: FoundCodeOwners;
  readonly directory: HandleDirectory;
  /** The team whose changes these usually are. */
  readonly author: string | undefined;
  titleOf(team: string): string;
}

/** What a file is assessed with: the groups that review it tell who writes it. */
export function withReviewers(
  assess: Omit<AssessOptions, 'file'>,
  file: string,
  context: CodeOwnersContext | undefined,
): AssessOptions {
  if (!context) return { ...assess, file };
  const { found, directory } = context;
  const { codeOwners } = found;
  const { teams } = reviewersOf({ codeOwners, path: file, directory });
  // Handles that the catalog does not know say nothing.
  const codeowners = teams.length > 0 ? teams : undefined;
  return { ...assess, file, evidence: { ...assess.evidence, codeowners } };
}

/** Whom the host asks to review a file, against whose its lines are. */
export function reviewersOfStored(
  path: string,
  assessment: Extract<DockerfileAssessment, { ok: true }>,
  { found, directory, author, titleOf }: CodeOwnersContext,
): DockerfileReviewers {
  const { codeOwners } = found;
  const { matches, teams } = reviewersOf({ codeOwners, path, directory });
  return {
    codeOwners: found.path,
    host: codeOwnersHost(codeOwners.dialect),
    owners: [...new Set(matches.flatMap(({ owners }) => owners))],
    teams,
    findings: findCodeOwnersDrift(assessment, {
      codeOwners,
      path,
      directory,
      author,
      titleOf,
    }),
  };
}
