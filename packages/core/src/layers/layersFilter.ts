/** Narrows a picture to a part of the organisation. */
import type { Organization } from '../catalog/Organization';
import type { LayersModel } from './layersModel';
import type { LayersFilter } from './types';

/** Whether a filter narrows at all. @internal */
export function isNarrowed(filter: LayersFilter): boolean {
  const { owner, domain, system, lifecycle, tag, text, onlyFindings } = filter;
  return [owner, domain, system, lifecycle, tag, text, onlyFindings].some(
    Boolean,
  );
}

/** A test for the entities that a picture is narrowed to. @internal */
export function createLayersFilter(
  model: Pick<LayersModel, 'organization' | 'crossingsOf'>,
  filter: LayersFilter,
): (ref: string) => boolean {
  if (!isNarrowed(filter)) return () => true;
  const { organization, crossingsOf } = model;
  const { lifecycle, tag, onlyFindings } = filter;
  const owners = filter.owner
    ? withDescendants(organization, filter.owner)
    : undefined;
  const domain = filter.domain?.toLowerCase();
  const system = filter.system?.toLowerCase();
  const text = filter.text?.trim().toLowerCase();
  return ref => {
    const metadata = organization.entities.get(ref)?.metadata;
    if (!metadata) return false;
    if (onlyFindings && !crossingsOf.has(ref)) return false;
    if (owners && !owners.has(organization.ownerOf(ref) ?? '')) return false;
    if (system && organization.systemOf(ref) !== system) return false;
    if (domain && !organization.domainsOf(ref).includes(domain)) return false;
    if (lifecycle && lifecycleOf(organization, ref) !== lifecycle.toLowerCase())
      return false;
    if (tag && !metadata.tags?.includes(tag)) return false;
    return (
      !text ||
      ref.includes(text) ||
      organization.titleOf(ref).toLowerCase().includes(text)
    );
  };
}

/** `spec.lifecycle`, in lower case. @internal */
export function lifecycleOf(
  organization: Organization,
  ref: string,
): string | undefined {
  const lifecycle = organization.entities.get(ref)?.spec?.lifecycle;
  return typeof lifecycle === 'string' ? lifecycle.toLowerCase() : undefined;
}

function withDescendants(
  organization: Organization,
  owner: string,
): ReadonlySet<string> {
  const found = new Set([owner.toLowerCase()]);
  // A set visits what is added while it is walked.
  for (const group of found) {
    for (const child of organization.childGroupsOf(group)) found.add(child);
  }
  return found;
}
