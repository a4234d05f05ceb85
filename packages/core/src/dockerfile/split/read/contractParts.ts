/** Parts of a contract, from what the readers found. */
import type { ParsedDockerfile } from '../../parse/parseDockerfile';
import type {
  ContainerContract,
  ContractBuild,
} from '../contract/ContainerContract';
import type { BuildReader } from './BuildReader';
import type { FinalReader } from './FinalReader';

/** The build of a contract; `undefined` where it says nothing. */
export function buildOf(
  build: {
    readonly [K in keyof ContractBuild]: ContractBuild[K];
  } & {
    readonly runtime: ContractBuild['runtime'];
    readonly workdir: string | undefined;
  },
): ContractBuild | undefined {
  const { runtime, workdir, ...rest } = build;
  const says =
    runtime !== undefined ||
    workdir !== undefined ||
    Object.values(rest).some(value => Object.keys(value).length > 0);
  if (!says) return undefined;
  return {
    ...(runtime ? { runtime } : {}),
    ...(workdir === undefined ? {} : { workdir }),
    ...rest,
  };
}

/** Comments at the top of a file. */
export function commentsOf({
  lines,
  commentLines,
}: ParsedDockerfile): readonly string[] {
  return commentLines
    .slice(0, 50)
    .map(line =>
      lines.text.slice(lines.starts[line - 1], lines.starts[line]).trimEnd(),
    );
}

/** Settings that are no secrets. */
export function withoutSecrets(
  env: ReadonlyMap<string, string>,
  secrets: readonly string[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...env].filter(([name]) => !secrets.includes(name)),
  );
}

/** Build arguments: those of the build, and those that the image shows. */
export function argumentsOf(
  builder: BuildReader,
  final: FinalReader,
  {
    kept,
    referred,
  }: {
    /** Whether the build takes those of the file's build. */
    readonly kept: boolean;
    readonly referred: ReadonlySet<string>;
  },
): Readonly<Record<string, string | undefined>> {
  const own = [...builder.values.args()].filter(
    ([name]) => kept || referred.has(name),
  );
  const known = new Set(own.map(([name]) => name));
  const shown = [...final.values.args()].filter(
    ([name]) => referred.has(name) && !known.has(name),
  );
  return Object.fromEntries([...own, ...shown]);
}

/** The check that was read, with what only the deployment knows. */
export function healthOf(
  read: ContainerContract['health'],
  noted: Exclude<ContainerContract['health'], 'none'>,
): Pick<ContainerContract, 'health'> {
  if (!noted?.httpGet) return read === undefined ? {} : { health: read };
  const { httpGet } = noted;
  return { health: typeof read === 'object' ? { ...read, httpGet } : noted };
}
