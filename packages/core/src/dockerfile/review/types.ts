import type { DockerfileConcernId } from '../concerns';
import type {
  AssessOptions,
  DockerfileAssessment,
  DockerfileFinding,
  DockerfileRole,
} from '../types';

/** Why somebody has to look: the lines are theirs, or they are asked about them. @public */
export type ReviewPart = 'accountable' | 'consulted';

/** What one reviewer looks at, for one concern. @public */
export interface ReviewTopic {
  readonly concern: DockerfileConcernId;
  readonly part: ReviewPart;
  /** Changed lines of the file as it is now. */
  readonly lines: readonly number[];
  /** Lines of the file as it was that are gone. */
  readonly removedLines: readonly number[];
  /** Rules that a new comment switches off. */
  readonly hides: readonly string[];
}

/** A review that changed lines need. @public */
export interface NeededReview {
  /** Absent when the answer stays a role, or several teams claim it. */
  readonly team: string | undefined;
  /** The teams that claim the concern, when there are several. */
  readonly candidates: readonly string[];
  readonly role: DockerfileRole;
  readonly concerns: readonly DockerfileConcernId[];
  readonly lines: readonly number[];
  readonly removedLines: readonly number[];
  readonly topics: readonly ReviewTopic[];
  /** Whether it has to be waited for; else it is good to ask. */
  readonly required: boolean;
  readonly reason: string;
}

/** What a change of a Dockerfile asks of whom. @public */
export type DockerfileReview =
  | {
      readonly ok: true;
      readonly file: string;
      /** The file as it is now, with all of its findings. */
      readonly after: Extract<DockerfileAssessment, { ok: true }>;
      /** Lines that are new or different; moved ones are not. */
      readonly changedLines: readonly number[];
      /** Lines of the file as it was that are gone or different. */
      readonly removedLines: readonly number[];
      /** Empty when nobody but the author has to look. Those to wait for come first. */
      readonly reviews: readonly NeededReview[];
      /** Findings on changed lines, and those that the change brought about elsewhere. */
      readonly findings: readonly DockerfileFinding[];
    }
  | {
      readonly ok: false;
      readonly file: string;
      /** Why the file as it is now cannot be read. */
      readonly after: Extract<DockerfileAssessment, { ok: false }>;
    };

/** What a review is computed with. @public */
export interface ReviewOptions extends AssessOptions {
  /**
   * Whose change it is: a team's reference, or a role. Absent: the team that is accountable for the
   * application's code.
   */
  readonly author?: string;
}
