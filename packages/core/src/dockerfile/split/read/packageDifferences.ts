/** What changes about packages, because the images of a template are others. */
import type { ContainerContract } from '../contract/ContainerContract';
import type { SplitDifference } from '../SplitReport';
import type { PackageManager } from '../template/ContainerTemplate';
import type { BuildReader } from './BuildReader';
import { isFullImage } from './imageRuntime';

/** Programs of a full image that a slim one lacks, where the health check calls them. */
export function toolsOf(
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

/** A program that is asked for by name now. */
export function toolDifference(tool: string): SplitDifference {
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
export function renamedPackages(
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
