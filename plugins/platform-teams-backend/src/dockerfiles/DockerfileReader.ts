/**
 * The port through which Dockerfiles are read. An implementation reads one
 * kind of location, and never anything outside the entity's own.
 */
import type { DockerfileProblem } from '@cookie-factory/plugin-platform-teams-common';

/** Why something could not be read: what happened, and what to do. */
export interface ReadProblem {
  readonly outcome: DockerfileProblem;
  readonly message: string;
  readonly remedy: string;
}

/** The Dockerfiles of a location, as paths relative to it, or why nobody could look. */
export type FindOutcome = (
  { readonly outcome: 'found'; readonly paths: readonly string[] } | ReadProblem
) & {
  /** Where it was looked, in words for people. */
  readonly searched: readonly string[];
};

/** One file: its text, that it is as it was, or why it has none. */
export type ReadOutcome = (
  | { readonly outcome: 'read'; readonly text: string; readonly etag?: string }
  | { readonly outcome: 'not-modified' }
  | ReadProblem
) & {
  /** Relative to the location, and without detours. */
  readonly path: string;
  /** Where people open it. */
  readonly url?: string;
};

/** Reads the Dockerfiles of an entity's location. */
export interface DockerfileReader {
  /** Looks in the usual places, to a bounded depth. */
  find(location: string): Promise<FindOutcome>;

  /**
   * Reads one file.
   *
   * @param path - relative to the location, or a URL inside it.
   * @param options - with the etag of an earlier reading, an unchanged file is
   * `not-modified`.
   */
  read(
    location: string,
    path: string,
    options?: { readonly etag?: string },
  ): Promise<ReadOutcome>;
}
