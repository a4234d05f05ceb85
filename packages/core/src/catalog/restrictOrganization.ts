/**
 * The part of an organisation that one caller may see. Everything is computed
 * on it afterwards, so that no answer can tell what its caller may not know:
 * it equals what an organisation built from the visible entities alone gives.
 */
import type { CatalogEntity } from './CatalogEntity';
import { registeredConcerns } from './createOrganization';
import { parseRef } from './entityRef';
import { narrowPipelineOwners } from './narrowPipelineOwners';
import type { Organization } from './Organization';

/**
 * Restricts an organisation. With a set, the cost follows the smaller of the
 * two sides, so that a few visible entities of a large catalog are cheap.
 *
 * @param visible - references that the caller may see, or a test for them.
 * @public
 */
export function restrictOrganization(
  organization: Organization,
  visible: ReadonlySet<string> | ((ref: string) => boolean),
): Organization {
  const entities = visibleEntities(organization, visible);
  const sees = (ref: string) => entities.has(ref);
  const responsibilities = organization.responsibilities.filter(({ ref }) =>
    sees(ref),
  );
  const own = <T>(ref: string, read: (ref: string) => T | undefined) =>
    sees(ref) ? read(ref) : undefined;
  const others = (ref: string, read: (ref: string) => readonly string[]) =>
    sees(ref) ? read(ref).filter(sees) : [];

  return {
    ...organization,
    entities,
    responsibilities,
    rejected: organization.rejected.filter(({ ref }) => sees(ref)),
    pipelineOwners: narrowPipelineOwners(organization.pipelineOwners, sees),
    registeredConcerns: registeredConcerns(responsibilities),
    ownerOf: ref => own(ref, organization.ownerOf),
    systemOf: ref => own(ref, organization.systemOf),
    domainsOf: ref => {
      const system = own(ref, organization.systemOf);
      if (!sees(ref) || (system && !sees(system))) return [];
      // Each domain is named by the one before it: after one that cannot be
      // seen, nothing is known.
      return takeThrough(organization.domainsOf(ref), sees);
    },
    ancestorsOf: ref =>
      sees(ref)
        ? takeThrough(organization.ancestorsOf(ref), sees).filter(sees)
        : [],
    childGroupsOf: ref => organization.childGroupsOf(ref).filter(sees),
    groupsOf: ref => others(ref, organization.groupsOf),
    dependenciesOf: ref => others(ref, organization.dependenciesOf),
    dependentsOf: ref => others(ref, organization.dependentsOf),
    providersOf: ref =>
      organization.providersOf(ref).filter(provider => sees(provider.ref)),
    titleOf: ref =>
      sees(ref) ? organization.titleOf(ref) : (parseRef(ref)?.name ?? ref),
  };
}

function visibleEntities(
  { entities }: Organization,
  visible: ReadonlySet<string> | ((ref: string) => boolean),
): ReadonlyMap<string, CatalogEntity> {
  const seen = new Map<string, CatalogEntity>();
  if (typeof visible !== 'function' && visible.size < entities.size) {
    for (const ref of visible) {
      const entity = entities.get(ref);
      if (entity) seen.set(ref, entity);
    }
    return seen;
  }
  const sees =
    typeof visible === 'function' ? visible : (ref: string) => visible.has(ref);
  for (const [ref, entity] of entities) {
    if (sees(ref)) seen.set(ref, entity);
  }
  return seen;
}

/** Elements up to the first that fails, and that one. */
function takeThrough(
  list: readonly string[],
  passes: (value: string) => boolean,
): readonly string[] {
  const end = list.findIndex(value => !passes(value));
  return end < 0 ? list : list.slice(0, end + 1);
}
