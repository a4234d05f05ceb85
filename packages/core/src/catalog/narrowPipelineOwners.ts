/** The repositories of which a catalog, or the part of one that somebody sees, knows anything. */
import type { PipelineOwners } from './Organization';

/**
 * Leaves out references that are not there, and repositories of which nothing is left.
 *
 * @internal
 */
export function narrowPipelineOwners(
  repositories: readonly PipelineOwners[],
  exists: (ref: string) => boolean,
): readonly PipelineOwners[] {
  return repositories
    .map(({ entities, owners }) => ({
      entities: entities.filter(exists),
      owners,
    }))
    .filter(({ entities }) => entities.length > 0);
}
