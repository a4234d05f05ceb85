import type { Organization } from '../../catalog/Organization';
import { platformTeamsOf } from '../../catalog/platformTeamsOf';
import type { FleetSurvey } from '../fleet/surveyFleet';

// An organisation never changes, and every team on its page asks.
const known = new WeakMap<Organization, ReadonlySet<string>>();

/** Teams that own entities and are no platform teams: the possible customers. @internal */
export function applicationTeams(survey: FleetSurvey): ReadonlySet<string> {
  const { organization, classes } = survey;
  return new Set(
    classes
      .flatMap(({ owners }) => [...owners.keys()])
      .filter(owner => isApplicationTeam(organization, owner)),
  );
}

/** Whether an owner exists, and neither is a platform team nor a department above some. @internal */
export function isApplicationTeam(
  organization: Organization,
  ref: string,
): boolean {
  return (
    organization.entities.has(ref) && !platformSideOf(organization).has(ref)
  );
}

function platformSideOf(organization: Organization): ReadonlySet<string> {
  const found = known.get(organization);
  if (found) return found;
  const side = new Set(
    [...platformTeamsOf(organization).keys()].flatMap(team => [
      team,
      ...organization.ancestorsOf(team),
    ]),
  );
  known.set(organization, side);
  return side;
}
