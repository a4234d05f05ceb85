/** Writes a contract as YAML, short where a short form says the same. */
import { Document, isCollection, visit, YAMLSeq } from 'yaml';
import {
  CONTRACT_API_VERSION,
  CONTRACT_KIND,
  hasBuilder,
  type ContainerContract,
  type ContractBuild,
  type ContractCopy,
  type ContractFile,
  type ContractPort,
  type ContractRuntime,
} from './ContainerContract';
import { usualTarget } from './parseContract';

/** Lists up to this width stand on one line. */
const WIDTH = 76;

function runtimeText({ name, version, variant }: ContractRuntime): string {
  return [name, version, variant].filter(Boolean).join(' ');
}

function dependenciesValue({
  dependencies,
}: ContainerContract): object | undefined {
  if (!dependencies) return undefined;
  const { files, install, paths } = dependencies;
  const copies = files.map(copyValue);
  return install || paths ? { files: copies, install, paths } : copies;
}

function buildValue(build: ContractBuild): unknown {
  const { runtime, workdir, args, env, osPackages, files, commands } = build;
  const onlyCommands =
    !runtime &&
    !workdir &&
    Object.keys(args).length === 0 &&
    Object.keys(env).length === 0 &&
    osPackages.length === 0 &&
    files.length === 1 &&
    copyValue(files[0]) === '.' &&
    commands.length > 0;
  if (onlyCommands) return commands.length === 1 ? commands[0] : commands;
  return {
    runtime: runtime && runtimeText(runtime),
    workdir,
    args: filled(
      Object.fromEntries(
        Object.entries(args).map(([name, value]) => [name, value ?? null]),
      ),
    ),
    env: filled(env),
    osPackages: filled(osPackages),
    files: files.map(copyValue),
    commands: filled(commands),
  };
}

function copyValue({ source, target }: ContractCopy): unknown {
  return target === usualTarget(source) ? source : { source, target };
}

function fileValue(file: ContractFile, usualFrom: string): unknown {
  const { source, target, from, mode } = file;
  const isUsual = target === usualTarget(source) && from === usualFrom && !mode;
  if (isUsual) return source;
  return {
    source,
    target: target === usualTarget(source) ? undefined : target,
    from: from === usualFrom ? undefined : from,
    mode,
  };
}

/** `53/udp`, `8000-8010`, or the number alone. @internal */
export function portText({ port, endPort, protocol }: ContractPort): string {
  const range = endPort === undefined ? String(port) : `${port}-${endPort}`;
  return protocol === 'TCP' ? range : `${range}/${protocol.toLowerCase()}`;
}

function portsValue(ports: readonly ContractPort[]): unknown {
  const named = ports.length > 0 && ports.every(({ name }) => name);
  if (named) {
    return Object.fromEntries(
      ports.map(({ name, port, protocol }) => [
        name,
        protocol === 'TCP' ? { port } : { port, protocol },
      ]),
    );
  }
  return filled(
    ports.map(port => {
      const text = portText(port);
      return /^\d+$/.test(text) ? Number(text) : text;
    }),
  );
}

function filled<T extends object>(value: T): T | undefined {
  return Object.keys(value).length > 0 ? value : undefined;
}

/** The contract as the document that a file holds. @public */
export function toContractDocument(contract: ContainerContract): object {
  const { build } = contract;
  const usualFrom = hasBuilder(contract) ? 'build' : 'context';
  return withoutUndefined({
    apiVersion: CONTRACT_API_VERSION,
    kind: CONTRACT_KIND,
    metadata: { name: contract.name },
    spec: {
      runtime: runtimeText(contract.runtime),
      workdir: contract.workdir,
      dependencies: dependenciesValue(contract),
      build: build && buildValue(build),
      files: filled(contract.files.map(file => fileValue(file, usualFrom))),
      osPackages: filled(contract.osPackages),
      env: filled(contract.env),
      secrets: filled(contract.secrets),
      ports: portsValue(contract.ports),
      volumes: filled(contract.volumes),
      directories: filled(contract.directories),
      labels: filled(contract.labels),
      start: contract.start,
      health: contract.health,
    },
  }) as object;
}

/** Writes a contract as YAML. @public */
export function stringifyContract(contract: ContainerContract): string {
  const document = new Document(toContractDocument(contract), {
    aliasDuplicateObjects: false,
  });
  document.commentBefore =
    ' What this service asks of its container image. The Dockerfile is built from it.';
  visit(document, {
    Seq(_, node) {
      const flat = !node.items.some(isCollection);
      if (node instanceof YAMLSeq && flat && textWidth(node) < WIDTH)
        node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function textWidth(node: YAMLSeq): number {
  return node.items.reduce<number>(
    (sum, item) => sum + JSON.stringify(item).length + 2,
    20,
  );
}

function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .map(([key, one]) => [key, withoutUndefined(one)]),
  );
}
