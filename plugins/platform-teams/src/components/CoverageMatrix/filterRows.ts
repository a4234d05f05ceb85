import type { MatrixResponse } from '@cookie-factory/plugin-platform-teams-common';
import type { MatrixRow } from '@cookie-factory/platform-teams-core';
import type { CoverageState } from './coverageState';

type Narrowing = Pick<CoverageState, 'discipline' | 'onlyOpen' | 'text'>;

/** The questions that a lead looks at, in the order in which they came. */
export function filterRows(
  { matrix, about }: Pick<MatrixResponse, 'matrix' | 'about'>,
  { discipline, onlyOpen, text }: Narrowing,
): readonly MatrixRow[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return matrix.rows.filter(({ concern, gaps, conflicts }) => {
    const known = about[concern];
    if (discipline && known?.discipline !== discipline) return false;
    if (onlyOpen && gaps + conflicts === 0) return false;
    const spoken = [
      concern,
      known?.title,
      known?.hint,
      ...(known?.keywords ?? []),
    ]
      .join(' ')
      .toLowerCase();
    return words.every(word => spoken.includes(word));
  });
}
