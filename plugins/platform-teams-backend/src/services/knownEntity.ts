import { NotFoundError } from '@backstage/errors';
import {
  formatRef,
  type CatalogEntity,
  type Organization,
} from '@cookie-factory/platform-teams-core';

/** The parts of an entity's path in a URL. */
export interface EntityPath {
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}

/**
 * Finds an entity among those that the caller may see.
 *
 * @throws NotFoundError alike for one that does not exist and for one that the
 * caller may not see, so that the answer tells nothing.
 */
export function knownEntity(
  organization: Organization,
  path: EntityPath,
): { readonly ref: string; readonly entity: CatalogEntity } {
  const ref = formatRef(path);
  const entity = organization.entities.get(ref);
  if (!entity) {
    throw new NotFoundError(
      `There is no ${ref} in the catalog that you may see. Check its kind, namespace and name.`,
    );
  }
  return { ref, entity };
}
