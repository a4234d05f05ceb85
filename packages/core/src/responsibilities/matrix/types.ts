import type { Suggestion } from '../types';

/** What the columns of the matrix are made of. @public */
export type MatrixGroupBy = 'domain' | 'system' | 'owner';

/** Which questions the matrix asks. @public */
export type MatrixQuestions = 'required' | 'all';

/** What is asked of the matrix. @public */
export interface MatrixQuery {
  /** Absent: what groups most entities. */
  readonly by?: MatrixGroupBy;
  /** Absent: required ones. */
  readonly questions?: MatrixQuestions;
  /** At most so many columns; the rest is one more. Absent: 12. */
  readonly columns?: number;
}

/** A way to group, and how much it groups. @public */
export interface MatrixGrouping {
  readonly by: MatrixGroupBy;
  /** Entities that stand in such a group. */
  readonly grouped: number;
  readonly isDefault: boolean;
}

/** A group of entities. @public */
export interface MatrixColumn {
  /** Reference of the group; empty for entities in none; `*` for the rest of the groups. */
  readonly id: string;
  /** Entities in it that have any question. */
  readonly entities: number;
  /** How many groups a rest stands for. */
  readonly groups?: number;
}

/** A count of places where a question is asked: one entity each. @public */
export interface MatrixCount {
  readonly needed: number;
  /** With exactly one team. */
  readonly answered: number;
  /** Of these, from the catalog's owner. */
  readonly byOwner: number;
  /** With no team. */
  readonly gaps: number;
  /** Claimed by several. */
  readonly conflicts: number;
}

/** One question in one group; absent where the question is not needed there. @public */
export interface MatrixCell extends MatrixCount {
  /** Id of the column. */
  readonly column: string;
  /** Teams that answer by registration, most entities first, at most three. */
  readonly teams: readonly string[];
}

/** One question. @public */
export interface MatrixRow extends MatrixCount {
  readonly concern: string;
  /** Whether any team has registered it, or the owner answers by default. */
  readonly registered: boolean;
  /** Who could hold it, where nobody has registered it. */
  readonly suggestions: readonly Suggestion[];
  /** Templates by which anybody starts this work without waiting for a team. */
  readonly templates: readonly string[];
  readonly cells: readonly MatrixCell[];
}

/** Where which question has a team. @public */
export interface Matrix extends MatrixCount {
  readonly by: MatrixGroupBy;
  readonly questions: MatrixQuestions;
  readonly groupings: readonly MatrixGrouping[];
  /** Most open first, then the lower share, then by title. */
  readonly columns: readonly MatrixColumn[];
  /** In the same order; what nobody has registered comes first. */
  readonly rows: readonly MatrixRow[];
}

/** Which cell to look behind. @public */
export interface MatrixCellQuery {
  readonly concern: string;
  readonly by: MatrixGroupBy;
  /** Id of the column; empty for entities in no group. */
  readonly column: string;
  /** Absent: only entities that require the answer. */
  readonly questions?: MatrixQuestions;
}

/** One entity behind a cell. @public */
export interface MatrixCellEntity {
  readonly ref: string;
  readonly outcome: 'accountable' | 'gap' | 'conflict';
  /** Who says so, where one team is accountable. */
  readonly by?: 'rule' | 'default';
  /** The accountable team, or those that claim it alike; none in a gap. */
  readonly teams: readonly string[];
}
