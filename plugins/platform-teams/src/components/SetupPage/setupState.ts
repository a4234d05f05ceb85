/** What somebody has decided on the set-up page so far, and what follows from it. */
import type {
  SetupChoice,
  SetupOrganizationId,
  SetupSuggestion,
} from '@cookie-factory/platform-teams-core';

/** What can be decided of a row. */
export interface RowDecision {
  readonly ticked: boolean;
  /** Reference of the team; empty: none yet. */
  readonly team: string;
  readonly concerns: readonly string[];
}

/** All that was decided. What is not in here is as the catalog suggests. */
export interface SetupState {
  readonly organization: SetupOrganizationId;
  /** By id of the work, so that a decision outlives a change of the organisation. */
  readonly decided: Readonly<Record<string, Partial<RowDecision>>>;
  readonly own: readonly OwnRow[];
}

/** Work that somebody added. */
export interface OwnRow extends RowDecision {
  readonly key: string;
}

/** One row of the second step. */
export interface SetupRow extends RowDecision {
  readonly key: string;
  /** Absent: added by hand. */
  readonly title?: string;
  /** Why the team stands there. */
  readonly reason: RowReason;
}

/** Where the team of a row comes from. */
export type RowReason =
  | { readonly kind: 'suggested'; readonly because: string }
  | { readonly kind: 'weak'; readonly because: string }
  | { readonly kind: 'chosen' }
  | { readonly kind: 'nobody' };

/** What the page begins with. */
export function initialState(suggestion: SetupSuggestion): SetupState {
  return { organization: suggestion.closest, decided: {}, own: [] };
}

/** The rows of the chosen organisation, then those added by hand. */
export function rowsOf(
  suggestion: SetupSuggestion,
  { organization, decided, own }: SetupState,
): readonly SetupRow[] {
  const works =
    suggestion.organizations.find(({ id }) => id === organization)?.works ?? [];
  return [
    ...works.map(({ id, title, concerns, candidates }): SetupRow => {
      const [first] = candidates;
      const decision = decided[id] ?? {};
      const team = decision.team ?? first?.team ?? '';
      const candidate = candidates.find(one => one.team === team);
      const ticked = decision.ticked ?? Boolean(first?.strong);
      return {
        key: id,
        title,
        ticked: ticked && team !== '',
        team,
        concerns: decision.concerns ?? concerns,
        reason: candidate
          ? {
              kind: candidate.strong ? 'suggested' : 'weak',
              because: candidate.because,
            }
          : reasonWithout(team),
      };
    }),
    ...own.map(row => ({ ...row, reason: reasonWithout(row.team) })),
  ];
}

function reasonWithout(team: string): RowReason {
  return { kind: team ? 'chosen' : 'nobody' };
}

/** Decides something of a row. A team that somebody picks is meant; no team is an open question. */
export function decide(
  state: SetupState,
  key: string,
  change: Partial<RowDecision>,
): SetupState {
  const decision =
    change.team === undefined
      ? change
      : { ...change, ticked: change.team !== '' };
  if (state.own.some(row => row.key === key)) {
    return {
      ...state,
      own: state.own.map(row =>
        row.key === key ? { ...row, ...decision } : row,
      ),
    };
  }
  return {
    ...state,
    decided: {
      ...state.decided,
      [key]: { ...state.decided[key], ...decision },
    },
  };
}

/** Adds a row without team and work. */
export function addRow(state: SetupState): SetupState {
  const last = state.own[state.own.length - 1];
  const number = last ? Number(last.key.slice('own-'.length)) + 1 : 1;
  const row = { key: `own-${number}`, ticked: false, team: '', concerns: [] };
  return { ...state, own: [...state.own, row] };
}

/** Takes a row away that was added by hand. */
export function removeRow(state: SetupState, key: string): SetupState {
  return { ...state, own: state.own.filter(row => row.key !== key) };
}

/** What goes into the file. */
export function choicesOf(rows: readonly SetupRow[]): readonly SetupChoice[] {
  return rows
    .filter(({ ticked }) => ticked)
    .map(({ key, title, team, concerns }) => ({
      id: title === undefined ? (concerns[0] ?? '') : key,
      title: title ?? '',
      team,
      concerns,
    }));
}

/** Work that another ticked row has already: two teams for it would be none. */
export function takenBesides(
  rows: readonly SetupRow[],
  key: string,
): ReadonlySet<string> {
  return new Set(
    rows
      .filter(row => row.ticked && row.key !== key)
      .flatMap(({ concerns }) => concerns),
  );
}
