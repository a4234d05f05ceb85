import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import {
  formatRef,
  type CatalogEntity,
} from '@cookie-factory/platform-teams-core';
import type {
  VisibleOrganization,
  VisibleOrganizationService,
} from '../snapshot/VisibleOrganizationService';

/** The parts of an entity's path in a URL. */
export interface EntityPath {
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}

/** An entity, and what its caller may see beside it. */
export interface KnownEntity {
  readonly visible: VisibleOrganization;
  readonly ref: string;
  readonly entity: CatalogEntity;
}

/**
 * Finds an entity among those that the caller may see.
 *
 * @throws NotFoundError alike for one that does not exist and for one that the
 * caller may not see, so that the answer tells nothing.
 */
export async function knownEntity(
  organizations: Pick<VisibleOrganizationService, 'forCaller'>,
  path: EntityPath,
  options: { readonly credentials: BackstageCredentials },
): Promise<KnownEntity> {
  const ref = formatRef(path);
  const visible = await organizations.forCaller(options.credentials, {
    expecting: ref,
  });
  const entity = visible.organization.entities.get(ref);
  if (!entity) {
    throw new NotFoundError(
      `There is no ${ref} in the catalog that you may see. Check its kind, namespace and name.`,
    );
  }
  return { visible, ref, entity };
}
