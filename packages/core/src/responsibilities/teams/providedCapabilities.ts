import type { Organization } from '../../catalog/Organization';
import { owningTeam } from '../fleet/surveyFleet';
import type { Responsibility } from '../types';
import type { ProvidedCapability } from './types';

/** What registrations provide, with who depends on it. @internal */
export function providedCapabilities(
  organization: Organization,
  rules: readonly Responsibility[],
): readonly ProvidedCapability[] {
  const byRef = new Map<string, Responsibility>();
  for (const rule of rules) {
    for (const ref of rule.provides) {
      if (!byRef.has(ref)) byRef.set(ref, rule);
    }
  }
  return [...byRef].map(([ref, rule]) => {
    const consumers = consumersOf(organization, ref);
    return {
      ref,
      rule: rule.ref,
      exists: organization.entities.has(ref),
      description: organization.entities.get(ref)?.metadata.description,
      consumingTeams: consumers.length,
      consumingEntities: consumers.reduce(
        (sum, { entities }) => sum + entities,
        0,
      ),
      consumers,
    };
  });
}

function consumersOf(
  organization: Organization,
  ref: string,
): ProvidedCapability['consumers'] {
  const counts = new Map<string, number>();
  for (const dependent of organization.dependentsOf(ref)) {
    const team = owningTeam(organization, dependent);
    if (team) counts.set(team, (counts.get(team) ?? 0) + 1);
  }
  return [...counts]
    .map(([team, entities]) => ({ team, entities }))
    .sort((a, b) => b.entities - a.entities || (a.team < b.team ? -1 : 1));
}
