import {
  describeReview,
  reviewComment,
  reviewDockerfile,
  toReviewsJson,
  withKnownLines,
  type AssessOptions,
} from '@cookie-factory/platform-teams-core';
import type {
  DockerfileReviewOutcome,
  DockerfileReviewResponse,
} from '@cookie-factory/plugin-platform-teams-common';

/** Whose review a change of a stored file would need, for people and for programs. */
export function reviewStored(
  before: string,
  changed: string,
  options: {
    readonly assess: AssessOptions;
    readonly titleOf: (ref: string) => string;
  },
): Pick<DockerfileReviewResponse, 'review' | 'comment'> {
  const { titleOf } = options;
  const review = reviewDockerfile(
    { before, after: withKnownLines(before, changed) },
    options.assess,
  );
  const comment = reviewComment([{ review }], { titleOf });
  if (!review.ok) {
    return { review: { ok: false, error: review.after.error }, comment };
  }
  const { changedLines, removedLines, findings } = review;
  const reviews = toReviewsJson(review.reviews).map((json, at) => ({
    ...json,
    reason: describeReview(review.reviews[at], titleOf),
  }));
  const outcome: DockerfileReviewOutcome = {
    ok: true,
    changedLines,
    removedLines,
    reviews,
    findings,
  };
  return { review: outcome, comment };
}
