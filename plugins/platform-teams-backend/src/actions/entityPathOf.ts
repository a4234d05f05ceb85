import { InputError } from '@backstage/errors';
import { completeRef, parseRef } from '@cookie-factory/platform-teams-core';
import type { EntityPath } from '../services/knownEntity';

/**
 * The entity that a caller names; a bare name is a component.
 *
 * @throws InputError when it is no entity reference.
 */
export function entityPathOf(text: string): EntityPath {
  const ref = completeRef(text, { defaultKind: 'component' });
  const parts = ref && parseRef(ref);
  if (parts) return parts;
  throw new InputError(
    `${JSON.stringify(text)} is no entity reference. Write kind:namespace/name, for example component:default/checkout-api.`,
  );
}
