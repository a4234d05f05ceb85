import type { FleetSurvey, SurveyedClass } from '../fleet/surveyFleet';
import type { Responsibility } from '../types';
import type { TeamAssistance } from './types';

/** What a registration helps with, and who answers there. @internal */
export function teamAssistance(
  survey: FleetSurvey,
  rule: Responsibility,
): readonly TeamAssistance[] {
  const covered = coveredClasses(survey, rule);
  return rule.assists.map(concern => {
    const concerned = covered.filter(({ outcomes }) =>
      outcomes.some(outcome => outcome.concern.id === concern),
    );
    return {
      concern,
      rule: rule.ref,
      entities: concerned.reduce((sum, { refs }) => sum + refs.length, 0),
      accountable: accountableTeams(covered, concern),
    };
  });
}

/** Classes of entities that a registration covers. @internal */
export function coveredClasses(
  survey: FleetSurvey,
  rule: Responsibility,
): readonly SurveyedClass[] {
  return survey.classes.filter(({ matches }) =>
    matches.some(match => match.rule === rule && !match.setAside),
  );
}

/** Who is accountable for a concern in some classes, most entities first. @internal */
export function accountableTeams(
  classes: readonly SurveyedClass[],
  concern: string,
): readonly string[] {
  const counts = new Map<string, number>();
  const add = (team: string, entities: number) =>
    counts.set(team, (counts.get(team) ?? 0) + entities);
  for (const { refs, outcomes, owners } of classes) {
    const decision = outcomes.find(
      outcome => outcome.concern.id === concern,
    )?.decision;
    if (decision === 'by-owner') {
      for (const [owner, entities] of owners) add(owner, entities);
    } else if (decision?.outcome === 'accountable') {
      add(decision.team, refs.length);
    }
  }
  return [...counts]
    .sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1))
    .map(([team]) => team);
}
