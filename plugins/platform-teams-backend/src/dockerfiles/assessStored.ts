import {
  assessDockerfile,
  type AssessOptions,
} from '@cookie-factory/platform-teams-core';
import type { DockerfileFile } from '@cookie-factory/plugin-platform-teams-common';
import type { StoredDockerfile } from './DockerfileStore';
import {
  reviewersOfStored,
  withReviewers,
  type CodeOwnersContext,
} from './reviewersOfStored';
import { summarizeAssessment } from './summarizeAssessment';

/**
 * Judges a stored file for one caller. Owners are found at this moment and for
 * this caller: a stored judgement would carry over what another may see.
 */
export function assessStored(
  stored: StoredDockerfile,
  options: {
    readonly assess: Omit<AssessOptions, 'file'>;
    readonly mayReadText: boolean;
    /** Absent where no code owners file was found. */
    readonly codeOwners?: CodeOwnersContext;
  },
): DockerfileFile {
  const { path, url, outcome, problem, text } = stored;
  const file = { path, url, readAt: stored.readAt.toISOString() };
  if (outcome !== 'read' || text === undefined) {
    return {
      ...file,
      outcome: outcome === 'read' ? 'unreadable' : outcome,
      problem,
    };
  }
  const { mayReadText, codeOwners, assess } = options;
  const known = withReviewers(assess, path, codeOwners);
  const assessment = assessDockerfile(text, known);
  const quoted = mayReadText ? { assessment } : {};
  if (!assessment.ok) {
    return {
      ...file,
      outcome: 'unparsable',
      problem: describeError(assessment.error, mayReadText),
      ...quoted,
    };
  }
  const { current, recommended: advice } = assessment.model;
  const recommended =
    advice === current
      ? undefined
      : assessDockerfile(text, { ...known, declaredModel: advice });
  const summary = summarizeAssessment(assessment, { mayReadText, recommended });
  const reviewers =
    mayReadText && codeOwners
      ? { reviewers: reviewersOfStored(path, assessment, codeOwners) }
      : {};
  return {
    ...file,
    outcome: 'assessed',
    problem,
    summary,
    ...quoted,
    ...reviewers,
  };
}

function describeError(
  error: { readonly message: string; readonly line: number | undefined },
  mayReadText: boolean,
): DockerfileFile['problem'] {
  const remedy =
    'Correct the line and commit it; "docker build --check ." tells the same before you do.';
  return mayReadText
    ? { message: error.message, line: error.line, remedy }
    : { message: 'The file is not a valid Dockerfile.', remedy };
}
