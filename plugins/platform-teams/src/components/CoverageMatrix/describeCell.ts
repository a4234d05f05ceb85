import type {
  MatrixCell,
  MatrixCount,
} from '@cookie-factory/platform-teams-core';
import { messages } from './messages';

/** How a cell looks: what is open comes before who answers. */
export type CellLook = 'gap' | 'conflict' | 'owner' | 'team';

/** A cell in words. */
export interface CellWords {
  readonly look: CellLook;
  /** "50 %"; never rounded up to a hundred while something is open. */
  readonly share: string;
  /** "3 of 6". */
  readonly count: string;
  /** "3 without a team", or who answers. */
  readonly status: string;
}

/** Says what a cell shows. */
export function describeCell(
  cell: MatrixCell,
  titleOf: (ref: string) => string,
): CellWords {
  return {
    look: lookOf(cell),
    share: shareOf(cell),
    count: `${cell.answered} of ${cell.needed}`,
    status: openWords(cell) ?? answeredBy(cell, titleOf),
  };
}

/** The share of places with one answer, in whole per cent; all and none only where it is so. */
export function shareOf({ answered, needed }: MatrixCount): string {
  const rounded = Math.round((answered / Math.max(needed, 1)) * 100);
  if (answered >= needed) return `${rounded} %`;
  return `${Math.min(99, Math.max(answered > 0 ? 1 : 0, rounded))} %`;
}

/** "2 without a team, 1 claimed twice"; undefined where nothing is open. */
export function openWords({
  gaps,
  conflicts,
}: MatrixCount): string | undefined {
  const words = [
    gaps > 0 && `${gaps} without a team`,
    conflicts > 0 && `${conflicts} claimed twice`,
  ].filter(Boolean);
  return words.length > 0 ? words.join(', ') : undefined;
}

function lookOf({ gaps, conflicts, byOwner, teams }: MatrixCell): CellLook {
  if (gaps > 0) return 'gap';
  if (conflicts > 0) return 'conflict';
  return byOwner > 0 && teams.length === 0 ? 'owner' : 'team';
}

function answeredBy(
  { teams, byOwner }: MatrixCell,
  titleOf: (ref: string) => string,
): string {
  const [first, ...others] = teams;
  if (!first) return messages.fromOwner;
  const more = others.length + (byOwner > 0 ? 1 : 0);
  return more > 0 ? `${titleOf(first)} and ${more} more` : titleOf(first);
}
