import type { Organization } from '../../../catalog/Organization';
import type { OrganizationFinding } from '../../types';

/**
 * The group that a finding belongs to. Gaps of one kind of work are settled by
 * extending one registration; those of an entity without an owner by naming
 * one; what stands in registrations of a team is for that team to look through.
 *
 * @public
 */
export function findingGroupId(
  organization: Organization,
  finding: OrganizationFinding,
): string {
  const { id, kind, concern, entity, rule, team } = finding;
  switch (kind) {
    case 'gap': {
      if (!entity) return id;
      // What the owner answers by default lacks an answer only where the owner is missing.
      const byOwner =
        organization.vocabulary.concerns.get(concern ?? '')?.default ===
        'owner';
      if (!byOwner) return `gap/${concern}/of/${team ?? 'nobody'}`;
      const owner = organization.ownerOf(entity);
      return owner ? `gap/owner/${owner}` : `gap/no-owner/${entity}`;
    }
    case 'boundary':
      return rule ? `boundary/of/${rule}` : id;
    case 'bypass':
    case 'upward':
    case 'unconfirmed-claim':
    case 'dead-rule':
    case 'deprecated-rule':
    case 'overdue-review':
    case 'unowned-capability':
    case 'no-customer':
      return `${kind}/of/${team ?? 'nobody'}`;
    default:
      return id;
  }
}
