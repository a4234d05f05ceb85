/** The port through which readings of Dockerfiles are kept. */
import type { DockerfileProblem } from '@cookie-factory/plugin-platform-teams-common';

/** A Dockerfile as it was last read. */
export interface StoredDockerfile {
  readonly path: string;
  readonly url?: string;
  readonly outcome: 'read' | DockerfileProblem;
  /** Quoted to callers with the permission for it only. */
  readonly text?: string;
  /** SHA-256 of the text. */
  readonly digest?: string;
  readonly etag?: string;
  readonly readAt: Date;
  /** Beside a text: why it could not be read again. */
  readonly problem?: { readonly message: string; readonly remedy: string };
}

/** What is known of the Dockerfiles of one entity. */
export interface StoredDockerfiles {
  readonly entity: string;
  /** Where the files were read from and which ones; another source makes them worthless. */
  readonly source: string;
  readonly searched: readonly string[];
  /** When reading was last tried. */
  readonly lookedAt: Date;
  /** In order of their paths. */
  readonly files: readonly StoredDockerfile[];
}

/** Keeps readings of Dockerfiles. */
export interface DockerfileStore {
  get(entity: string): Promise<StoredDockerfiles | undefined>;
  /** Replaces all that was known of the entity. */
  put(stored: StoredDockerfiles): Promise<void>;
}
