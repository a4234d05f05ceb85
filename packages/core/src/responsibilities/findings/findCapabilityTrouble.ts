import type { Organization } from '../../catalog/Organization';
import { owningTeam } from '../fleet/surveyFleet';
import { isInForce } from '../isInForce';
import type { OrganizationFinding } from '../types';
import { existingTeam } from './actingTeam';

/**
 * Capabilities that no existing team provides, and those that nobody uses. The
 * second says as much about declared dependencies as about the capability.
 *
 * @internal
 */
export function findCapabilityTrouble(
  organization: Organization,
): readonly OrganizationFinding[] {
  const provided = new Set(
    organization.responsibilities
      .filter(isInForce)
      .flatMap(({ provides }) => provides),
  );
  return [...provided].sort().flatMap((ref): readonly OrganizationFinding[] => {
    if (!organization.entities.has(ref)) return [];
    const rules = organization.providersOf(ref);
    const provider = rules.find(({ owner }) =>
      organization.entities.has(owner),
    );
    const title = organization.titleOf(ref);
    if (!provider) {
      const [rule] = rules;
      return [
        {
          id: `unowned-capability/${ref}`,
          kind: 'unowned-capability',
          severity: 'error',
          entity: ref,
          rule: rule.ref,
          team: existingTeam(organization, owningTeam(organization, ref)),
          message: `Others build on ${title}, and the team that ${rule.title} names for it cannot be found.`,
          fix: `Register ${title} under provides of a team that exists.`,
        },
      ];
    }
    const isUsed = organization
      .dependentsOf(ref)
      .some(
        dependent => owningTeam(organization, dependent) !== provider.owner,
      );
    if (isUsed) return [];
    return [
      {
        id: `no-customer/${ref}`,
        kind: 'no-customer',
        severity: 'info',
        entity: ref,
        rule: provider.ref,
        team: provider.owner,
        message: `No other team's entity says that it depends on ${title}.`,
        fix: `Add ${ref} to dependsOn of what uses it, or retire it.`,
      },
    ];
  });
}
