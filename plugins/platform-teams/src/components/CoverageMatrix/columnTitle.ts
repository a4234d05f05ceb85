import type {
  MatrixColumn,
  MatrixGroupBy,
} from '@cookie-factory/platform-teams-core';
import { counted, messages } from './messages';

/** The id of the column that stands for the groups without one of their own. */
export const REST = '*';

/** What people call a column. */
export function columnTitle(
  { id, groups }: Pick<MatrixColumn, 'id' | 'groups'>,
  by: MatrixGroupBy,
  titleOf: (ref: string) => string,
): string {
  if (id === REST) return `${counted(groups ?? 0, 'other', 'others')}`;
  return id === '' ? messages.none[by] : titleOf(id);
}
