import type { MatrixRow } from '@cookie-factory/platform-teams-core';
import type { MatrixResponse } from '@cookie-factory/plugin-platform-teams-common';
import { toCsv } from '../shared';
import { columnTitle } from './columnTitle';

/**
 * The matrix as a table for a spreadsheet: a line for each question and group.
 * Suggestions are left out, for they are no facts.
 */
export function matrixCsv(
  { matrix, about }: Pick<MatrixResponse, 'matrix' | 'about'>,
  rows: readonly MatrixRow[],
  titleOf: (ref: string) => string,
): string {
  const columns = new Map(matrix.columns.map(column => [column.id, column]));
  return toCsv([
    [
      'Question',
      'Id',
      'Group',
      'Reference',
      'Asked',
      'With one answer',
      "From the catalog's owner",
      'Without a team',
      'Claimed twice',
      'Teams',
    ],
    ...rows.flatMap(({ concern, cells }) =>
      cells.map(cell => [
        about[concern]?.title ?? concern,
        concern,
        columnTitle(
          columns.get(cell.column) ?? { id: cell.column },
          matrix.by,
          titleOf,
        ),
        cell.column,
        cell.needed,
        cell.answered,
        cell.byOwner,
        cell.gaps,
        cell.conflicts,
        cell.teams.map(titleOf).join(', '),
      ]),
    ),
  ]);
}
