/** What a template gets to see of a contract and of the platform. */
import {
  hasBuilder,
  type ContainerContract,
} from '../contract/ContainerContract';
import { groupCopies, relativeTarget } from '../contract/copies';
import { deploymentNote } from '../contract/deploymentNote';
import { portText } from '../contract/stringifyContract';
import type { ContainerTemplate } from './ContainerTemplate';
import { execForm, referencesOf } from './dockerfileText';
import { resolveBase } from './resolveBase';
import type {
  TemplateCommand,
  TemplateData,
  TemplatePair,
} from './TemplateData';
import { usualDependencyPaths, usualInstall } from './usualSteps';

/** What the platform brings to a Dockerfile beside the template. @public */
export interface GenerateOptions {
  readonly template: ContainerTemplate;
  /** Labels from the catalog. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Base images that the platform keeps, with their digests. */
  readonly bases?: readonly string[];
}

const CROSS_ARGS = ['TARGETARCH', 'TARGETOS', 'TARGETPLATFORM'];

function pairs(
  values: Readonly<Record<string, string | undefined>>,
): readonly TemplatePair[] {
  return Object.entries(values).map(([name, value]) => ({
    name,
    value: value ?? null,
  }));
}

/** The data of one rendering, and the base images that no digest is known for. */
export function toTemplateData(
  contract: ContainerContract,
  { template, labels = {}, bases = [] }: GenerateOptions,
): { data: TemplateData; withoutDigest: readonly string[] } {
  const { runtime, build, dependencies, start } = contract;
  const variantName = runtime.variant ?? template.defaultVariant;
  const variant = template.variants[variantName];
  const final = resolveBase(variant.final, { contract, template, bases });
  const builder = build?.runtime
    ? (variant.builders?.[build.runtime.name] ?? variant.build)
    : variant.build;
  const buildBase = resolveBase(builder, { contract, template, bases });
  const workdir = contract.workdir ?? template.workdir;
  const isBuilt = hasBuilder(contract);
  const args = build?.args ?? {};
  const allLabels = { ...contract.labels, ...template.labels, ...labels };
  const referred = new Set(
    [...Object.values(contract.env), ...Object.values(allLabels)].flatMap(
      referencesOf,
    ),
  );
  const paths = dependencies
    ? (dependencies.paths ?? usualDependencyPaths(contract, template))
    : [];
  const directories = variant.shell === false ? [] : writableFolders(contract);
  const data: TemplateData = {
    header: deploymentNote(contract),
    name: contract.name,
    runtime: { ...runtime, variant: variantName },
    base: {
      build: buildBase.image,
      final: final.image,
      crossBuild:
        template.crossBuild &&
        CROSS_ARGS.some(name => Object.hasOwn(args, name)),
    },
    user: template.user,
    build: isBuilt
      ? {
          asRoot: variant.nonRoot === true && builder === variant.build,
          workdir: build?.workdir ?? workdir,
          args: pairs(args),
          env: pairs(build?.env ?? {}),
          packageManager: variant.buildPackages,
          osPackages: build?.osPackages ?? [],
          dependencyFiles: groupCopies(dependencies?.files ?? []),
          install: withCache(
            dependencies
              ? (dependencies.install ??
                  usualInstall(dependencies.files, template) ??
                  [])
              : [],
            template,
          ),
          files: groupCopies(build?.files ?? []),
          commands: withCache(build?.commands ?? [], template),
        }
      : null,
    final: {
      asRoot:
        variant.nonRoot === true &&
        contract.osPackages.length + directories.length > 0,
      workdir,
      args: pairs(args).filter(({ name }) => referred.has(name)),
      env: pairs(contract.env),
      labels: pairs(allLabels),
      packageManager: variant.finalPackages,
      osPackages: contract.osPackages,
      directories,
      files: [
        ...paths.map(path => ({
          source: path,
          target: path,
          built: true,
          mode: null,
        })),
        ...contract.files.map(({ source, target, from, mode }) => ({
          source:
            from === 'build'
              ? fromBuild(source, build?.workdir ?? workdir)
              : source,
          target: relativeTarget(target),
          built: from === 'build',
          mode: mode ?? null,
        })),
      ],
      volumes: contract.volumes,
      ports: contract.ports.map(portText),
      stopSignal: start?.stopSignal ?? null,
      healthcheck: healthcheckOf(contract),
      command: start?.command ?? null,
      commandArgs: start?.args ?? null,
    },
  };
  const withoutDigest = [isBuilt ? buildBase : undefined, final].flatMap(
    base => (base && !base.pinned ? base.image : []),
  );
  return { data, withoutDigest: [...new Set(withoutDigest)] };
}

/** Everybody may write to these, and has to. */
const FOR_EVERYBODY = ['/tmp', '/var/tmp'];

function writableFolders({
  directories,
  volumes,
}: ContainerContract): readonly string[] {
  const folders = new Set([...directories, ...volumes]);
  return [...folders].filter(folder => !FOR_EVERYBODY.includes(folder));
}

function healthcheckOf({ health }: ContainerContract): string | null {
  if (health === 'none') return 'NONE';
  return health ? healthcheck(health) : null;
}

function withCache(
  commands: readonly string[],
  { cache }: ContainerTemplate,
): readonly TemplateCommand[] {
  return commands.map(run => {
    const words = new Set(run.split(/[^A-Za-z0-9_.-]+/));
    const folders = Object.entries(cache).flatMap(([program, some]) =>
      words.has(program) ? some : [],
    );
    return { run, cache: [...new Set(folders)] };
  });
}

function fromBuild(source: string, workdir: string): string {
  if (source.startsWith('/')) return source;
  if (source === '.') return workdir;
  return `${workdir === '/' ? '' : workdir}/${source}`;
}

function healthcheck(
  health: Exclude<ContainerContract['health'], 'none' | undefined>,
): string | null {
  if (!health.exec) return null;
  const flags = [
    ['interval', health.interval],
    ['timeout', health.timeout],
    ['start-period', health.startPeriod],
    ['start-interval', health.startInterval],
    ['retries', health.retries],
  ].flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}=${value}`],
  );
  return [...flags, 'CMD', execForm(health.exec.command)].join(' ');
}
