import { joinWords } from '../../catalog/Issue';
import { sentenceTitle } from '../../vocabulary/sentenceTitle';
import type { Concern } from '../../vocabulary/types';
import {
  owningTeam,
  type FleetSurvey,
  type SurveyedClass,
} from '../fleet/surveyFleet';
import type { OrganizationFinding, Responsibility } from '../types';

/** Whom the code owners file of an entity asks about everything in it, as far as somebody has read it. @public */
export type CodeOwnersOf = (entity: string) => readonly string[];

const NOBODY: CodeOwnersOf = () => [];

/** How a team is beyond its own line on one entity. */
interface Crossing {
  readonly rule: Responsibility;
  readonly ref: string;
  readonly concerns: readonly Concern[];
  readonly owns: boolean;
  readonly reviews: boolean;
}

/**
 * Teams that cross the line which they drew: who must not change a concern is
 * accountable for it, owns the thing itself, or is its code owner. One finding
 * for each rule and entity, however many concerns it crosses.
 *
 * @internal
 */
export function findBoundaries(
  survey: FleetSurvey,
  codeOwnersOf: CodeOwnersOf = NOBODY,
): readonly OrganizationFinding[] {
  return survey.classes.flatMap(each =>
    drawnIn(each).flatMap(rule =>
      crossingsOf(survey, each, { rule, codeOwnersOf }).map(crossing =>
        toFinding(survey, crossing),
      ),
    ),
  );
}

/** Entities on which somebody has drawn a line, by reference: those whose code owners matter. @public */
export function entitiesUnderBoundary(survey: FleetSurvey): readonly string[] {
  return survey.classes
    .filter(each =>
      drawnIn(each).some(rule => forbiddenIn(each, rule).length > 0),
    )
    .flatMap(({ refs }) => refs)
    .sort();
}

function drawnIn({ matches }: SurveyedClass): readonly Responsibility[] {
  return matches
    .filter(({ rule, setAside }) => !setAside && rule.mustNotChange.length > 0)
    .map(({ rule }) => rule);
}

function forbiddenIn({ outcomes }: SurveyedClass, rule: Responsibility) {
  return outcomes.filter(({ concern }) =>
    rule.mustNotChange.includes(concern.id),
  );
}

function crossingsOf(
  { organization }: FleetSurvey,
  each: SurveyedClass,
  by: { readonly rule: Responsibility; readonly codeOwnersOf: CodeOwnersOf },
): readonly Crossing[] {
  const { rule, codeOwnersOf } = by;
  const forbidden = forbiddenIn(each, rule);
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
    const reviews = codeOwnersOf(ref).includes(rule.owner);
    const concerns =
      owns || reviews ? forbidden.map(({ concern }) => concern) : heldByRule;
    return concerns.length > 0 ? [{ rule, ref, concerns, owns, reviews }] : [];
  });
}

function toFinding(
  { organization }: FleetSurvey,
  crossing: Crossing,
): OrganizationFinding {
  const { rule, ref, concerns } = crossing;
  const team = organization.titleOf(rule.owner);
  const works = joinWords(concerns.map(sentenceTitle));
  const { evidence, fix } = evidenceOf(crossing, organization.titleOf(ref));
  return {
    id: `boundary/${rule.ref}/${ref}`,
    kind: 'boundary',
    severity: 'warning',
    entity: ref,
    concern: concerns.length === 1 ? concerns[0].id : undefined,
    rule: rule.ref,
    team: rule.owner,
    message: `${team} must not change ${works}, but ${evidence}.`,
    fix,
  };
}

function evidenceOf(
  { rule, owns, reviews }: Crossing,
  entity: string,
): { readonly evidence: string; readonly fix: string } {
  if (owns) {
    return {
      evidence: reviews
        ? `owns ${entity} and is its code owner`
        : `owns ${entity}`,
      fix: `Give ${entity} to the team that works on it, or except it from ${rule.title}.`,
    };
  }
  if (reviews) {
    return {
      evidence: `is the code owner of ${entity}`,
      fix: `Name the team that works on ${entity} in its code owners file, or except it from ${rule.title}.`,
    };
  }
  return {
    evidence: `is responsible for it on ${entity}`,
    fix: `Register another team for it, or take it out of mustNotChange of ${rule.title}.`,
  };
}
