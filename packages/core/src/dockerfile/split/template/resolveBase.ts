/** Which image a template means, with its digest where somebody knows it. None is ever made up. */
import {
  formatImageReference,
  parseImageReference,
} from '../../parse/imageReference';
import type { ContainerContract } from '../contract/ContainerContract';
import type { ContainerTemplate } from './ContainerTemplate';

/** An image for a FROM. */
export interface ResolvedBase {
  readonly image: string;
  /** Whether a digest fixes it; `scratch` needs none. */
  readonly pinned: boolean;
}

/** Fills in the versions of a contract. */
export function fillVersions(
  text: string,
  { runtime, build }: Pick<ContainerContract, 'runtime' | 'build'>,
): string {
  const minor = runtime.version.split('.').slice(0, 2).join('.');
  return text
    .replaceAll('{version}', runtime.version)
    .replaceAll('{minor}', minor)
    .replaceAll('{build}', build?.runtime?.version ?? runtime.version);
}

/** The tag of an image without its digest, in full. */
function tagOf(image: string): string {
  const { digest: _, ...tagged } = parseImageReference(image);
  return formatImageReference({ ...tagged, digest: undefined });
}

/** Resolves an image of a template. */
export function resolveBase(
  image: string,
  options: {
    readonly contract: ContainerContract;
    readonly template: ContainerTemplate;
    readonly bases: readonly string[];
  },
): ResolvedBase {
  const { contract, template, bases } = options;
  const filled = fillVersions(image, contract);
  if (filled === 'scratch' || filled.includes('@'))
    return { image: filled, pinned: true };
  const tag = tagOf(filled);
  const fromPolicy = bases
    .map(base => ({ base, digest: parseImageReference(base).digest }))
    .find(({ base, digest }) => digest && tagOf(base) === tag)?.digest;
  const fromTemplate = Object.entries(template.digests).find(
    ([name]) => tagOf(name) === tag,
  )?.[1];
  const digest = fromPolicy ?? fromTemplate;
  return digest
    ? { image: `${filled}@${digest}`, pinned: true }
    : { image: filled, pinned: false };
}
