/** References that answers about teams and registrations name, for their titles. */
import type {
  ProvidedCapability,
  ResponsibilityStanding,
  TeamAssistance,
  TeamBoundary,
  TeamProfile,
  TeamWork,
} from '@cookie-factory/platform-teams-core';

/** What the profile of a team names. */
export function refsOfProfile(
  profile: TeamProfile | undefined,
): readonly string[] {
  if (!profile) return [];
  return [
    ...profile.children,
    ...[...profile.work, ...profile.setAside].flatMap(refsOfWork),
    ...profile.assists.flatMap(refsOfAssistance),
    ...profile.provides.flatMap(refsOfProvided),
    ...profile.boundaries.flatMap(refsOfBoundary),
    ...profile.automatedBy,
    ...[...profile.customers, ...profile.consulted, ...profile.informed].map(
      ({ team }) => team,
    ),
  ];
}

/** What the standing of a registration names. */
export function refsOfStanding(
  standing: ResponsibilityStanding,
): readonly string[] {
  const { work, assists, provides, boundary, meetings } = standing;
  return [
    ...refsOfWork(work),
    ...assists.flatMap(refsOfAssistance),
    ...provides.flatMap(refsOfProvided),
    ...(boundary ? refsOfBoundary(boundary) : []),
    ...meetings.flatMap(({ rule, team, examples }) => [
      rule,
      team,
      ...examples,
    ]),
  ];
}

function refsOfWork(work: TeamWork): readonly string[] {
  const { rule, team, covers, except } = work;
  return [
    rule,
    team,
    ...work.automatedBy,
    ...work.consulted,
    ...work.informed,
    ...[...covers, ...except].flatMap(({ scope }) => scope?.ref ?? []),
  ];
}

function refsOfAssistance(assist: TeamAssistance): readonly string[] {
  return [...assist.accountable, assist.rule];
}

function refsOfProvided(provided: ProvidedCapability): readonly string[] {
  const { ref, rule, consumers } = provided;
  return [ref, rule, ...consumers.map(({ team }) => team)];
}

function refsOfBoundary(boundary: TeamBoundary): readonly string[] {
  const { rule, team, handsOffTo } = boundary;
  return [rule, team, ...(handsOffTo?.teams ?? [])];
}
