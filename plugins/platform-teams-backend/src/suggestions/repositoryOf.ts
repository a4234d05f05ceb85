import path from 'node:path';
import type { ScmIntegrationRegistry } from '@backstage/integration';
import type { ReadableLocation } from '../dockerfiles/entityLocation';

/** A repository, by where an entity in it is. */
export interface RepositoryPlace {
  /** Equal for all places of one repository. */
  readonly key: string;
  /** Its root, where that can be told; else where the entity is. */
  readonly location: ReadableLocation;
}

/** Tells the repository of a place. */
export type RepositoryOf = (location: ReadableLocation) => RepositoryPlace;

// Hosts whose addresses tell the root of the repository. Others have a branch in the way.
const ROOTED = new Set([
  'github',
  'gitlab',
  'bitbucketCloud',
  'bitbucketServer',
  'azure',
]);
// What follows the name of the repository in an address of something within it.
const WITHIN =
  /^(\/[^/]+\/.+?)\/(?:-\/)?(?:tree|blob|raw|src|browse|edit)(?:\/|$)/;

/**
 * Tells repositories by the addresses of the portal's integrations. A file of this machine stands for
 * a repository that is its folder, as in examples.
 */
export function createRepositoryOf(
  integrations: ScmIntegrationRegistry,
): RepositoryOf {
  return location => {
    const { type, target } = location;
    if (type === 'file' || !URL.canParse(target)) {
      return { key: `${type} ${path.dirname(target)}`, location };
    }
    const { host, pathname } = new URL(target);
    const [, within] = WITHIN.exec(pathname) ?? [];
    const key = `${type} ${host}${(within ?? pathname).toLowerCase().replace(/\/$/, '')}`;
    return { key, location: { type, target: rootOf(target, integrations) } };
  };
}

function rootOf(target: string, integrations: ScmIntegrationRegistry): string {
  if (!ROOTED.has(integrations.byUrl(target)?.type ?? '')) return target;
  try {
    return integrations.resolveUrl({ url: '/', base: target });
  } catch {
    // An address that the host would not understand either.
    return target;
  }
}
