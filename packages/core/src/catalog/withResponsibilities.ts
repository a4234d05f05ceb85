/**
 * An organisation as it would be with other Responsibilities: what a preview
 * asks its questions of. Everything else stays as it is, and is shared.
 */
import { isInForce } from '../responsibilities/isInForce';
import type { Responsibility } from '../responsibilities/types';
import { registeredConcerns } from './createOrganization';
import type { CatalogEntity } from './CatalogEntity';
import type { Organization } from './Organization';

/** A Responsibility with the entity that it was read from. @public */
export interface ResponsibilityEntity {
  readonly responsibility: Responsibility;
  readonly entity: CatalogEntity;
}

/**
 * Adds Responsibilities, those of equal reference taking the place of what is
 * there.
 *
 * @public
 */
export function withResponsibilities(
  organization: Organization,
  added: readonly ResponsibilityEntity[],
): Organization {
  const entities = new Map(organization.entities);
  const byRef = new Map(
    organization.responsibilities.map(rule => [rule.ref, rule]),
  );
  for (const { responsibility, entity } of added) {
    entities.set(responsibility.ref, entity);
    byRef.set(responsibility.ref, responsibility);
  }
  const responsibilities = [...byRef.values()].sort((a, b) =>
    a.ref < b.ref ? -1 : 1,
  );
  const providers = new Map<string, Responsibility[]>();
  for (const rule of responsibilities.filter(isInForce)) {
    for (const ref of rule.provides) {
      providers.set(ref, [...(providers.get(ref) ?? []), rule]);
    }
  }
  const own = new Map(
    added.map(({ responsibility }) => [responsibility.ref, responsibility]),
  );
  return {
    ...organization,
    entities,
    responsibilities,
    rejected: organization.rejected.filter(({ ref }) => !own.has(ref)),
    registeredConcerns: registeredConcerns(responsibilities),
    ownerOf: ref => own.get(ref)?.owner ?? organization.ownerOf(ref),
    providersOf: ref => providers.get(ref) ?? [],
    titleOf: ref => own.get(ref)?.title ?? organization.titleOf(ref),
  };
}
