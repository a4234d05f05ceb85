/** What a split gives back: files to look at, and every difference that they make. */
import type { ContainerContract } from './contract/ContainerContract';
import type { FinalConfig } from './config/FinalConfig';

/** What a difference is about. @public */
export type SplitPart =
  | 'base'
  | 'env'
  | 'secret'
  | 'workdir'
  | 'user'
  | 'ports'
  | 'volumes'
  | 'start'
  | 'stop-signal'
  | 'health'
  | 'labels'
  | 'files'
  | 'packages'
  | 'commands'
  | 'build'
  | 'shell';

/** One difference between the image of today and the image after. @public */
export interface SplitDifference {
  /** The same in every run: `env.PORT`, `user`. */
  readonly id: string;
  readonly part: SplitPart;
  readonly title: string;
  /** For people; a secret is never shown. */
  readonly before: string;
  readonly after: string;
  /** Meant by the platform, or for somebody to confirm. */
  readonly kind: 'hardening' | 'confirm';
  readonly why: string;
  /** Of the Dockerfile as it was. */
  readonly line?: number;
}

/** What stays as it is. @public */
export interface SplitSame {
  readonly part: SplitPart;
  readonly count: number;
  /** `2 settings`, `work folder`. */
  readonly title: string;
}

/** The differences of a split. @public */
export interface SplitReport {
  /** Nothing is left to confirm. */
  readonly equivalent: boolean;
  /** What is to confirm first. */
  readonly differences: readonly SplitDifference[];
  readonly same: readonly SplitSame[];
  readonly counts: {
    readonly confirm: number;
    readonly hardening: number;
    readonly same: number;
  };
  readonly before: FinalConfig;
  readonly after: FinalConfig;
}

/** Why a line cannot be split; it is left whole. @public */
export interface SplitReason {
  readonly line: number | undefined;
  readonly reason: string;
  readonly remedy: string;
}

/** One file that a split writes. @public */
export interface SplitFile {
  readonly role:
    'contract' | 'dockerfile' | 'parent' | 'codeowners' | 'rego' | 'hadolint';
  readonly path: string;
  readonly writtenBy: 'developer' | 'platform';
  readonly text: string;
}

/** A Dockerfile in two halves, or why it is left whole. @public */
export type DockerfileSplit =
  | {
      readonly ok: true;
      readonly variant: 'contract' | 'parent-image';
      readonly template: { readonly name: string; readonly title: string };
      /** Absent where only the base image changes. */
      readonly contract?: ContainerContract;
      /** Base images that nobody knows a digest for: add it to the template. */
      readonly withoutDigest: readonly string[];
      readonly files: readonly SplitFile[];
      readonly report: SplitReport;
    }
  | { readonly ok: false; readonly reasons: readonly SplitReason[] };
