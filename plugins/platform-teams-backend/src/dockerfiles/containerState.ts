import type { CatalogEntity } from '@cookie-factory/platform-teams-core';
import { DOCKERFILE_MODEL_ANNOTATION } from '@cookie-factory/plugin-platform-teams-common';
import { dockerfilePaths } from './dockerfilePaths';

/** Whether an entity's Dockerfiles are looked for at all. */
export function containerState(
  entity: CatalogEntity,
  withoutContainer: readonly string[],
): 'applicable' | 'off' | 'not-applicable' {
  const { annotations } = entity.metadata;
  const model = annotations?.[DOCKERFILE_MODEL_ANNOTATION]?.trim();
  if (model?.toLowerCase() === 'none') return 'off';
  if (entity.kind.toLowerCase() !== 'component') return 'not-applicable';
  // Whoever names a file says that there is one, whatever the type.
  if (dockerfilePaths(entity).length > 0) return 'applicable';
  const type = String(entity.spec?.type ?? '').toLowerCase();
  return withoutContainer.some(one => one.toLowerCase() === type)
    ? 'not-applicable'
    : 'applicable';
}
