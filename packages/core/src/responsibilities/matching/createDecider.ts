/** Who answers, for any entity and concern: by rules that match, else by default. */
import type { Organization } from '../../catalog/Organization';
import { createOwnerDecider, NO_RULE, type Decision } from '../decide';
import type { MatchHalves } from '../createRuleMatcher';

/** Decides for an entity, by the rules that cover it. @internal */
export type Decider = (
  concern: string,
  at: {
    readonly ref: string;
    /** Absent for what has no concerns. */
    readonly halves?: MatchHalves;
  },
) => Decision;

/** Remembers what it decides for entities that have their rules in common. @internal */
export function createDecider(organization: Organization): Decider {
  const byOwner = createOwnerDecider(organization);
  const concerns = [...organization.vocabulary.concerns.values()];
  // Looked up once for both halves.
  const numbers = new Map(concerns.map(({ id }, at) => [id, at]));
  const isOwners = concerns.map(concern => concern.default === 'owner');
  return (concern, { ref, halves }) => {
    let number = numbers.get(concern);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(concern, number);
    }
    return (
      halves?.local.decide(organization, concern, number) ??
      halves?.global.decide(organization, concern, number) ??
      (isOwners[number] ? byOwner(ref) : NO_RULE)
    );
  };
}
