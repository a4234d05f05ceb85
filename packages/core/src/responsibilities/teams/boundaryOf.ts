import type { FleetSurvey } from '../fleet/surveyFleet';
import type { Responsibility } from '../types';
import { accountableTeams, coveredClasses } from './teamAssistance';
import type { TeamBoundary } from './types';

/** The line that a registration draws, where it draws one. @internal */
export function boundaryOf(
  survey: FleetSurvey,
  rule: Responsibility,
): readonly TeamBoundary[] {
  const { mustNotChange, handsOffTo } = rule;
  if (mustNotChange.length === 0 && !handsOffTo) return [];
  return [
    {
      rule: rule.ref,
      team: rule.owner,
      mustNotChange,
      handsOffTo: handsOffTo
        ? {
            concern: handsOffTo,
            teams: accountableTeams(coveredClasses(survey, rule), handsOffTo),
          }
        : undefined,
    },
  ];
}
