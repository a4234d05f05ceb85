import { sentenceTitle } from '../../vocabulary/sentenceTitle';
import type { Concern } from '../../vocabulary/types';
import type { ClassOutcome, FleetSurvey } from '../fleet/surveyFleet';
import type { GapResolution, OrganizationFinding } from '../types';
import { disciplineTeam, keeperOf } from './actingTeam';

/**
 * Required concerns without a team: one finding of the organisation where
 * nobody has registered the concern at all, one for each entity where somebody
 * holds it elsewhere.
 *
 * @internal
 */
export function findGaps(survey: FleetSurvey): readonly OrganizationFinding[] {
  const { organization } = survey;
  const missing = new Map<Concern, number>();
  const findings: OrganizationFinding[] = [];
  for (const { refs, outcomes } of survey.classes) {
    for (const outcome of outcomes.filter(({ required }) => required)) {
      const { concern } = outcome;
      const isUnknown =
        concern.default === 'none' &&
        !organization.registeredConcerns.has(concern.id);
      if (isUnknown) {
        missing.set(concern, (missing.get(concern) ?? 0) + refs.length);
        continue;
      }
      for (const ref of refs) {
        const why = gapOf(survey, outcome, ref);
        if (why) findings.push(entityGap(survey, { concern, ref, why }));
      }
    }
  }
  return [
    ...[...missing].map(([concern, count]) =>
      organizationGap(survey, concern, count),
    ),
    ...findings,
  ];
}

/** Why nobody answers; undefined where somebody does, or where the rule's own finding says it. */
function gapOf(
  { organization }: FleetSurvey,
  { decision }: ClassOutcome,
  ref: string,
): GapResolution['why'] | undefined {
  if (decision === 'by-owner') {
    const owner = organization.ownerOf(ref);
    if (!owner) return 'no-owner';
    return organization.entities.has(owner) ? undefined : 'missing-team';
  }
  return decision.outcome === 'gap' && decision.winners.length === 0
    ? decision.why
    : undefined;
}

function organizationGap(
  { organization }: FleetSurvey,
  concern: Concern,
  count: number,
): OrganizationFinding {
  const work = sentenceTitle(concern);
  return {
    id: `gap/${concern.id}`,
    kind: 'gap',
    // On the first day nothing is wrong yet; there is something to do.
    severity: organization.responsibilities.length === 0 ? 'info' : 'warning',
    concern: concern.id,
    team: disciplineTeam(organization, concern.id),
    message: `Nobody has registered ${work}; ${count} ${count === 1 ? 'entity needs' : 'entities need'} it.`,
    fix: `Agree on the team that does this, and register ${concern.id} for it.`,
    count,
  };
}

function entityGap(
  survey: FleetSurvey,
  gap: {
    readonly concern: Concern;
    readonly ref: string;
    readonly why: GapResolution['why'];
  },
): OrganizationFinding {
  const { organization } = survey;
  const { concern, ref, why } = gap;
  const entity = organization.titleOf(ref);
  const work = sentenceTitle(concern);
  const base = {
    id: `gap/${concern.id}/${ref}`,
    kind: 'gap' as const,
    severity: 'warning' as const,
    entity: ref,
    concern: concern.id,
  };
  switch (why) {
    case 'no-owner':
      return {
        ...base,
        team: keeperOf(organization, ref),
        message: `${entity} has no owner, so nobody answers for ${work}.`,
        fix: `Set spec.owner of ${ref} in its catalog file.`,
      };
    case 'missing-team': {
      const owner = organization.ownerOf(ref) ?? '';
      return {
        ...base,
        team: keeperOf(organization, ref),
        message: `${entity} belongs to ${organization.titleOf(owner)}, which cannot be found, so nobody answers for ${work}.`,
        fix: `Correct spec.owner of ${ref}, or bring ${owner} into the catalog.`,
      };
    }
    default:
      return {
        ...base,
        team: mostUsedTeam(survey, concern.id),
        message: `${entity} has no team for ${work}.`,
        fix: `Extend a registration of ${concern.id} so that it covers ${ref}, or register it for another team.`,
      };
  }
}

/** The team that is asked about a concern on most entities. @internal */
export function mostUsedTeam(
  survey: FleetSurvey,
  concern: string,
  among?: readonly string[],
): string | undefined {
  const counts = [...survey.teams]
    .filter(([team]) => !among || among.includes(team))
    .map(([team, { concerns }]) => ({
      team,
      count: concerns.get(concern) ?? 0,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.team < b.team ? -1 : 1));
  return counts[0]?.team ?? [...(among ?? [])].sort()[0];
}
