import type { CatalogEntity } from '@cookie-factory/platform-teams-core';
import { DOCKERFILE_ANNOTATION } from '@cookie-factory/plugin-platform-teams-common';
import { MOST_FILES } from './usualPlaces';

/** The paths and URLs that an entity names; none: they are looked for. */
export function dockerfilePaths(entity: CatalogEntity): readonly string[] {
  const text = entity.metadata.annotations?.[DOCKERFILE_ANNOTATION] ?? '';
  const paths = text.split(',').map(path => path.trim());
  return [...new Set(paths.filter(Boolean))].slice(0, MOST_FILES);
}
