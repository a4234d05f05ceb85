/** What goes over the wire about Dockerfiles. */
import type {
  DockerfileAssessment,
  DockerfileFinding,
  DockerfileSplit,
  LineOwner,
  NeededReviewJson,
} from '@cookie-factory/platform-teams-core';
import type { AsSeen } from './types';

/** Why a file has no assessment. @public */
export type DockerfileProblem =
  | 'missing'
  | 'empty'
  | 'binary'
  | 'too-large'
  | 'unreadable'
  | 'outside'
  | 'unsupported-location';

/** The part of a file that one owner decides on. @public */
export interface DockerfileShare {
  readonly role: string;
  readonly team?: string;
  readonly lines: number;
  /** Between 0 and 1. */
  readonly share: number;
}

/** What is known of a file without quoting it. @public */
export interface DockerfileSummary {
  readonly model: {
    readonly current: string;
    readonly currentReason: string;
    readonly recommended: string;
    readonly reasons: readonly string[];
  };
  readonly lines: number;
  readonly shares: readonly DockerfileShare[];
  /** As the lines would be shared out by the advice; absent where it is what is done now. */
  readonly recommendedShares?: readonly DockerfileShare[];
  /** Findings by severity and deciding owner. */
  readonly findings: readonly {
    readonly severity: 'error' | 'warning' | 'info';
    readonly role: string;
    readonly team?: string;
    readonly count: number;
  }[];
}

/** One Dockerfile of an entity. @public */
export interface DockerfileFile {
  /** Relative to the entity's source location. */
  readonly path: string;
  /** Where people open it. */
  readonly url?: string;
  /** When it was last read, ISO 8601. */
  readonly readAt: string;
  readonly outcome: 'assessed' | 'unparsable' | DockerfileProblem;
  /** What stands in the way, where it is, and what to do. */
  readonly problem?: {
    readonly message: string;
    readonly remedy: string;
    readonly line?: number;
  };
  readonly summary?: DockerfileSummary;
  /** With `platform-teams.dockerfile.read` only. */
  readonly assessment?: DockerfileAssessment;
  /** With `platform-teams.dockerfile.read`, where a code owners file was found. */
  readonly reviewers?: DockerfileReviewers;
}

/** Whom the host asks to review a Dockerfile, against whose its lines are. @public */
export interface DockerfileReviewers {
  /** The code owners file, relative to the entity's source location. */
  readonly codeOwners: string;
  /** The host whose rules it was read by, for people. */
  readonly host: string;
  /** As the code owners file has them. */
  readonly owners: readonly string[];
  /** The groups of the catalog among them. */
  readonly teams: readonly string[];
  /** Whose lines nobody of them reviews, and what the host does not follow. */
  readonly findings: readonly DockerfileFinding[];
}

/** `GET /entities/by-name/.../dockerfiles` @public */
export interface EntityDockerfilesResponse extends AsSeen {
  readonly entity: string;
  /** `none`: looked and found nothing; `off`: switched off by annotation; `not-applicable`: ships no container. */
  readonly state: 'found' | 'none' | 'off' | 'not-applicable';
  /** Where it was looked, in words for people. */
  readonly searched: readonly string[];
  /** False when the caller may see counts and owners only. */
  readonly mayReadText: boolean;
  readonly mayRefresh: boolean;
  readonly files: readonly DockerfileFile[];
}

/** `POST /entities/by-name/.../dockerfiles/split` @public */
export interface DockerfileSplitRequest {
  /** Which of the entity's Dockerfiles; needed where there are several. */
  readonly path?: string;
  /** Name of a template; absent: the one that fits. */
  readonly template?: string;
  /** Two halves, or a parent image and one changed line; absent: `contract`. */
  readonly variant?: 'contract' | 'parent-image';
  /** The platform's image, needed for `parent-image`. */
  readonly parentImage?: string;
}

/** `POST /entities/by-name/.../dockerfiles/split` @public */
export interface DockerfileSplitResponse extends AsSeen {
  readonly entity: string;
  readonly path: string;
  /** Where people open the Dockerfile. */
  readonly url?: string;
  /** Who would keep each half. */
  readonly owners: {
    readonly contract: LineOwner;
    readonly dockerfile: LineOwner;
  };
  readonly split: DockerfileSplit;
}

/** `POST /entities/by-name/.../dockerfiles/review` @public */
export interface DockerfileReviewRequest {
  /** Which of the entity's Dockerfiles; needed where there are several. */
  readonly path?: string;
  /** The file as it would be. Lines that are masked as known ones count as those. */
  readonly text: string;
}

/** What a change would ask of whom, or why the changed file cannot be read. @public */
export type DockerfileReviewOutcome =
  | {
      readonly ok: true;
      /** Of the file as it would be. */
      readonly changedLines: readonly number[];
      /** Of the file as it is. */
      readonly removedLines: readonly number[];
      /** Empty when nobody but the author has to look. Those to wait for come first. */
      readonly reviews: readonly NeededReviewJson[];
      /** On changed lines, and those that the change brings about elsewhere. */
      readonly findings: readonly DockerfileFinding[];
    }
  | {
      readonly ok: false;
      readonly error: { readonly message: string; readonly line?: number };
    };

/** `POST /entities/by-name/.../dockerfiles/review` @public */
export interface DockerfileReviewResponse extends AsSeen {
  readonly entity: string;
  readonly path: string;
  readonly review: DockerfileReviewOutcome;
  /** The same in Markdown, for a pull or merge request. */
  readonly comment: string;
}
