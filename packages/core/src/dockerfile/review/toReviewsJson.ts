/** The reviews of a change as JSON, whose names and shape other programs rely on. */
import type { DockerfileRole } from '../types';
import type { NeededReview } from './types';

/** A needed review, as JSON. @public */
export interface NeededReviewJson {
  readonly team: string | null;
  readonly candidates: readonly string[];
  readonly role: DockerfileRole;
  readonly concerns: readonly string[];
  /** Of the file as it is now. */
  readonly lines: readonly number[];
  /** Of the file as it was. */
  readonly removedLines: readonly number[];
  readonly reason: string;
  /** Whether it has to be waited for. */
  readonly required: boolean;
}

/** Turns reviews into JSON. @public */
export function toReviewsJson(
  reviews: readonly NeededReview[],
): readonly NeededReviewJson[] {
  return reviews.map(
    ({
      team,
      candidates,
      role,
      concerns,
      lines,
      removedLines,
      reason,
      required,
    }) => ({
      team: team ?? null,
      candidates,
      role,
      concerns,
      lines,
      removedLines,
      reason,
      required,
    }),
  );
}
