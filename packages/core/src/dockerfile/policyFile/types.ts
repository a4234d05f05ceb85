import type { RuleSettings } from '../rules/DockerfileRule';
import type { AssessOptions, OwnershipModel } from '../types';

/** Which images services may build on, and whose they are. @public */
export interface BaseImagePolicy {
  /** Images, `*` standing for any text; absent: any. */
  readonly allowed?: readonly string[];
  /** The team that keeps an image; the first that fits counts. */
  readonly owners: readonly { readonly image: string; readonly team: string }[];
}

/** What a policy file says. @public */
export interface DockerfilePolicyFile extends Pick<
  AssessOptions,
  'severities' | 'columns'
> {
  readonly model?: OwnershipModel;
  readonly settings: RuleSettings;
  readonly baseImages: BaseImagePolicy;
}

/** A mistake in a policy file. @public */
export interface PolicyFileIssue {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly path: string;
  readonly message: string;
  readonly suggestion: string;
}

/** A policy, or all that is wrong with the file. @public */
export type PolicyFileResult =
  | { readonly ok: true; readonly policy: DockerfilePolicyFile }
  | { readonly ok: false; readonly issues: readonly PolicyFileIssue[] };
