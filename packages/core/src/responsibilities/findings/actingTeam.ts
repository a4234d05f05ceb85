/**
 * Who should act on a finding where the obvious team is missing. Only what the
 * catalog says counts here; what merely hints at a team is a suggestion.
 */
import type { Organization } from '../../catalog/Organization';
import { platformTeamsOf } from '../../catalog/platformTeamsOf';
import { owningTeam } from '../fleet/surveyFleet';
import type { Responsibility } from '../types';

/** A team that can be asked: it is in the catalog. @internal */
export function existingTeam(
  { entities }: Organization,
  ref: string | undefined,
): string | undefined {
  return ref !== undefined && entities.has(ref) ? ref : undefined;
}

/** The platform team of a concern's discipline, where there is exactly one. @internal */
export function disciplineTeam(
  organization: Organization,
  concern: string,
): string | undefined {
  const { discipline } = organization.vocabulary.concerns.get(concern) ?? {};
  const teams = [...platformTeamsOf(organization).values()].filter(
    ({ disciplines }) => disciplines.some(one => one === discipline),
  );
  return teams.length === 1 ? teams[0].ref : undefined;
}

/** Who answers for a rule: its team, else the one team of its discipline. @internal */
export function ruleTeam(
  organization: Organization,
  { owner, concerns, assists }: Responsibility,
): string | undefined {
  const known = existingTeam(organization, owner);
  if (known) return known;
  const teams = [...concerns, ...assists].map(concern =>
    disciplineTeam(organization, concern),
  );
  return new Set(teams).size === 1 ? teams[0] : undefined;
}

/** Who looks after the place that an entity stands in: the owner of its system, else of its nearest domain. @internal */
export function keeperOf(
  organization: Organization,
  ref: string,
): string | undefined {
  const system = organization.systemOf(ref);
  return [...(system ? [system] : []), ...organization.domainsOf(ref)]
    .map(place => existingTeam(organization, owningTeam(organization, place)))
    .find(team => team !== undefined);
}
