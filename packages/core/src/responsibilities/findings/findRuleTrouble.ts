/**
 * What is wrong with a Responsibility itself: it names nobody, selects
 * nothing, does not count, has had its day, or was to be reviewed.
 */
import type { FleetSurvey } from '../fleet/surveyFleet';
import { isInForce } from '../isInForce';
import { dayOf } from '../reviewDate';
import type { OrganizationFinding, Responsibility } from '../types';
import { ruleTeam } from './actingTeam';

/** Findings about rules, whatever entities they reach. @internal */
export function findRuleTrouble(
  survey: FleetSurvey,
  now: Date,
): readonly OrganizationFinding[] {
  return survey.organization.responsibilities.flatMap(rule => [
    ...unconfirmed(survey, rule),
    ...missingTeam(survey, rule),
    ...deprecated(survey, rule),
    ...dead(survey, rule),
    ...overdue(survey, rule, now),
  ]);
}

function unconfirmed(
  { organization }: FleetSurvey,
  rule: Responsibility,
): readonly OrganizationFinding[] {
  if (rule.confirmed) return [];
  const place = rule.location ?? 'a place that is not known';
  return [
    {
      ...about('unconfirmed-claim', 'warning', rule),
      team: ruleTeam(organization, rule),
      message: `${rule.title} stands in ${place}, whose claims do not count.`,
      fix: 'Move it to a location that platformTeams.registration.trusted lists, add its location there, or remove it.',
    },
  ];
}

function missingTeam(
  { organization }: FleetSurvey,
  rule: Responsibility,
): readonly OrganizationFinding[] {
  if (!isInForce(rule) || organization.entities.has(rule.owner)) return [];
  return [
    {
      ...about('missing-team', 'error', rule),
      team: ruleTeam(organization, rule),
      message: `${rule.title} names ${organization.titleOf(rule.owner)}, and no such team can be found.`,
      fix: `Correct spec.owner of ${rule.ref}, or bring ${rule.owner} into the catalog.`,
    },
  ];
}

function deprecated(
  { organization }: FleetSurvey,
  rule: Responsibility,
): readonly OrganizationFinding[] {
  if (!rule.confirmed || isInForce(rule)) return [];
  return [
    {
      ...about('deprecated-rule', 'info', rule),
      team: ruleTeam(organization, rule),
      message: `${rule.title} is deprecated and answers no more.`,
      fix: 'Remove it once its work has moved to another team.',
    },
  ];
}

function dead(
  { rules, organization }: FleetSurvey,
  rule: Responsibility,
): readonly OrganizationFinding[] {
  const selects = rules.get(rule.ref)?.selects ?? 0;
  if (!isInForce(rule) || selects > 0 || organization.entities.size === 0)
    return [];
  const gone = rule.appliesTo.flatMap(({ scope }) =>
    scope && !organization.entities.has(scope.ref) ? [scope] : [],
  );
  const why =
    gone.length > 0
      ? ` The ${gone[0].kind} ${organization.titleOf(gone[0].ref)} cannot be found.`
      : '';
  return [
    {
      ...about('dead-rule', 'warning', rule),
      team: ruleTeam(organization, rule),
      message: `${rule.title} selects nothing.${why}`,
      fix: 'Correct its appliesTo and except, or remove it.',
    },
  ];
}

function overdue(
  { organization }: FleetSurvey,
  rule: Responsibility,
  now: Date,
): readonly OrganizationFinding[] {
  const { reviewBy } = rule;
  if (!isInForce(rule) || !reviewBy || reviewBy >= dayOf(now)) return [];
  return [
    {
      ...about('overdue-review', 'info', rule),
      team: ruleTeam(organization, rule),
      message: `${rule.title} was due for review on ${reviewBy}.`,
      fix: 'Check that it is still right, and set reviewBy to the next date.',
    },
  ];
}

function about(
  kind: OrganizationFinding['kind'],
  severity: OrganizationFinding['severity'],
  rule: Responsibility,
): Pick<OrganizationFinding, 'id' | 'kind' | 'severity' | 'rule'> {
  return { id: `${kind}/${rule.ref}`, kind, severity, rule: rule.ref };
}
