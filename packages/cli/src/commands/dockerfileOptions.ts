import type { CodeOwnersDialect } from '@cookie-factory/platform-teams-core';
import type { DockerfileContextSource } from '../input/readDockerfileContext';

/** A severity, or nothing at all. */
export type FailOn = 'error' | 'warning' | 'info' | 'none';

/** Options of `platform-teams dockerfile`. */
export interface DockerfileOptions extends DockerfileContextSource {
  readonly profile: 'default' | 'all';
  readonly format: 'text' | 'json' | 'sarif' | 'comment';
  /** Absent: what the hadolint configuration says, else `error`. */
  readonly failOn?: FailOn;
  readonly codeowners?: string;
  readonly codeownersDialect?: CodeOwnersDialect;
  readonly policy?: string;
  readonly findings: readonly string[];
  readonly base?: string;
  /** `true` without a commit. */
  readonly changed?: string | true;
  readonly config?: string;
  readonly author?: string;
}
