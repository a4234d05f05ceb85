/** Capabilities that nobody uses or nobody answers for, by reference. */
import type { Organization } from '../../catalog/Organization';
import { createAcceptances } from '../../responsibilities/findings/createAcceptances';
import { findCapabilityTrouble } from '../../responsibilities/findings/findCapabilityTrouble';
import type { AcceptedCrossing, CapabilityTrouble } from '../types';

/** What is wrong with one capability. @internal */
export interface TroubledCapability {
  readonly trouble: CapabilityTrouble;
  /** The finding's own id. */
  readonly id: string;
  readonly accepted: AcceptedCrossing | undefined;
}

/** Finds them; they are the findings that the common list holds. @internal */
export function capabilityTroubleOf(
  organization: Organization,
  now: Date,
): ReadonlyMap<string, TroubledCapability> {
  const accept = createAcceptances(organization, now);
  return new Map(
    findCapabilityTrouble(organization)
      .map(accept)
      .flatMap(({ id, kind, entity, accepted }) => {
        if (entity === undefined) return [];
        if (kind !== 'no-customer' && kind !== 'unowned-capability') return [];
        return [[entity, { trouble: kind, id, accepted }]];
      }),
  );
}
