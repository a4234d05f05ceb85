import { joinWords } from '../../catalog/Issue';
import { sentenceTitle } from '../../vocabulary/sentenceTitle';
import type { Concern } from '../../vocabulary/types';
import type { FleetSurvey } from '../fleet/surveyFleet';
import type { ResponsibilityMatch } from '../matchRank';
import type { OrganizationFinding } from '../types';
import { mostUsedTeam } from './findGaps';

interface Conflict {
  readonly concern: Concern;
  readonly winners: readonly ResponsibilityMatch[];
  readonly refs: string[];
  required: boolean;
}

/**
 * Concerns that different teams claim with equal right: one finding for each
 * concern and set of rules, since one change settles it for all entities.
 *
 * @internal
 */
export function findConflicts(
  survey: FleetSurvey,
): readonly OrganizationFinding[] {
  const conflicts = new Map<string, Conflict>();
  for (const { refs, outcomes } of survey.classes) {
    for (const { concern, required, decision } of outcomes) {
      if (decision === 'by-owner' || decision.outcome !== 'conflict') continue;
      const { winners } = decision;
      const rules = winners.map(({ rule }) => rule.ref).sort();
      const id = `conflict/${concern.id}/${rules.join('+')}`;
      const conflict = conflicts.get(id) ?? {
        concern,
        winners,
        refs: [],
        required,
      };
      conflicts.set(id, conflict);
      conflict.refs.push(...refs);
      conflict.required ||= required;
    }
  }
  return [...conflicts].map(([id, conflict]) =>
    toFinding(survey, id, conflict),
  );
}

function toFinding(
  survey: FleetSurvey,
  id: string,
  { concern, winners, refs, required }: Conflict,
): OrganizationFinding {
  const { organization } = survey;
  const teams = [...new Set(winners.map(({ rule }) => rule.owner))].sort();
  const titles = joinWords(teams.map(organization.titleOf));
  const rules = winners.map(({ rule }) => rule);
  const ruleRefs = rules.map(({ ref }) => ref).sort();
  const [first] = [...refs].sort();
  const subject =
    refs.length === 1
      ? `${organization.titleOf(first)} has`
      : `${refs.length} entities have`;
  return {
    id,
    kind: 'conflict',
    severity: required ? 'error' : 'warning',
    entity: refs.length === 1 ? first : undefined,
    concern: concern.id,
    rule: ruleRefs[0],
    rules: ruleRefs,
    team: mostUsedTeam(survey, concern.id, teams),
    message: `${subject} ${teams.length === 2 ? 'two' : teams.length} teams for ${sentenceTitle(concern)}: ${titles}.`,
    fix: `Agree on one team, and narrow ${joinWords(
      rules.map(({ title }) => title),
      'or',
    )} by appliesTo or except.`,
    count: refs.length,
  };
}
