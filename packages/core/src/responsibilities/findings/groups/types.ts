import type { MatrixGroupBy } from '../../matrix/types';
import type { OrganizationFinding } from '../../types';

/** Findings that one change, or one conversation, settles together. @public */
export interface FindingGroup {
  /** Stable, as the ids of findings are. */
  readonly id: string;
  readonly kind: OrganizationFinding['kind'];
  /** Of the worst of them. */
  readonly severity: OrganizationFinding['severity'];
  readonly concern?: string;
  /** The team that should act. */
  readonly team?: string;
  /** The registration that is to be changed, where there is one. */
  readonly rule?: string;
  /** Of a conflict all registrations of which one is to be chosen. */
  readonly rules?: readonly string[];
  /** The only entity that they are about. */
  readonly entity?: string;
  readonly message: string;
  /** How to mend it, where one sentence holds for all of them. */
  readonly fix?: string;
  /** Findings that nobody has accepted. */
  readonly open: number;
  readonly accepted: number;
  /** Entities that they are about. */
  readonly entities: number;
  /** Where those stand, most first; at most three. The group is empty for entities in none. */
  readonly where: {
    readonly by: MatrixGroupBy;
    readonly groups: readonly {
      readonly group: string;
      readonly entities: number;
    }[];
  };
}
