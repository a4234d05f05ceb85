/**
 * Which concerns an entity has: those that apply to it, and among them those
 * for which a missing team is a finding.
 */
import type { CatalogEntity } from '../catalog/CatalogEntity';
import { matchesPredicate } from '../catalog/matchesPredicate';
import type { Concern } from '../vocabulary/types';

// People, places where YAML lies, and the registrations themselves: nobody is
// asked to monitor them.
const WITHOUT_CONCERNS = new Set([
  'user',
  'group',
  'location',
  'responsibility',
]);

/** Whether there is work about an entity at all. @public */
export function hasConcerns(entity: Pick<CatalogEntity, 'kind'>): boolean {
  return !WITHOUT_CONCERNS.has(entity.kind.toLowerCase());
}

/** Whether a concern is about an entity. @public */
export function concernApplies(
  concern: Concern,
  entity: CatalogEntity,
): boolean {
  return (
    hasConcerns(entity) &&
    (!concern.appliesTo || matchesPredicate(entity, concern.appliesTo))
  );
}

/** Whether an entity must have a team for a concern. @public */
export function concernIsRequired(
  concern: Concern,
  entity: CatalogEntity,
): boolean {
  return (
    concern.requiredFor !== undefined &&
    concernApplies(concern, entity) &&
    matchesPredicate(entity, concern.requiredFor)
  );
}
