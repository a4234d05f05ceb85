/** What the final image is configured to be, as far as its Dockerfile says. */

/** The configuration of the final image; what is absent comes from the base image. @public */
export interface FinalConfig {
  readonly base: { readonly image: string; readonly pinned: boolean };
  /** In the syntax of contracts: `${NAME}` is a build argument or a value of the base image. */
  readonly env: Readonly<Record<string, string>>;
  /** Names of settings whose values are secrets. */
  readonly secrets: readonly string[];
  readonly workdir?: string;
  readonly user?: string;
  readonly ports: readonly string[];
  readonly volumes: readonly string[];
  readonly entrypoint?: readonly string[];
  readonly cmd?: readonly string[];
  readonly stopSignal?: string;
  /** `none`, or the options and the command. */
  readonly health?: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly shell?: readonly string[];
}

/** Where each part of a configuration stands: `env.PORT`, `user`, `cmd` and so on. */
export type ConfigLines = ReadonlyMap<string, number>;
