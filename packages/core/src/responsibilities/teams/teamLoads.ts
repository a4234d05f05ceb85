/** The platform teams side by side, with what each carries. */
import type { Organization } from '../../catalog/Organization';
import { platformTeamsOf } from '../../catalog/platformTeamsOf';
import { findOrganizationFindings } from '../findings/findOrganizationFindings';
import { surveyFleet, type FleetSurvey } from '../fleet/surveyFleet';
import { isInForce } from '../isInForce';
import type { OrganizationFinding } from '../types';
import { applicationTeams } from './applicationTeams';
import { reviewState } from './reviewState';
import type { TeamLoad } from './types';

/**
 * The load of every platform team, by platform and title.
 *
 * @param options - `survey` and `findings`, where they were computed already.
 * @public
 */
export function teamLoads(
  organization: Organization,
  options: {
    readonly now: Date;
    readonly survey?: FleetSurvey;
    readonly findings?: readonly OrganizationFinding[];
  },
): readonly TeamLoad[] {
  const { now, survey = surveyFleet(organization) } = options;
  const findings =
    options.findings ?? findOrganizationFindings(organization, { now, survey });
  const customers = applicationTeams(survey);
  const loads = [...platformTeamsOf(organization).values()].map(
    (team): TeamLoad => {
      const rules = organization.responsibilities.filter(
        rule => isInForce(rule) && rule.owner === team.ref,
      );
      const reach = survey.teams.get(team.ref);
      return {
        ...team,
        concerns: new Set(rules.flatMap(({ concerns }) => concerns)).size,
        entities: reach?.entities ?? 0,
        customers: [...(reach?.customers.keys() ?? [])].filter(owner =>
          customers.has(owner),
        ).length,
        customersTotal: customers.size,
        findings: findings.filter(
          finding => finding.team === team.ref && !finding.accepted,
        ).length,
        review: reviewState(rules, now),
      };
    },
  );
  return loads.sort(
    (a, b) =>
      a.platform.title.localeCompare(b.platform.title, 'en') ||
      a.title.localeCompare(b.title, 'en') ||
      (a.ref < b.ref ? -1 : 1),
  );
}
