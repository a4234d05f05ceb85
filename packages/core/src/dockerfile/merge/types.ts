import type { DockerfileSeverity } from '../types';

/** A finding of another tool, as its report has it. @public */
export interface ExternalFinding {
  /** `hadolint`, `buildkit`, `trivy`, or the name of a SARIF report's driver. */
  readonly tool: string;
  readonly code: string;
  /** As written in the report; absent where the report names no file. */
  readonly file: string | undefined;
  /** Absent where it is about the file as a whole. */
  readonly line: number | undefined;
  readonly endLine: number | undefined;
  readonly severity: DockerfileSeverity;
  readonly message: string;
  /** What to do, where the tool says so. */
  readonly remedy: string | undefined;
}

/** The findings of a report, or why it cannot be used. @public */
export type ExternalFindings =
  | { readonly ok: true; readonly findings: readonly ExternalFinding[] }
  | { readonly ok: false; readonly message: string };
