/**
 * What developers say of their container: a list, not a recipe. Where Score has a word for the same
 * thing (`command`, `args`, `ports`, probes) its name and shape are used.
 */

/** `apiVersion` of a contract and of a template. @public */
export const CONTRACT_API_VERSION = 'platform-teams/v1alpha1';
/** `kind` of a contract. @public */
export const CONTRACT_KIND = 'ContainerContract';
/** Name of the file that a contract usually stands in. @public */
export const CONTRACT_FILE = 'container-contract.yaml';

/** What the service runs on, or is built with: `node 22`, `node 22 alpine`. @public */
export interface ContractRuntime {
  readonly name: string;
  readonly version: string;
  /** One of the template's variants; absent: its default. */
  readonly variant?: string;
}

/** Files to copy. @public */
export interface ContractCopy {
  /** A path of the repository, or of the build: relative to its work folder, or absolute. */
  readonly source: string;
  /** Where it goes, relative to the work folder; a `/` at the end says that it is a folder. */
  readonly target: string;
}

/** Files to bring into the image. @public */
export interface ContractFile extends ContractCopy {
  /** What the build made, or the repository. */
  readonly from: 'build' | 'context';
  /** Permissions such as `0755`. */
  readonly mode?: string;
}

/** Libraries, in a step of their own so that it is cached. @public */
export interface ContractDependencies {
  readonly files: readonly ContractCopy[];
  /** Absent: the template's usual command for these files. */
  readonly install?: readonly string[];
  /** Absolute paths that the service needs from the install; absent: the template's usual ones. */
  readonly paths?: readonly string[];
}

/** How the service is built. @public */
export interface ContractBuild {
  /** What it is built with, where that is not what it runs on. */
  readonly runtime?: ContractRuntime;
  /** Absent: the work folder of the image. */
  readonly workdir?: string;
  /** Build arguments with their defaults; `undefined`: without one. */
  readonly args: Readonly<Record<string, string | undefined>>;
  readonly env: Readonly<Record<string, string>>;
  readonly osPackages: readonly string[];
  readonly files: readonly ContractCopy[];
  readonly commands: readonly string[];
}

/** A port that the service listens on. @public */
export interface ContractPort {
  readonly name?: string;
  readonly port: number;
  /** Last port of a range. */
  readonly endPort?: number;
  readonly protocol: 'TCP' | 'UDP' | 'SCTP';
}

/** How the service starts: `command` is the entry point, `args` is what it gets. @public */
export interface ContractStart {
  readonly command?: readonly string[];
  readonly args?: readonly string[];
  readonly stopSignal?: string;
}

/** How to find out that the service still works; `none` switches the base image's check off. @public */
export type ContractHealth =
  | 'none'
  | {
      /** Asked for by the deployment; no part of the image. */
      readonly httpGet?: { readonly path: string; readonly port: number };
      /** Run by the container runtime. */
      readonly exec?: { readonly command: readonly string[] };
      readonly interval?: string;
      readonly timeout?: string;
      readonly startPeriod?: string;
      readonly startInterval?: string;
      readonly retries?: number;
    };

/** A contract, with every short form written out. @public */
export interface ContainerContract {
  readonly name: string;
  readonly runtime: ContractRuntime;
  /** Absent: the template's. */
  readonly workdir?: string;
  readonly dependencies?: ContractDependencies;
  readonly build?: ContractBuild;
  readonly files: readonly ContractFile[];
  readonly osPackages: readonly string[];
  /** `${NAME}` stands for a build argument, or for a value of the base image. */
  readonly env: Readonly<Record<string, string>>;
  /** Names only: the deployment gives the values. */
  readonly secrets: readonly string[];
  readonly ports: readonly ContractPort[];
  /** Folders that outlive the container. */
  readonly volumes: readonly string[];
  /** Folders that the service writes to. */
  readonly directories: readonly string[];
  /** Labels that do not come from the catalog. */
  readonly labels: Readonly<Record<string, string>>;
  readonly start?: ContractStart;
  readonly health?: ContractHealth;
}

/** Whether the image takes two stages: one that builds, and one that ships. */
export function hasBuilder({
  build,
  dependencies,
}: Pick<ContainerContract, 'build' | 'dependencies'>): boolean {
  return (
    dependencies !== undefined ||
    (build !== undefined &&
      (build.files.length > 0 || build.commands.length > 0))
  );
}
