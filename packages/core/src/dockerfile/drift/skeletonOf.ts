/**
 * The skeleton of a Dockerfile: what stays the same when somebody copies it for the next service.
 * Images without their versions and the programs that are run make it; names, settings, versions
 * and files do not. What can drift apart between copies is kept beside it.
 */
import { copiedSources } from '../attribute/fileTopic';
import type { ParsedDockerfile } from '../parse/parseDockerfile';
import type { ParsedStage } from '../parse/readStages';
import type { DockerfileInstruction } from '../parse/syntax';
import { showMasked } from '../secrets/maskSource';
import { Scripts } from '../shell/Scripts';
import type { ShellCommand } from '../shell/ShellScript';
import { innermostCommand } from '../shell/unwrapCommand';

/** What copies of a file may come to differ in. @public */
export type SkeletonPart =
  'base' | 'digest' | 'user' | 'healthcheck' | 'start' | 'packages' | 'cache';

/** A part of a file as it is, and where it stands. @public */
export interface SkeletonValue {
  readonly part: SkeletonPart;
  /** Tells builder stages apart: `base` of each is a part of its own. */
  readonly stage: number;
  /** In words that people read; equal words are equal values. */
  readonly value: string;
  readonly line: number;
}

/** The skeleton of a file. @public */
export interface DockerfileSkeleton {
  /** Files with the same key share a skeleton. */
  readonly key: string;
  /** The images it builds on, in a few words. */
  readonly title: string;
  readonly values: readonly SkeletonValue[];
}

/** Programs that say how a service is built and started. Others are details. */
const TELLING = new Set(
  `npm npx yarn pnpm bun pip pip3 pipenv poetry uv bundle go cargo mvn mvnw gradle gradlew dotnet
   composer mix apt-get apt apk yum dnf microdnf make cmake`.split(/\s+/),
);

/** Package managers: which packages they install may differ between copies. */
const PACKAGE_MANAGERS = new Set('apt-get apt apk yum dnf microdnf'.split(' '));

function familyOf({ reference, expanded, image, parent }: ParsedStage): string {
  if (parent !== undefined) return `stage ${parent}`;
  if (reference) {
    const { registry, repository } = reference;
    return registry === 'docker.io'
      ? repository.replace(/^library\//, '')
      : `${registry}/${repository}`;
  }
  return expanded ?? image;
}

function commandsOf(
  { instructions }: ParsedStage,
  scripts: Scripts,
): ShellCommand[] {
  return instructions
    .filter(({ keyword }) => keyword === 'RUN')
    .flatMap(instruction => scripts.of(instruction))
    .flatMap(({ commands }) => commands.map(innermostCommand));
}

/** `npm ci`, `go build`; package managers count once each, whatever they install. */
function stepsOf(stage: ParsedStage, scripts: Scripts): string[] {
  const steps = commandsOf(stage, scripts)
    .filter(({ name }) => TELLING.has(name))
    .map(({ name, args }) => {
      if (PACKAGE_MANAGERS.has(name)) return name;
      const action = args.find(({ value }) => !value.startsWith('-'));
      return action?.literal ? `${name} ${action.value}` : name;
    });
  return [...new Set(steps)];
}

function last(
  { instructions }: ParsedStage,
  keyword: string,
): DockerfileInstruction | undefined {
  return instructions.findLast(instruction => instruction.keyword === keyword);
}

/** The packages that a stage installs from its distribution, in order. */
function packagesOf(stage: ParsedStage, scripts: Scripts): string[] {
  const names = commandsOf(stage, scripts)
    .filter(
      ({ name, args }) =>
        PACKAGE_MANAGERS.has(name) &&
        args.some(({ value }) => value === 'install' || value === 'add'),
    )
    .flatMap(({ args }) =>
      args
        .filter(({ value, literal }) => literal && !value.startsWith('-'))
        .map(({ value }) => value.split(/[=~<>]/)[0])
        .filter(value => value !== 'install' && value !== 'add'),
    );
  return [...new Set(names)].sort();
}

function baseValues(stages: readonly ParsedStage[]): SkeletonValue[] {
  return stages.flatMap(({ reference, from, index, parent }) => {
    if (!reference || parent !== undefined) return [];
    const at = { stage: index, line: from.startLine };
    const { tag, digest } = reference;
    return [
      { ...at, part: 'base' as const, value: tag ?? 'no version' },
      {
        ...at,
        part: 'digest' as const,
        value: digest ? 'fixed by a digest' : 'not fixed by a digest',
      },
    ];
  });
}

function finalValues(
  dockerfile: ParsedDockerfile,
  scripts: Scripts,
): SkeletonValue[] {
  const final = dockerfile.stages[dockerfile.stages.length - 1];
  const at = (instruction: DockerfileInstruction | undefined) => ({
    stage: final.index,
    line: (instruction ?? final.from).startLine,
  });
  const user = last(final, 'USER');
  const health = last(final, 'HEALTHCHECK');
  const start = last(final, 'ENTRYPOINT') ?? last(final, 'CMD');
  const packages = packagesOf(final, scripts);
  return [
    {
      ...at(user),
      part: 'user',
      value: user ? `USER ${showMasked(user.words[0].value)}` : 'no USER',
    },
    {
      ...at(health),
      part: 'healthcheck',
      value: health ? 'a HEALTHCHECK' : 'no HEALTHCHECK',
    },
    {
      ...at(start),
      part: 'start',
      value: start
        ? `${start.keyword} in ${start.form ?? 'shell'} form`
        : 'no start command',
    },
    {
      ...at(undefined),
      part: 'packages',
      value: packages.length > 0 ? packages.join(', ') : 'no packages',
    },
  ];
}

function cacheValues(stages: readonly ParsedStage[]): SkeletonValue[] {
  return stages
    .filter(({ instructions }) =>
      instructions.some(({ keyword }) => keyword === 'RUN'),
    )
    .map(({ index, from, instructions }) => {
      const cached = instructions.find(({ flags }) =>
        flags.some(
          ({ name, value }) =>
            name === 'mount' && (value ?? '').includes('type=cache'),
        ),
      );
      return {
        part: 'cache' as const,
        stage: index,
        value: cached ? 'a cache for downloads' : 'no cache for downloads',
        line: (cached ?? from).startLine,
      };
    });
}

function copiesManifest(instruction: DockerfileInstruction): boolean {
  return (
    instruction.keyword === 'COPY' &&
    !instruction.flags.some(({ name }) => name === 'from') &&
    copiedSources(instruction).length > 0
  );
}

/** The skeleton of a parsed file. @public */
export function skeletonOf(dockerfile: ParsedDockerfile): DockerfileSkeleton {
  const { stages, lines, instructions } = dockerfile;
  const scripts = new Scripts(lines, instructions, stages);
  const families = stages.map(familyOf);
  const parts = stages.map((stage, at) => {
    const copies = stage.instructions.some(copiesManifest) ? 'copies' : '';
    return [families[at], copies, ...stepsOf(stage, scripts)].join('|');
  });
  return {
    key: showMasked(parts.join('\n')),
    title: showMasked([...new Set(families)].join(', then ')),
    values: [
      ...baseValues(stages),
      ...finalValues(dockerfile, scripts),
      ...cacheValues(stages),
    ],
  };
}
