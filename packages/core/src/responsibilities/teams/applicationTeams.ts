import type { Organization } from '../../catalog/Organization';
import { platformTeamsOf } from '../../catalog/platformTeamsOf';
import type { FleetSurvey } from '../fleet/surveyFleet';

/** Teams that own entities and are no platform teams: the possible customers. @internal */
export function applicationTeams(survey: FleetSurvey): ReadonlySet<string> {
  const { organization, classes } = survey;
  return new Set(
    classes
      .flatMap(({ owners }) => [...owners.keys()])
      .filter(owner => isApplicationTeam(organization, owner)),
  );
}

/** Whether an owner exists and is no platform team. @internal */
export function isApplicationTeam(
  organization: Organization,
  ref: string,
): boolean {
  return (
    organization.entities.has(ref) && !platformTeamsOf(organization).has(ref)
  );
}
