/** From a contract and a template to a Dockerfile. */
import { createIssue, joinWords, type Issue } from '../../catalog/Issue';
import { nearest } from '../../catalog/nearest';
import type { FileIssue } from '../../responsibilities/validateYaml';
import { parseDockerfile } from '../parse/parseDockerfile';
import {
  hasBuilder,
  type ContainerContract,
} from './contract/ContainerContract';
import { deploymentNote } from './contract/deploymentNote';
import { groupCopies, relativeTarget } from './contract/copies';
import { portText } from './contract/stringifyContract';
import type { ContainerTemplate } from './template/ContainerTemplate';
import { execForm, referencesOf } from './template/dockerfileText';
import { renderTemplate } from './template/renderTemplate';
import { resolveBase } from './template/resolveBase';
import type {
  TemplateCommand,
  TemplateData,
  TemplatePair,
} from './template/TemplateData';
import { usualDependencyPaths, usualInstall } from './template/usualSteps';

/** What the platform brings to a Dockerfile beside the template. @public */
export interface GenerateOptions {
  readonly template: ContainerTemplate;
  /** Labels from the catalog. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Base images that the platform keeps, with their digests. */
  readonly bases?: readonly string[];
}

/** A Dockerfile, or why none can be made of the contract. @public */
export type GeneratedDockerfile =
  | {
      readonly ok: true;
      readonly text: string;
      /** Base images that no digest is known for. */
      readonly withoutDigest: readonly string[];
    }
  | {
      readonly ok: false;
      readonly issues: readonly Issue[];
      /** Where the template itself fails. */
      readonly template?: FileIssue;
    };

const CROSS_ARGS = ['TARGETARCH', 'TARGETOS', 'TARGETPLATFORM'];

/**
 * Makes the Dockerfile of a contract.
 * @public
 */
export function generateDockerfile(
  contract: ContainerContract,
  options: GenerateOptions,
): GeneratedDockerfile {
  const { template } = options;
  const issues = checkFit(contract, template);
  if (issues.length > 0) return { ok: false, issues };
  const { data, withoutDigest } = toData(contract, options);
  const rendered = renderTemplate(template, data);
  if (!rendered.ok) return { ok: false, issues: [], template: rendered.issue };
  const parsed = parseDockerfile(rendered.text);
  if (!parsed.ok) {
    const { line = 1, message } = parsed.error;
    return {
      ok: false,
      issues: [],
      template: {
        file: template.dockerfile,
        line: 1,
        column: 1,
        path: '',
        message: `What the template makes is no valid Dockerfile: line ${line}, ${message}.`,
        suggestion: 'Correct the template.',
      },
    };
  }
  return { ok: true, text: rendered.text, withoutDigest };
}

/** Whether a template serves a contract. */
function checkFit(
  contract: ContainerContract,
  template: ContainerTemplate,
): readonly Issue[] {
  const { runtime, build, dependencies } = contract;
  const path = ['spec', 'runtime'];
  if (runtime.name !== template.runtime) {
    return [
      createIssue(
        path,
        `The template ${template.name} is for ${template.runtime}, not for ${runtime.name}.`,
        `Write runtime: ${template.runtime} and a version, or take another template.`,
      ),
    ];
  }
  const issues: Issue[] = [];
  const { versions, versionParts, variants } = template;
  if (runtime.version.split('.').length < versionParts) {
    issues.push(
      createIssue(
        path,
        `The version ${runtime.version} is not exact enough.`,
        `Write ${versionParts} numbers with points between them.`,
      ),
    );
  }
  const isKept = (version: string) =>
    runtime.version === version || runtime.version.startsWith(`${version}.`);
  if (versions && !versions.some(isKept)) {
    issues.push(
      createIssue(
        path,
        `The platform keeps no ${runtime.name} ${runtime.version}.`,
        `Write ${joinWords(versions, 'or')}, or ask the platform team for it.`,
      ),
    );
  }
  const { variant } = runtime;
  if (variant !== undefined && !Object.hasOwn(variants, variant)) {
    const [meant] = nearest(variant, Object.keys(variants));
    issues.push(
      createIssue(
        path,
        `The template has no variant ${variant}.`,
        `${meant ? `Did you mean ${meant}? ` : ''}Write ${joinWords(Object.keys(variants), 'or')}.`,
      ),
    );
  }
  const chosen = variants[variant ?? template.defaultVariant];
  const builder = build?.runtime?.name;
  if (builder && chosen && !Object.hasOwn(chosen.builders ?? {}, builder)) {
    issues.push(
      createIssue(
        ['spec', 'build', 'runtime'],
        `The template builds with no ${builder}.`,
        `Write ${joinWords(Object.keys(chosen.builders ?? {}), 'or') || 'no runtime here'}.`,
      ),
    );
  }
  if (
    dependencies &&
    !dependencies.install &&
    !usualInstall(dependencies.files, template)
  ) {
    issues.push(
      createIssue(
        ['spec', 'dependencies'],
        'The template knows no usual command for these files.',
        'Write files: [...] and install: [the command].',
      ),
    );
  }
  if (
    chosen &&
    contract.osPackages.length > 0 &&
    chosen.finalPackages === 'none'
  ) {
    issues.push(
      createIssue(
        ['spec', 'osPackages'],
        `The image of ${[runtime.name, variant ?? template.defaultVariant].join(' ')} has no package manager.`,
        'Choose another variant after the version, or do without the packages.',
      ),
    );
  }
  return issues;
}

function pairs(
  values: Readonly<Record<string, string | undefined>>,
): readonly TemplatePair[] {
  return Object.entries(values).map(([name, value]) => ({
    name,
    value: value ?? null,
  }));
}

function toData(
  contract: ContainerContract,
  { template, labels = {}, bases = [] }: GenerateOptions,
): { data: TemplateData; withoutDigest: readonly string[] } {
  const { runtime, build, dependencies, start, health } = contract;
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
  const checked = typeof health === 'object' ? health : undefined;
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
      workdir,
      args: pairs(args).filter(({ name }) => referred.has(name)),
      env: pairs(contract.env),
      labels: pairs(allLabels),
      packageManager: variant.finalPackages,
      osPackages: contract.osPackages,
      directories:
        variant.shell === false
          ? []
          : [...new Set([...contract.directories, ...contract.volumes])],
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
      healthcheck:
        health === 'none' ? 'NONE' : checked ? healthcheck(checked) : null,
      command: start?.command ?? null,
      commandArgs: start?.args ?? null,
    },
  };
  const withoutDigest = [isBuilt ? buildBase : undefined, final].flatMap(
    base => (base && !base.pinned ? base.image : []),
  );
  return { data, withoutDigest: [...new Set(withoutDigest)] };
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
