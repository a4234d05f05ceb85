/** Reads a Dockerfile as the contract that a template would make it from. */
import type { ParsedDockerfile } from '../../parse/parseDockerfile';
import type { ParsedStage } from '../../parse/readStages';
import { Scripts } from '../../shell/Scripts';
import { readFinalConfig } from '../config/readFinalConfig';
import type {
  ContainerContract,
  ContractBuild,
  ContractDependencies,
} from '../contract/ContainerContract';
import { readDeploymentNote, withPortNames } from '../contract/deploymentNote';
import { toPort } from '../contract/parseContract';
import type { SplitDifference, SplitReason } from '../SplitReport';
import type { ContainerTemplate } from '../template/ContainerTemplate';
import { referencesOf } from '../template/dockerfileText';
import { usualDependencyPaths, usualInstall } from '../template/usualSteps';
import { fixedArguments } from './fixedArguments';
import { BuildReader } from './BuildReader';
import { chooseVariant, contractRuntime, readRuntime } from './chooseRuntime';
import type { ContractRead } from './ContractRead';
import { FinalReader } from './FinalReader';
import { inherited } from './inherited';
import { buildPhases } from './buildPhases';
import {
  argumentsOf,
  buildOf,
  commentsOf,
  healthOf,
  withoutSecrets,
} from './contractParts';
import { renamedPackages, toolDifference, toolsOf } from './packageDifferences';
import { planStages } from './planStages';
import { refusedInstructions, secretTexts, unknownValues } from './refusals';
import { readSingle, stepsOfBuild } from './readSingle';
import { readStart, readHealth } from './readStart';

/** What the reading is told. */
export interface ReadContractOptions {
  readonly name: string;
  /** The template to read for, by the runtime that the file turns out to have. */
  templateFor(runtime: string): ContainerTemplate | undefined;
  /** Labels that the catalog gives. */
  readonly labels: Readonly<Record<string, string>>;
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
  const phases = buildPhases(
    single ? stepsOfBuild(builder.steps) : builder.steps,
  );
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
      { ...Object.fromEntries(builder.env()), ...config.env },
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
  const referred = new Set(
    [...Object.values(config.env), ...Object.values(labels)].flatMap(
      referencesOf,
    ),
  );
  const isBuilt =
    images.built &&
    (phases.files.length > 0 ||
      phases.commands.length > 0 ||
      dependencies !== undefined);
  const args = argumentsOf(builder, final, { kept: isBuilt, referred });
  const build: ContractBuild | undefined = buildOf({
    runtime: isBuilt && runtime.builder ? { ...runtime.builder } : undefined,
    workdir:
      isBuilt && builder.workdir !== undefined && builder.workdir !== workdir
        ? builder.workdir
        : undefined,
    args,
    env: isBuilt ? withoutSecrets(builder.env(), config.secrets) : {},
    osPackages: isBuilt ? [...new Set(builder.installed)] : [],
    files: isBuilt ? phases.files : [],
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
        ...fixedArguments(plan.final, {
          names: [...builder.values.args(), ...final.values.args()].map(
            ([argument]) => argument,
          ),
          env: config.env,
        }),
        ...renamed,
        ...images.differences,
        ...tools.map(toolDifference),
      ],
      packages: images.packages,
      lines: images.lines,
    },
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

function byLine(reasons: readonly SplitReason[]): readonly SplitReason[] {
  return [...reasons].sort((one, other) => (one.line ?? 0) - (other.line ?? 0));
}
