/** A small company for tests of findings: short words in, whole entities out. */
import {
  createOrganization,
  withRelations,
  type CatalogEntity,
  type Json,
} from '../../../catalog';
import { packagedVocabulary } from '../../../vocabulary';
import type { OrganizationFinding } from '../../types';
import { findOrganizationFindings } from '../findOrganizationFindings';

/** The day of these tests. */
export const NOW = new Date('2026-11-23T10:00:00Z');

/** An entity by `Kind:name`. */
export function entity(
  ref: string,
  spec: Record<string, Json> = {},
  metadata: Partial<CatalogEntity['metadata']> = {},
): CatalogEntity {
  const [kind, name] = ref.split(':');
  const apiVersion =
    kind === 'Responsibility'
      ? 'platform-teams/v1alpha1'
      : 'backstage.io/v1alpha1';
  return { apiVersion, kind, metadata: { name, ...metadata }, spec };
}

/** A production service of the shop. */
export function service(
  name: string,
  spec: Record<string, Json> = {},
  annotations: Record<string, string> = {},
): CatalogEntity {
  const usual = { type: 'service', lifecycle: 'production', owner: 'shop' };
  return entity(`Component:${name}`, { ...usual, ...spec }, { annotations });
}

/** A registration. */
export function rule(
  name: string,
  spec: Record<string, Json>,
  annotations: Record<string, string> = {},
): CatalogEntity {
  return entity(`Responsibility:${name}`, spec, { annotations });
}

/** Acceptances as the annotation holds them. */
export function accepted(...lines: readonly string[]): Record<string, string> {
  return { 'platform-teams/accepted': lines.join('\n') };
}

/** All that is wrong in a catalog of these. */
export function findingsOf(
  entities: readonly CatalogEntity[],
  trusted?: readonly string[],
): readonly OrganizationFinding[] {
  return findOrganizationFindings(
    createOrganization({
      entities: withRelations(entities),
      vocabulary: packagedVocabulary(),
      trusted,
    }),
    { now: NOW },
  );
}
