/**
 * One registration by itself: what it selects, where it answers, what it beats
 * and what it loses to.
 */
import type { Organization } from '../../catalog/Organization';
import { createRuleMatcher } from '../createRuleMatcher';
import { describeReach } from '../describeMatch';
import {
  surveyFleet,
  type FleetSurvey,
  type SurveyedClass,
} from '../fleet/surveyFleet';
import type { ResponsibilityMatch } from '../matchRank';
import { boundaryOf } from '../teams/boundaryOf';
import { providedCapabilities } from '../teams/providedCapabilities';
import { teamAssistance } from '../teams/teamAssistance';
import { teamWork } from '../teams/teamWork';
import type { Responsibility } from '../types';
import { ruleMeetings } from './ruleMeetings';
import type {
  MatchedEntitiesFilter,
  MatchedEntity,
  ResponsibilityStanding,
} from './types';

/**
 * How a registration fares; undefined where there is none of this reference
 * that can be read.
 *
 * @param options - `survey`, when it was made already, perhaps in steps.
 * @public
 */
export function responsibilityStanding(
  organization: Organization,
  ref: string,
  options: { readonly now: Date; readonly survey?: FleetSurvey },
): ResponsibilityStanding | undefined {
  const rule = ruleOf(organization, ref);
  if (!rule) return undefined;
  const { now, survey = surveyFleet(organization) } = options;
  return {
    work: teamWork(survey, rule, now),
    assists: teamAssistance(survey, rule),
    provides: providedCapabilities(organization, [rule]),
    boundary: boundaryOf(survey, rule)[0],
    selects: survey.rules.get(ref)?.selects ?? 0,
    excepted: survey.classes
      .filter(({ matches }) =>
        matches.some(
          match => match.rule === rule && match.setAside === 'excepted',
        ),
      )
      .reduce((sum, { refs }) => sum + refs.length, 0),
    meetings: ruleMeetings(survey, rule),
  };
}

/**
 * The entities that a registration selects, by reference; an entity that it
 * excepts is none of them.
 *
 * @public
 */
export function matchedEntities(
  survey: FleetSurvey,
  ref: string,
  filter: MatchedEntitiesFilter = {},
): readonly MatchedEntity[] {
  const { organization } = survey;
  const rule = ruleOf(organization, ref);
  if (!rule) return [];
  const text = filter.text?.trim().toLowerCase();
  const reach = createReach(organization, rule);
  const found = survey.classes.flatMap(each => {
    const own = each.matches.find(
      match => match.rule === rule && match.setAside !== 'excepted',
    );
    if (!own) return [];
    const fares = faresIn(each, own);
    if (!passes(fares, filter)) return [];
    return each.refs
      .filter(
        entity =>
          !text ||
          `${entity} ${organization.titleOf(entity)}`
            .toLowerCase()
            .includes(text),
      )
      .map(entity => ({ ref: entity, by: reach(entity, own), ...fares }));
  });
  return found.sort((a, b) => (a.ref < b.ref ? -1 : 1));
}

/**
 * Says what of a registration reaches an entity. Those of one class are
 * reached in the same way, but not by the same selector: one may stand in the
 * first system that is named, and another in the second.
 */
function createReach(
  organization: Organization,
  rule: Responsibility,
): (ref: string, ofClass: ResponsibilityMatch) => string {
  if (rule.appliesTo.length < 2) {
    return (_, ofClass) => describeReach(organization, ofClass);
  }
  const matcher = createRuleMatcher(organization);
  const known = new Map<readonly ResponsibilityMatch[], string>();
  return (ref, ofClass) => {
    const matches = matcher.matchesOf(ref);
    const own = matches.find(match => match.rule === rule) ?? ofClass;
    const by = known.get(matches) ?? describeReach(organization, own);
    known.set(matches, by);
    return by;
  };
}

function ruleOf(
  { responsibilities }: Organization,
  ref: string,
): Responsibility | undefined {
  return responsibilities.find(rule => rule.ref === ref);
}

/** What of a registration holds on all entities of a class. */
function faresIn(
  { outcomes }: SurveyedClass,
  { rule, setAside }: ResponsibilityMatch,
): Pick<MatchedEntity, 'answers' | 'loses'> {
  const answers: string[] = [];
  const loses: string[] = [];
  for (const { concern, decision } of outcomes) {
    if (!rule.concerns.includes(concern.id)) continue;
    const wins =
      !setAside &&
      decision !== 'by-owner' &&
      decision.outcome === 'accountable' &&
      decision.winners.some(winner => winner.rule === rule);
    (wins ? answers : loses).push(concern.id);
  }
  return { answers, loses };
}

function passes(
  { answers, loses }: Pick<MatchedEntity, 'answers' | 'loses'>,
  { concern, outcome }: MatchedEntitiesFilter,
): boolean {
  const asked = outcome === 'loses' ? loses : answers;
  if (concern !== undefined) return asked.includes(concern);
  return outcome === undefined || asked.length > 0;
}
