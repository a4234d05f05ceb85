/**
 * A team's own page: what it does, for whom, what it provides, and the line
 * that it keeps. The work of the teams below it is rolled up into it.
 */
import type { Organization } from '../../catalog/Organization';
import { platformTeamsOf } from '../../catalog/platformTeamsOf';
import { contactsOf } from '../contactsOf';
import {
  surveyFleet,
  type FleetSurvey,
  type SurveyedClass,
} from '../fleet/surveyFleet';
import { isInForce } from '../isInForce';
import type { Responsibility } from '../types';
import { applicationTeams, isApplicationTeam } from './applicationTeams';
import { boundaryOf } from './boundaryOf';
import { namedTeams } from './namedTeams';
import { providedCapabilities } from './providedCapabilities';
import { reviewState } from './reviewState';
import { teamAssistance } from './teamAssistance';
import { teamWork } from './teamWork';
import type { TeamCustomer, TeamProfile } from './types';

/**
 * The profile of a team; undefined when it neither is a platform team nor has
 * registered anything, itself or below it.
 *
 * @param options - `survey`, when it was made already, perhaps in steps.
 * @public
 */
export function teamProfile(
  organization: Organization,
  team: string,
  options: { readonly now: Date; readonly survey?: FleetSurvey },
): TeamProfile | undefined {
  if (!organization.entities.has(team)) return undefined;
  const platformTeam = platformTeamsOf(organization).get(team);
  const children = descendantsOf(organization, team);
  const members = [team, ...children];
  const all = members.flatMap(member =>
    organization.responsibilities.filter(({ owner }) => owner === member),
  );
  if (!platformTeam && all.length === 0) return undefined;

  const { now, survey = surveyFleet(organization) } = options;
  const inForce = all.filter(isInForce);
  const customers = customersOf(survey, members, inForce);
  const served = customers.filter(customer =>
    isApplicationTeam(organization, customer.team),
  );
  return {
    team,
    title: organization.titleOf(team),
    platformTeam,
    children: children.filter(child =>
      all.some(({ owner }) => owner === child),
    ),
    work: inForce.map(rule => teamWork(survey, rule, now)),
    setAside: all
      .filter(rule => !isInForce(rule))
      .map(rule => teamWork(survey, rule, now)),
    assists: inForce.flatMap(rule => teamAssistance(survey, rule)),
    provides: providedCapabilities(organization, inForce),
    boundaries: inForce.flatMap(rule => boundaryOf(survey, rule)),
    automatedBy: [
      ...new Set(inForce.flatMap(({ automatedBy }) => automatedBy)),
    ].filter(ref => organization.entities.has(ref)),
    customers,
    customersServed: served.length,
    customersTotal: applicationTeams(survey).size,
    consulted: namedTeams(inForce, 'consulted'),
    informed: namedTeams(inForce, 'informed'),
    contacts: contactsOf(
      organization,
      team,
      inForce.filter(({ owner }) => owner === team),
    ),
    review: reviewState(inForce, now),
    entities: answeredEntities(survey, members),
  };
}

function descendantsOf(
  organization: Organization,
  team: string,
): readonly string[] {
  const found = new Set<string>();
  const open = [team];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const child of organization.childGroupsOf(next)) {
      if (child === team || found.has(child)) continue;
      found.add(child);
      open.push(child);
    }
  }
  return [...found].sort();
}

/** Owners of what the team answers for, and of what depends on what it provides. */
function customersOf(
  survey: FleetSurvey,
  members: readonly string[],
  rules: readonly Responsibility[],
): readonly TeamCustomer[] {
  const { organization } = survey;
  const counts = new Map<string, number>();
  for (const { owners, outcomes } of survey.classes) {
    if (!isAsked(outcomes, members)) continue;
    for (const [owner, entities] of owners) {
      counts.set(owner, (counts.get(owner) ?? 0) + entities);
    }
  }
  for (const { consumers } of providedCapabilities(organization, rules)) {
    for (const { team, entities } of consumers) {
      if (!counts.has(team)) counts.set(team, entities);
    }
  }
  return [...counts]
    .filter(([team]) => !members.includes(team))
    .map(([team, entities]) => ({
      team,
      entities,
      isPlatformTeam: platformTeamsOf(organization).has(team),
    }))
    .sort((a, b) => b.entities - a.entities || (a.team < b.team ? -1 : 1));
}

function answeredEntities(
  survey: FleetSurvey,
  members: readonly string[],
): number {
  return survey.classes
    .filter(({ outcomes }) => isAsked(outcomes, members))
    .reduce((sum, { refs }) => sum + refs.length, 0);
}

function isAsked(
  outcomes: SurveyedClass['outcomes'],
  members: readonly string[],
): boolean {
  return outcomes.some(
    ({ decision }) =>
      decision !== 'by-owner' &&
      decision.outcome === 'accountable' &&
      members.includes(decision.team),
  );
}
