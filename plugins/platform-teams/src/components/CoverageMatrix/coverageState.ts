import type {
  MatrixGroupBy,
  MatrixQuestions,
} from '@cookie-factory/platform-teams-core';
import type { UrlCodec } from '../shared';

/** What the matrix shows; it stands in the URL. */
export interface CoverageState {
  /** Absent: what groups most. */
  readonly by?: MatrixGroupBy;
  readonly questions: MatrixQuestions;
  /** Rows with something open only. */
  readonly onlyOpen: boolean;
  readonly discipline?: string;
  /** Words in a question's name or keywords. */
  readonly text: string;
  /** Every group has a column of its own, however many there are. */
  readonly allGroups: boolean;
  /** The cell whose entities are listed. */
  readonly cell?: { readonly concern: string; readonly column: string };
}

const GROUPINGS: readonly MatrixGroupBy[] = ['domain', 'system', 'owner'];
const BETWEEN = '~';

/** How {@link CoverageState} stands in the URL; what is the default stays out. */
export const coverageCodec: UrlCodec<CoverageState> = {
  read: params => ({
    by: GROUPINGS.find(by => by === params.get('by')),
    questions: params.get('questions') === 'all' ? 'all' : 'required',
    onlyOpen: params.get('open') === 'true',
    discipline: params.get('discipline') ?? undefined,
    text: params.get('q') ?? '',
    allGroups: params.get('groups') === 'all',
    cell: readCell(params.get('cell')),
  }),
  write: state => ({
    by: state.by,
    questions: state.questions === 'all' ? 'all' : undefined,
    open: state.onlyOpen ? 'true' : undefined,
    discipline: state.discipline,
    q: state.text || undefined,
    groups: state.allGroups ? 'all' : undefined,
    cell: state.cell && `${state.cell.concern}${BETWEEN}${state.cell.column}`,
  }),
};

/** The value of `cell`: a concern's id has no tilde. */
function readCell(value: string | null): CoverageState['cell'] {
  const at = value?.indexOf(BETWEEN) ?? -1;
  if (!value || at < 1) return undefined;
  return { concern: value.slice(0, at), column: value.slice(at + 1) };
}
