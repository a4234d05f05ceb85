/**
 * The smaller split: an image that the platform owns holds the base, and the packages of the
 * operating system; of the developers' Dockerfile one FROM line changes.
 */
import type { ParsedDockerfile } from '../parse/parseDockerfile';
import { Scripts } from '../shell/Scripts';
import { buildReport } from './buildReport';
import { compareConfigs } from './config/compare/compareConfigs';
import { chainOf, readFinalConfig } from './config/readFinalConfig';
import { remaining } from './read/ImageFiles';
import { imageFamily, imageRuntime } from './read/imageRuntime';
import { readRunParts } from './read/run/readRunParts';
import type { DockerfileSplit, SplitDifference } from './SplitReport';
import { policyFilesOf } from './policy/basePolicies';
import { templateFor, type SplitOptions } from './splitDockerfile';
import { quoteValue, literalValue, shellWord } from './template/dockerfileText';

const IMAGE = /^[A-Za-z0-9][A-Za-z0-9._/:@-]{0,400}$/;

function refuse(
  line: number | undefined,
  reason: string,
  remedy: string,
): DockerfileSplit {
  return { ok: false, reasons: [{ line, reason, remedy }] };
}

/** The digest that the platform knows for an image. */
function pinnedBase(image: string, bases: readonly string[]): string {
  if (image.includes('@')) return image;
  return bases.find(base => base.startsWith(`${image}@sha256:`)) ?? image;
}

/** Splits off the platform's parent image. */
export function splitParent(
  dockerfile: ParsedDockerfile,
  options: SplitOptions & { readonly text: string },
): DockerfileSplit {
  const { parentImage, bases = [], labels = {}, text } = options;
  if (!parentImage || !IMAGE.test(parentImage)) {
    return refuse(
      undefined,
      'The platform’s image is not named.',
      'Give its name and tag: --parent-image registry.example.com/base/node:22.',
    );
  }
  if (dockerfile.lines.text !== text) {
    return refuse(
      undefined,
      'The file holds a secret.',
      'Take it out first, and replace it: the findings say where it stands.',
    );
  }
  const chain = chainOf(dockerfile, dockerfile.stages.length - 1);
  const [root] = chain;
  if (root.windows)
    return refuse(root.startLine, 'This is a Windows image.', 'Keep it whole.');
  if (root.expanded === undefined || root.expanded === 'scratch') {
    return refuse(
      root.from.startLine,
      root.expanded === 'scratch'
        ? 'The image begins with nothing: there is no base to share.'
        : 'The base image depends on an argument without a default.',
      'Keep it whole, or name the base.',
    );
  }
  const packages = chain.flatMap(stage => packagesOf(dockerfile, stage.index));
  const family = imageFamily(root.expanded);
  const base = pinnedBase(root.expanded, bases);
  const before = readFinalConfig(dockerfile);
  const runs = chain.some(({ instructions }) =>
    instructions.some(({ keyword }) => keyword === 'RUN'),
  );
  const runtime = imageRuntime(root.expanded);
  const template = runtime && templateFor(options, runtime.name);
  // A user that is not root cannot do what the developers' RUN lines may have to.
  const user =
    before.config.user === undefined && !runs
      ? (template?.user ?? 10001)
      : undefined;
  const parent = parentText({ base, family, packages, labels, user });
  const child = childText(dockerfile, { text, parentImage, root: root.index });
  const after = {
    ...before.config,
    base: { image: parentImage, pinned: parentImage.includes('@sha256:') },
    labels: { ...labels, ...before.config.labels },
    ...(user === undefined ? {} : { user: String(user) }),
  };
  const { differences, same } = compareConfigs(before.config, after, {
    lines: before.lines,
    user,
    labels,
  });
  const meant = differences.map((difference): SplitDifference =>
    difference.id === 'base'
      ? {
          ...difference,
          kind: 'hardening',
          why: `The platform builds it from ${base}, and keeps it up to date.`,
        }
      : difference,
  );
  return {
    ok: true,
    variant: 'parent-image',
    template: {
      name: template?.name ?? 'parent-image',
      title: template?.title ?? 'Parent image',
    },
    withoutDigest: base.includes('@sha256:') ? [] : [base],
    files: [
      {
        role: 'parent',
        path: 'parent.Dockerfile',
        writtenBy: 'platform',
        text: parent,
      },
      {
        role: 'dockerfile',
        path: options.reviewers?.dockerfile ?? 'Dockerfile',
        writtenBy: 'developer',
        text: child,
      },
      ...policyFilesOf([parentImage, base]),
    ],
    report: buildReport(
      { before: before.config, after, differences: meant, same },
      options.confirmed,
    ),
  };
}

function packagesOf(
  dockerfile: ParsedDockerfile,
  stage: number,
): readonly string[] {
  const scripts = new Scripts(
    dockerfile.lines,
    dockerfile.instructions,
    dockerfile.stages,
  );
  const installed: string[] = [];
  const removed: string[] = [];
  for (const instruction of dockerfile.stages[stage].instructions) {
    if (instruction.keyword !== 'RUN') continue;
    const parts = readRunParts(instruction, {
      scripts,
      workdir: '/',
      shipped: false,
    });
    if (!parts.ok) continue;
    installed.push(...parts.installed);
    removed.push(...parts.removed);
  }
  return remaining(installed, removed);
}

function parentText({
  base,
  family,
  packages,
  labels,
  user,
}: {
  readonly base: string;
  readonly family: string;
  readonly packages: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  readonly user: number | undefined;
}): string {
  const words = packages.map(shellWord).join(' ');
  const install =
    family === 'alpine'
      ? `RUN apk add --no-cache ${words}`
      : `RUN --mount=type=cache,target=/var/cache/apt,sharing=locked --mount=type=cache,target=/var/lib/apt,sharing=locked apt-get update && apt-get install -y --no-install-recommends ${words}`;
  return [
    '# syntax=docker/dockerfile:1',
    '# The image that services build on. The platform keeps it up to date.',
    `FROM ${base}`,
    ...Object.entries(labels).map(
      ([name, value]) => `LABEL ${name}=${quoteValue(literalValue(value))}`,
    ),
    ...(packages.length > 0 ? [install] : []),
    ...(user === undefined ? [] : [`USER ${user}`]),
    '',
  ].join('\n');
}

/** The file with one image replaced; every other character stays. */
function childText(
  dockerfile: ParsedDockerfile,
  {
    text,
    parentImage,
    root,
  }: {
    readonly text: string;
    readonly parentImage: string;
    readonly root: number;
  },
): string {
  const [{ span }] = dockerfile.stages[root].from.words;
  return `${text.slice(0, span.start)}${parentImage}${text.slice(span.end)}`;
}
