/** Reads a contract as somebody wrote it, and writes every short form out. */
import type { Issue } from '../../../catalog/Issue';
import type { FileIssue } from '../../../responsibilities/validateYaml';
import { checkSchema } from '../schema/checkSchema';
import { readYamlDocument } from '../schema/readYamlDocument';
import { checkContract, type SecretsRoute } from './checkContract';
import {
  hasBuilder,
  type ContainerContract,
  type ContractBuild,
  type ContractCopy,
  type ContractDependencies,
  type ContractFile,
  type ContractHealth,
  type ContractPort,
  type ContractRuntime,
  type ContractStart,
} from './ContainerContract';
import { CONTRACT_SCHEMA } from './schema/contractSchema';

/** A contract, or all that is wrong with it. @public */
export type ParsedContract =
  | { readonly ok: true; readonly contract: ContainerContract }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** A contract file, or all that is wrong with it, line by line. @public */
export type ContractFileResult =
  | { readonly ok: true; readonly contract: ContainerContract }
  | { readonly ok: false; readonly issues: readonly FileIssue[] };

type Scalar = string | number | boolean;

interface RawBuild {
  readonly runtime?: string;
  readonly workdir?: string;
  readonly args?: Readonly<Record<string, Scalar | null>>;
  readonly env?: Readonly<Record<string, Scalar>>;
  readonly osPackages?: readonly string[];
  readonly files?: readonly RawCopy[];
  readonly commands?: readonly string[];
}

type RawCopy = string | ContractCopy;

interface RawDependencies extends Omit<ContractDependencies, 'files'> {
  readonly files: readonly RawCopy[];
}

/** The document after the schema has passed it. */
interface RawContract {
  readonly metadata: { readonly name: string };
  readonly spec: {
    readonly runtime: string;
    readonly workdir?: string;
    readonly dependencies?: readonly RawCopy[] | RawDependencies;
    readonly build?: string | readonly string[] | RawBuild;
    readonly files?: readonly (
      string | (Partial<ContractFile> & Pick<ContractFile, 'source'>)
    )[];
    readonly osPackages?: readonly string[];
    readonly env?: Readonly<Record<string, Scalar>>;
    readonly secrets?: readonly string[];
    readonly ports?:
      | readonly (number | string)[]
      | Readonly<
          Record<
            string,
            {
              readonly port: number;
              readonly targetPort?: number;
              readonly protocol?: ContractPort['protocol'];
            }
          >
        >;
    readonly volumes?: readonly string[];
    readonly directories?: readonly string[];
    readonly labels?: Readonly<Record<string, string>>;
    readonly start?: ContractStart;
    readonly health?: ContractHealth;
  };
}

/**
 * Reads a contract from a value.
 * @public
 */
export function parseContract(
  value: unknown,
  route: SecretsRoute = {},
): ParsedContract {
  const shape = checkSchema(value, CONTRACT_SCHEMA);
  if (shape.length > 0) return { ok: false, issues: shape };
  const contract = toContract(value as RawContract);
  const issues = checkContract(contract, route);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, contract };
}

/**
 * Reads a contract file; every mistake has its line.
 * @public
 */
export function parseContractFile(
  text: string,
  options: SecretsRoute & { readonly file: string },
): ContractFileResult {
  const read = readYamlDocument(text, options.file);
  if (!read.ok) return read;
  const parsed = parseContract(read.value, options);
  return parsed.ok
    ? parsed
    : { ok: false, issues: parsed.issues.map(read.locate) };
}

function toContract({ metadata, spec }: RawContract): ContainerContract {
  const dependencies = toDependencies(spec.dependencies);
  const build = toBuild(spec.build);
  const fromDefault = hasBuilder({ dependencies, build }) ? 'build' : 'context';
  return withoutUndefined({
    name: metadata.name,
    runtime: toRuntime(spec.runtime),
    workdir: spec.workdir,
    dependencies,
    build,
    files: (spec.files ?? []).map(file => toFile(file, fromDefault)),
    osPackages: spec.osPackages ?? [],
    env: toTexts(spec.env),
    secrets: spec.secrets ?? [],
    ports: toPorts(spec.ports),
    volumes: spec.volumes ?? [],
    directories: spec.directories ?? [],
    labels: spec.labels ?? {},
    start: spec.start,
    health: spec.health,
  });
}

function toRuntime(text: string): ContractRuntime {
  const [name, version, variant] = text.split(' ');
  return withoutUndefined({ name, version, variant });
}

function toDependencies(
  raw: RawContract['spec']['dependencies'],
): ContractDependencies | undefined {
  if (raw === undefined) return undefined;
  return 'files' in raw
    ? { ...raw, files: raw.files.map(toCopy) }
    : { files: raw.map(toCopy) };
}

function toBuild(raw: RawContract['spec']['build']): ContractBuild | undefined {
  if (raw === undefined) return undefined;
  if (typeof raw === 'string') return toBuild([raw]);
  if (Array.isArray(raw)) return toBuild({ commands: raw });
  const { runtime, workdir, args = {}, env, ...rest } = raw as RawBuild;
  return withoutUndefined({
    runtime: runtime === undefined ? undefined : toRuntime(runtime),
    workdir,
    args: Object.fromEntries(
      Object.entries(args).map(([name, value]) => [
        name,
        value === null ? undefined : String(value),
      ]),
    ),
    env: toTexts(env),
    osPackages: rest.osPackages ?? [],
    files: (rest.files ?? ['.']).map(toCopy),
    commands: rest.commands ?? [],
  });
}

/** Where a file goes when nobody says: to the same path, a pattern to the work folder. @internal */
export function usualTarget(source: string): string {
  if (source === '.') return './';
  return /[*?[]/.test(source) || source.startsWith('/') ? './' : source;
}

function toCopy(raw: RawCopy): ContractCopy {
  return typeof raw === 'string'
    ? { source: raw, target: usualTarget(raw) }
    : raw;
}

function toFile(
  raw: string | (Partial<ContractFile> & Pick<ContractFile, 'source'>),
  from: ContractFile['from'],
): ContractFile {
  const file = typeof raw === 'string' ? { source: raw } : raw;
  return { target: usualTarget(file.source), from, ...file };
}

function toPorts(raw: RawContract['spec']['ports']): readonly ContractPort[] {
  if (raw === undefined) return [];
  if (Array.isArray(raw)) return raw.map(toPort);
  return Object.entries(raw as Exclude<typeof raw, readonly unknown[]>).map(
    ([name, { port, targetPort, protocol }]) => ({
      name,
      port: targetPort ?? port,
      protocol: protocol ?? 'TCP',
    }),
  );
}

/** Reads `53/udp` and `8000-8010`. @internal */
export function toPort(text: number | string): ContractPort {
  const [range, protocol = 'tcp'] = String(text).split('/');
  const [port, endPort] = range.split('-').map(Number);
  return withoutUndefined({
    port,
    endPort,
    protocol: protocol.toUpperCase() as ContractPort['protocol'],
  });
}

function toTexts(
  values: Readonly<Record<string, Scalar>> = {},
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, String(value)]),
  );
}

function withoutUndefined<T extends object>(value: T): T {
  return Object.fromEntries(
    Object.entries(value).filter(([, one]) => one !== undefined),
  ) as T;
}
