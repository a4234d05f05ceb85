import type {
  FindingsHistoryResponse,
  MatrixResponse,
} from '@cookie-factory/plugin-platform-teams-common';
import { historyPoints } from '../FindingsHistory';
import { shareOf } from '../CoverageMatrix';
import { dayOf } from './dayOf';

/** A number, what it counts, and what stands behind it. */
export interface HeadlineNumber {
  readonly value: string;
  /** "of 12". */
  readonly of?: string;
  readonly label: string;
  readonly detail: string;
}

/** What the matrix of required questions says in numbers. */
export function coverageNumbers({
  matrix,
}: Pick<MatrixResponse, 'matrix'>): readonly HeadlineNumber[] {
  const { rows, needed, answered } = matrix;
  const held = rows.filter(({ answered: some }) => some > 0);
  const byOwner = held.filter(row => row.byOwner === row.answered);
  const started = rows.filter(({ templates }) => templates.length > 0);
  return [
    {
      value: shareOf(matrix),
      label: 'have one clear answer',
      detail: `${answered} of ${needed} places where it is required`,
    },
    {
      value: String(held.length),
      of: `of ${rows.length}`,
      label: 'required questions with a team',
      detail:
        byOwner.length > 0
          ? `${held.length - byOwner.length} from a platform team, ${byOwner.length} from the catalog's owner`
          : 'each registered by a team',
    },
    {
      value: String(started.length),
      of: `of ${rows.length}`,
      label: 'start from a template',
      detail: 'without waiting for a team',
    },
  ];
}

/** How many findings are open, beside what it was before. */
export function findingsNumber(
  open: number,
  history: FindingsHistoryResponse | undefined,
): HeadlineNumber {
  const [first, ...later] = historyPoints(history?.days ?? []);
  return {
    value: String(open),
    label: open === 1 ? 'finding' : 'findings',
    detail:
      first && later.length > 0
        ? `${first.count} on ${dayOf(first.day)}`
        : 'that nobody has accepted',
  };
}
