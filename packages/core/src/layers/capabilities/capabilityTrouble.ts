/** Capabilities that nobody uses or nobody answers for, by reference. */
import type { Organization } from '../../catalog/Organization';
import { acceptedFinding } from '../../responsibilities/acceptedFinding';
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
  const { entities } = organization;
  return new Map(
    findCapabilityTrouble(organization).flatMap(
      ({ id, kind, entity, rule }) => {
        if (entity === undefined) return [];
        if (kind !== 'no-customer' && kind !== 'unowned-capability') return [];
        const accepted = [entity, rule]
          .map(ref => ref && acceptedFinding(entities.get(ref), id, now))
          .find(Boolean);
        return [
          [entity, { trouble: kind, id, accepted: accepted || undefined }],
        ];
      },
    ),
  );
}
