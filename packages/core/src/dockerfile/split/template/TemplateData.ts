/** What a template can use: the contract, written out, and what the platform decides. */
import type { PackageManager } from './ContainerTemplate';

/** A name with a value as the contract has it. */
export interface TemplatePair {
  readonly name: string;
  /** `null` for an argument without a default. */
  readonly value: string | null;
}

/** Files of the repository that one COPY brings into the build. */
export interface TemplateCopies {
  readonly sources: readonly string[];
  readonly target: string;
}

/** A command of the build, and the folders that it keeps between builds. */
export interface TemplateCommand {
  readonly run: string;
  readonly cache: readonly string[];
}

/** A file to copy. */
export interface TemplateCopy {
  readonly source: string;
  readonly target: string;
  /** Whether it comes from the build. */
  readonly built: boolean;
  readonly mode: string | null;
}

/** Data of one rendering; absent values are `null`, so that a misspelt name is a mistake. */
export interface TemplateData extends Record<string, unknown> {
  /** Comment lines that say where the file comes from; put them below `# syntax=`. */
  readonly header: string;
  readonly name: string;
  readonly runtime: {
    readonly name: string;
    readonly version: string;
    readonly variant: string;
  };
  readonly base: {
    readonly build: string;
    readonly final: string;
    /** Whether the build runs where the builder runs, and compiles for elsewhere. */
    readonly crossBuild: boolean;
  };
  readonly user: number;
  readonly build: {
    /** Whether the image has to be told to work as root. */
    readonly asRoot: boolean;
    readonly workdir: string;
    readonly args: readonly TemplatePair[];
    readonly env: readonly TemplatePair[];
    readonly packageManager: PackageManager;
    readonly osPackages: readonly string[];
    readonly dependencyFiles: readonly TemplateCopies[];
    readonly install: readonly TemplateCommand[];
    readonly files: readonly TemplateCopies[];
    readonly commands: readonly TemplateCommand[];
  } | null;
  readonly final: {
    /** Whether packages and folders take root, which the image is not. */
    readonly asRoot: boolean;
    readonly workdir: string;
    readonly args: readonly TemplatePair[];
    readonly env: readonly TemplatePair[];
    readonly labels: readonly TemplatePair[];
    readonly packageManager: PackageManager;
    readonly osPackages: readonly string[];
    readonly directories: readonly string[];
    readonly files: readonly TemplateCopy[];
    readonly volumes: readonly string[];
    readonly ports: readonly string[];
    readonly stopSignal: string | null;
    /** What stands behind HEALTHCHECK. */
    readonly healthcheck: string | null;
    readonly command: readonly string[] | null;
    readonly commandArgs: readonly string[] | null;
  };
}
