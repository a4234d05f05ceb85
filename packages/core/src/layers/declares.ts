import type { Organization } from '../catalog/Organization';

/** Whether anybody has said what an entity depends on; else that is unknown. @internal */
export function declares(organization: Organization, ref: string): boolean {
  const relations = organization.entities.get(ref)?.relations ?? [];
  return relations.some(
    ({ type }) => type === 'dependsOn' || type === 'consumesApi',
  );
}
