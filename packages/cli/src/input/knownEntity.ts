import {
  completeRef,
  nearest,
  type Organization,
} from '@cookie-factory/platform-teams-core';
import { InputProblem } from '../InputProblem';

/**
 * The full reference of an entity that somebody names.
 *
 * @throws InputProblem when it is no reference, or not among the entities read.
 */
export function knownEntity(text: string, organization: Organization): string {
  const ref = completeRef(text, { defaultKind: 'component' });
  if (ref === undefined) {
    throw new InputProblem(
      `"${text}" is no entity reference. Write kind:namespace/name, such as component:default/checkout-api.`,
    );
  }
  if (!organization.entities.has(ref)) {
    const meant = meantEntity(ref, organization);
    throw new InputProblem(
      `${ref} is not among the entities read. ${meant ? `Did you mean ${meant}? Else give` : 'Give'} the YAML that holds it with --entities.`,
    );
  }
  return ref;
}

/** One of the same kind and namespace whose name is near. */
function meantEntity(
  ref: string,
  { entities }: Organization,
): string | undefined {
  const start = ref.slice(0, ref.indexOf('/') + 1);
  const names = [...entities.keys()]
    .filter(known => known.startsWith(start))
    .map(known => known.slice(start.length));
  const [meant] = nearest(ref.slice(start.length), names);
  return meant && start + meant;
}
