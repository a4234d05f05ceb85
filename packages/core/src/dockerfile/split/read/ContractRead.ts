/** What reading a Dockerfile as a contract gives. */
import type { ContainerContract } from '../contract/ContainerContract';
import type { SplitDifference, SplitReason } from '../SplitReport';

/** Facts about the image that only its steps tell. */
export interface ContractFacts {
  /** Differences that the reading itself makes: what a contract does not carry on. */
  readonly differences: readonly SplitDifference[];
  /** Packages of the image as it is. */
  readonly packages: readonly string[];
  /** Lines by what stands there: `packages`, `files`, `build`. */
  readonly lines: Readonly<Record<string, number>>;
}

/** A contract, or why there is none. */
export type ContractRead =
  | {
      readonly ok: true;
      readonly contract: ContainerContract;
      readonly facts: ContractFacts;
    }
  | { readonly ok: false; readonly reasons: readonly SplitReason[] };
