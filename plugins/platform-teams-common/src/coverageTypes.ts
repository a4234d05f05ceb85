/** What goes over the wire about one cell of the matrix, and about findings that are settled together. */
import type {
  FindingGroup,
  MatrixCellEntity,
  MatrixGroupBy,
  MatrixQuestions,
} from '@cookie-factory/platform-teams-core';
import type { AsSeen, Page } from './types';

/** Which cell of the matrix to look behind. @public */
export interface MatrixEntitiesQuery {
  readonly concern: string;
  readonly by: MatrixGroupBy;
  /** Reference of the group; absent: entities in none. */
  readonly column?: string;
  /** Absent: only entities that require the answer. */
  readonly questions?: MatrixQuestions;
  readonly limit?: number;
  readonly cursor?: string;
}

/** `GET /matrix/entities` @public */
export interface MatrixEntitiesResponse
  extends AsSeen, Page<MatrixCellEntity> {}

/** `GET /findings/groups` @public */
export interface FindingGroupsResponse extends AsSeen, Page<FindingGroup> {
  /** Findings in all groups that nobody has accepted. */
  readonly open: number;
}
