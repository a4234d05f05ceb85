/** Reads a Dockerfile as the contract that a template would make it from. */
import type { ParsedDockerfile } from '../../parse/parseDockerfile';
import type { ParsedStage } from '../../parse/readStages';
import { Scripts } from '../../shell/Scripts';
import type { FinalConfig } from '../config/FinalConfig';
import { readFinalConfig } from '../config/readFinalConfig';
import { MASK } from '../../secrets/maskSource';
import type {
  ContainerContract,
  ContractBuild,
  ContractDependencies,
} from '../contract/ContainerContract';
import { readDeploymentNote, withPortNames } from '../contract/deploymentNote';
import { toPort } from '../contract/parseContract';
import type { SplitDifference, SplitReason } from '../SplitReport';
import type {
  ContainerTemplate,
  PackageManager,
} from '../template/ContainerTemplate';
import { isFullImage } from './imageRuntime';
import { referencesOf } from '../template/dockerfileText';
import { usualDependencyPaths, usualInstall } from '../template/usualSteps';
import { BuildReader } from './BuildReader';
import { chooseVariant, contractRuntime, readRuntime } from './chooseRuntime';
import type { ContractRead } from './ContractRead';
import { FinalReader } from './FinalReader';
import { inherited } from './inherited';
import { planStages, type StagePlan } from './planStages';
import { readSingle } from './readSingle';
import { readStart, readHealth } from './readStart';

/** What the reading is told. */
export interface ReadContractOptions {
  readonly name: string;
  /** The template to read for, by the runtime that the file turns out to have. */
  templateFor(runtime: string): ContainerTemplate | undefined;
  /** Labels that the catalog gives. */
  readonly labels: Readonly<Record<string, string>>;
}

function refusedInstructions(
  dockerfile: ParsedDockerfile,
  { final, build }: StagePlan,
): readonly SplitReason[] {
  const reasons: SplitReason[] = [];
  for (const stage of new Set([...build, ...final])) {
    if (stage.windows) {
      reasons.push({
        line: stage.from.startLine,
        reason: 'This is a Windows image.',
        remedy: 'Keep it whole: templates are for Linux.',
      });
    }
    for (const { keyword, startLine } of stage.instructions) {
      if (keyword === 'ONBUILD') {
        reasons.push({
          line: startLine,
          reason:
            'ONBUILD acts in other images, which this file does not show.',
          remedy:
            'Keep it whole, or write the step into the images that need it.',
        });
      }
      if (keyword === 'SHELL') {
        reasons.push({
          line: startLine,
          reason: 'SHELL changes what the commands after it mean.',
          remedy:
            'Call the shell in the commands that need it: RUN bash -o pipefail -c "...".',
        });
      }
    }
  }
  for (const { keyword, startLine, flags } of dockerfile.instructions) {
    if (
      keyword === 'FROM' &&
      flags.some(
        ({ name, value }) => name === 'platform' && !value?.startsWith('$'),
      )
    ) {
      reasons.push({
        line: startLine,
        reason: 'The image is for one platform.',
        remedy: 'Build for a platform with docker build --platform instead.',
      });
    }
  }
  return reasons;
}

/** Reads a contract; every reason against it is told at once. */
export function readContract(
  dockerfile: ParsedDockerfile,
  options: ReadContractOptions,
): ContractRead {
  const planned = planStages(dockerfile);
  if (!planned.ok) return planned;
  const { plan } = planned;
  const [finalRoot] = plan.final;
  const buildRoot: ParsedStage | undefined = plan.build[0];
  const runtime = readRuntime(finalRoot, buildRoot);
  const refused = refusedInstructions(dockerfile, plan);
  if (!runtime.ok || refused.length > 0) {
    const reasons = runtime.ok ? refused : [...refused, runtime.reason];
    return { ok: false, reasons };
  }
  const template = options.templateFor(runtime.name);
  if (!template) {
    return {
      ok: false,
      reasons: [
        {
          line: finalRoot.from.startLine,
          reason: `There is no template for ${runtime.name}.`,
          remedy: 'Give one with --template, or ask the platform team for it.',
        },
      ],
    };
  }
  const scripts = new Scripts(
    dockerfile.lines,
    dockerfile.instructions,
    dockerfile.stages,
  );
  const single = plan.source === undefined;
  const builder = new BuildReader(dockerfile, { scripts, shipped: single });
  for (const stage of single ? plan.final : plan.build) {
    for (const instruction of inherited(dockerfile, stage, { plan, builder }))
      builder.read(instruction);
  }
  const { config, lines } = readFinalConfig(dockerfile);
  const workdir = config.workdir ?? '/';
  const final = new FinalReader(dockerfile, {
    scripts,
    workdir,
    buildWorkdir: builder.workdir ?? workdir,
  });
  if (!single) {
    for (const stage of plan.final)
      for (const instruction of stage.instructions) final.read(instruction);
  }
  const phases = builder.phases();
  const variant = chooseVariant(finalRoot.expanded ?? '', template);
  const base = {
    name: options.name,
    runtime: contractRuntime(runtime, variant),
  };
  const install = sameAs(
    phases.install,
    usualInstall(phases.dependencyFiles, template),
  )
    ? undefined
    : phases.install;
  const dependencies: ContractDependencies | undefined =
    phases.dependencyFiles.length > 0
      ? { files: phases.dependencyFiles, ...(install ? { install } : {}) }
      : undefined;
  const draft = { ...base, ...(dependencies ? { dependencies } : {}) };
  const images = single
    ? readSingle(builder, {
        template,
        workdir,
        contract: draft,
      })
    : final.result();
  const reasons = [...builder.reasons, ...images.reasons];
  const start = readStart(config);
  const health = readHealth(dockerfile, config);
  reasons.push(
    ...unknownValues(
      { ...Object.fromEntries(builder.env), ...config.env },
      lines,
    ),
    ...secretTexts(config, lines),
  );
  if (reasons.length > 0) return { ok: false, reasons: byLine(reasons) };

  const tools = toolsOf(health, {
    image: finalRoot.expanded ?? '',
    installed: images.osPackages,
  });
  const note = readDeploymentNote(commentsOf(dockerfile));
  const labels = Object.fromEntries(
    Object.entries(config.labels).filter(
      ([label]) =>
        options.labels[label] === undefined &&
        template.labels[label] === undefined &&
        label !== 'maintainer',
    ),
  );
  const referred = [
    ...Object.values(config.env),
    ...Object.values(labels),
  ].flatMap(referencesOf);
  const args = argumentsOf(builder, final, { single, referred });
  const isBuilt =
    images.built &&
    (phases.files.length > 0 ||
      phases.commands.length > 0 ||
      dependencies !== undefined);
  const build: ContractBuild | undefined = buildOf({
    runtime: isBuilt && runtime.builder ? { ...runtime.builder } : undefined,
    workdir:
      isBuilt && builder.workdir !== undefined && builder.workdir !== workdir
        ? builder.workdir
        : undefined,
    args,
    env: isBuilt ? withoutSecrets(builder.env, config.secrets) : {},
    osPackages: isBuilt ? [...new Set(builder.installed)] : [],
    files: isBuilt
      ? phases.files.filter(({ target }) => !images.outside.has(target))
      : [],
    commands: isBuilt ? [...phases.commands, ...images.commands] : [],
  });
  const usualPaths = dependencies ? usualDependencyPaths(draft, template) : [];
  const copied = new Set(
    images.files
      .filter(
        ({ from, source, target }) => from === 'build' && source === target,
      )
      .map(({ source }) => source),
  );
  const hasUsual = usualPaths.every(path => copied.has(path));
  const files = hasUsual
    ? images.files.filter(
        ({ source, target }) =>
          !(source === target && usualPaths.includes(source)),
      )
    : images.files;
  const contract: ContainerContract = {
    ...base,
    ...(workdir === template.workdir ? {} : { workdir }),
    ...(dependencies
      ? {
          dependencies: hasUsual
            ? dependencies
            : { ...dependencies, paths: [] },
        }
      : {}),
    ...(build ? { build } : {}),
    files,
    osPackages: [...images.osPackages, ...tools],
    env: config.env,
    secrets: [...new Set([...config.secrets, ...(note.secrets ?? [])])],
    ports: withPortNames(config.ports.map(toPort), note),
    volumes: config.volumes,
    directories: images.directories.filter(
      path => !config.volumes.includes(path),
    ),
    labels,
    ...(start ? { start } : {}),
    ...healthOf(health, note.health),
  };
  const chosen = template.variants[variant ?? template.defaultVariant];
  const renamed = renamedPackages(
    builder,
    isBuilt ? chosen.buildPackages : undefined,
  );
  const joined: readonly SplitDifference[] =
    phases.joinedAt === undefined
      ? []
      : [
          {
            id: 'build.order',
            part: 'build',
            title: 'Order of the build',
            before: 'Files are copied between its commands',
            after: 'All files are copied before',
            kind: 'confirm',
            why: 'A command may now see files that came after it.',
            line: phases.joinedAt,
          },
        ];
  return {
    ok: true,
    contract,
    facts: {
      differences: [
        ...joined,
        ...renamed,
        ...images.differences,
        ...tools.map(toolDifference),
      ],
      packages: images.packages,
      lines: images.lines,
    },
  };
}

/** Programs of a full image that a slim one lacks, where the health check calls them. */
function toolsOf(
  health: ContainerContract['health'],
  {
    image,
    installed,
  }: { readonly image: string; readonly installed: readonly string[] },
): readonly string[] {
  if (typeof health !== 'object' || !isFullImage(image)) return [];
  const text = health.exec?.command.join(' ') ?? '';
  return ['curl', 'wget'].filter(
    tool =>
      new RegExp(`(?:^|[\\s/])${tool}\\s`).test(text) &&
      !installed.includes(tool),
  );
}

function toolDifference(tool: string): SplitDifference {
  return {
    id: `packages.${tool}`,
    part: 'packages',
    title: `OS package ${tool}`,
    before: 'Part of the full image',
    after: 'Asked for by name',
    kind: 'hardening',
    why: 'The health check calls it, and the smaller image does not hold it.',
  };
}

/** Packages that Debian and Alpine call the same. */
const SAME_NAMES = new Set(
  'git ca-certificates curl wget make bash tzdata gcc g++ unzip zip jq openssl patch tini dumb-init'.split(
    ' ',
  ),
);

/** Packages of a build that moves from one package manager to the other. */
function renamedPackages(
  { managers, installed }: BuildReader,
  manager: PackageManager | undefined,
): readonly SplitDifference[] {
  if (manager === undefined || managers.size === 0) return [];
  if (manager !== 'none' && managers.has(manager)) return [];
  const renamed = [...new Set(installed)].filter(name => !SAME_NAMES.has(name));
  if (renamed.length === 0) return [];
  return [
    {
      id: 'build.packages',
      part: 'build',
      title: 'Packages of the build',
      before: `${renamed.join(', ')}, from ${[...managers].join(', ')}`,
      after: `The same names, from ${manager}`,
      kind: 'confirm',
      why: 'The other package manager may call them otherwise.',
    },
  ];
}

function buildOf(
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

function sameAs(
  one: readonly string[],
  other: readonly string[] | undefined,
): boolean {
  return (
    other !== undefined &&
    one.length === other.length &&
    one.every((value, index) => value === other[index])
  );
}

function commentsOf({
  lines,
  commentLines,
}: ParsedDockerfile): readonly string[] {
  return commentLines
    .slice(0, 50)
    .map(line =>
      lines.text.slice(lines.starts[line - 1], lines.starts[line]).trimEnd(),
    );
}

function unknownValues(
  env: Readonly<Record<string, string>>,
  lines: ReadonlyMap<string, number>,
): readonly SplitReason[] {
  return Object.entries(env)
    .filter(
      ([name, value]) =>
        value.includes('${?}') || !/^[A-Za-z_][A-Za-z0-9_.]*$/.test(name),
    )
    .map(([name]) => ({
      line: lines.get(`env.${name}`),
      reason: `Nobody can tell from the file what ${name} holds.`,
      remedy: 'Write the value out, or refer to a variable alone: ${NAME}.',
    }));
}

/** A secret elsewhere than in ENV has no name to ask for it by. */
function secretTexts(
  { entrypoint, cmd, health, labels }: FinalConfig,
  lines: ReadonlyMap<string, number>,
): readonly SplitReason[] {
  const texts: readonly (readonly [string, string])[] = [
    ['entrypoint', (entrypoint ?? []).join(' ')],
    ['cmd', (cmd ?? []).join(' ')],
    ['health', health ?? ''],
    ...Object.entries(labels).map(
      ([name, value]) => [`labels.${name}`, value] as const,
    ),
  ];
  return texts
    .filter(([, text]) => text.includes(MASK))
    .map(([key]) => ({
      line: lines.get(key),
      reason: 'A secret stands in this line.',
      remedy:
        'Take it out and replace it; the deployment can give it as a variable.',
    }));
}

function withoutSecrets(
  env: ReadonlyMap<string, string>,
  secrets: readonly string[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...env].filter(([name]) => !secrets.includes(name)),
  );
}

function argumentsOf(
  builder: BuildReader,
  final: FinalReader,
  {
    single,
    referred,
  }: { readonly single: boolean; readonly referred: readonly string[] },
): Readonly<Record<string, string | undefined>> {
  const own = Object.fromEntries(builder.values.args());
  if (single) return own;
  const used = [...final.values.args()].filter(([name]) =>
    referred.includes(name),
  );
  return {
    ...own,
    ...Object.fromEntries(used.filter(([name]) => !Object.hasOwn(own, name))),
  };
}

function healthOf(
  read: ContainerContract['health'],
  noted: Exclude<ContainerContract['health'], 'none'>,
): Pick<ContainerContract, 'health'> {
  if (!noted?.httpGet) return read === undefined ? {} : { health: read };
  const { httpGet } = noted;
  return { health: typeof read === 'object' ? { ...read, httpGet } : noted };
}

function byLine(reasons: readonly SplitReason[]): readonly SplitReason[] {
  return [...reasons].sort((one, other) => (one.line ?? 0) - (other.line ?? 0));
}
