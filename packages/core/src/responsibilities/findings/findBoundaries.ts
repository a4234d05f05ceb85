import { joinWords } from '../../catalog/Issue';
import { sentenceTitle } from '../../vocabulary/sentenceTitle';
import type { Concern } from '../../vocabulary/types';
import {
  owningTeam,
  type FleetSurvey,
  type SurveyedClass,
} from '../fleet/surveyFleet';
import type { OrganizationFinding, Responsibility } from '../types';

/**
 * Teams that cross the line which they drew: who must not change a concern is
 * accountable for it, or owns the thing itself. One finding for each rule and
 * entity, however many concerns it crosses.
 *
 * @internal
 */
export function findBoundaries(
  survey: FleetSurvey,
): readonly OrganizationFinding[] {
  return survey.classes.flatMap(each => {
    const drawn = each.matches.filter(
      ({ rule, setAside }) => !setAside && rule.mustNotChange.length > 0,
    );
    return drawn.flatMap(({ rule }) => crossingsOf(survey, each, rule));
  });
}

function crossingsOf(
  survey: FleetSurvey,
  each: SurveyedClass,
  rule: Responsibility,
): readonly OrganizationFinding[] {
  const { organization } = survey;
  const forbidden = each.outcomes.filter(({ concern }) =>
    rule.mustNotChange.includes(concern.id),
  );
  if (forbidden.length === 0) return [];
  const heldByRule = forbidden
    .filter(
      ({ decision }) =>
        decision !== 'by-owner' &&
        decision.outcome === 'accountable' &&
        decision.team === rule.owner,
    )
    .map(({ concern }) => concern);
  return each.refs.flatMap(ref => {
    const owns = owningTeam(organization, ref) === rule.owner;
    const concerns = owns
      ? forbidden.map(({ concern }) => concern)
      : heldByRule;
    return concerns.length > 0
      ? [toFinding(survey, { rule, ref, owns, concerns })]
      : [];
  });
}

function toFinding(
  { organization }: FleetSurvey,
  crossing: {
    readonly rule: Responsibility;
    readonly ref: string;
    readonly owns: boolean;
    readonly concerns: readonly Concern[];
  },
): OrganizationFinding {
  const { rule, ref, owns, concerns } = crossing;
  const team = organization.titleOf(rule.owner);
  const entity = organization.titleOf(ref);
  const works = joinWords(concerns.map(sentenceTitle));
  return {
    id: `boundary/${rule.ref}/${ref}`,
    kind: 'boundary',
    severity: 'warning',
    entity: ref,
    concern: concerns.length === 1 ? concerns[0].id : undefined,
    rule: rule.ref,
    team: rule.owner,
    message: owns
      ? `${team} must not change ${works}, but owns ${entity}.`
      : `${team} must not change ${works}, but is responsible for it on ${entity}.`,
    fix: owns
      ? `Give ${entity} to the team that works on it, or except it from ${rule.title}.`
      : `Register another team for it, or take it out of mustNotChange of ${rule.title}.`,
  };
}
