/** What is behind one cell of the matrix: its entities, those without one clear answer first. */
import type { Organization } from '../../catalog/Organization';
import { completeSteps, visitInSteps, type Steps } from '../../layers/steps';
import {
  owningTeam,
  type ClassOutcome,
  type FleetSurvey,
} from '../fleet/surveyFleet';
import { groupOf } from './groupEntities';
import type {
  MatrixCellEntity,
  MatrixCellQuery,
  MatrixQuestions,
} from './types';

const OPEN_FIRST: readonly MatrixCellEntity['outcome'][] = [
  'gap',
  'conflict',
  'accountable',
];

/** Lists the entities of a cell at once. @public */
export function matrixCell(
  survey: FleetSurvey,
  query: MatrixCellQuery,
): readonly MatrixCellEntity[] {
  return completeSteps(matrixCellInSteps(survey, query));
}

/** Like {@link matrixCell}, giving back control now and then. @public */
export function* matrixCellInSteps(
  survey: FleetSurvey,
  { concern, by, column, questions = 'required' }: MatrixCellQuery,
): Steps<readonly MatrixCellEntity[]> {
  const { organization } = survey;
  const found: MatrixCellEntity[] = [];
  for (const { refs, outcomes } of survey.classes) {
    const outcome = outcomes.find(one => one.concern.id === concern);
    if (!outcome || !isAsked(outcome, questions)) continue;
    yield* visitInSteps(refs, ref => {
      if (groupOf(organization, ref, by) !== column) return;
      found.push({ ref, ...answerOf(organization, outcome, ref) });
    });
  }
  return found.sort(
    (a, b) =>
      OPEN_FIRST.indexOf(a.outcome) - OPEN_FIRST.indexOf(b.outcome) ||
      (a.ref < b.ref ? -1 : 1),
  );
}

/** Whether the matrix asks a question of the entities of a class. @internal */
export function isAsked(
  { concern, required }: ClassOutcome,
  questions: MatrixQuestions,
): boolean {
  return required || (questions === 'all' && concern.shown === 'always');
}

function answerOf(
  organization: Organization,
  { decision }: ClassOutcome,
  ref: string,
): Pick<MatrixCellEntity, 'outcome' | 'by' | 'teams'> {
  if (decision === 'by-owner') {
    const owner = organization.ownerOf(ref);
    const exists = owner !== undefined && organization.entities.has(owner);
    const team = owningTeam(organization, ref);
    return exists && team !== undefined
      ? { outcome: 'accountable', by: 'default', teams: [team] }
      : { outcome: 'gap', teams: [] };
  }
  switch (decision.outcome) {
    case 'accountable':
      return { outcome: 'accountable', by: 'rule', teams: [decision.team] };
    case 'conflict':
      return {
        outcome: 'conflict',
        teams: [
          ...new Set(decision.winners.map(({ rule }) => rule.owner)),
        ].sort(),
      };
    default:
      return { outcome: 'gap', teams: [] };
  }
}
