import type { Vocabulary } from '../../vocabulary/types';
import { placeAssignments } from './placeAssignments';
import { readRaci, type TableRow } from './readRaci';
import type { ImportOptions, ImportResult } from './types';

/**
 * Makes Responsibilities of a RACI table: A becomes the owner, R beside an A assists, C is
 * consulted, I informed.
 *
 * @param rows - the table, its header first.
 * @public
 */
export function importRaci(
  rows: readonly TableRow[],
  vocabulary: Vocabulary,
  options: ImportOptions = {},
): ImportResult {
  const { assignments, notes } = readRaci(rows);
  const placed = placeAssignments(assignments, vocabulary, options);
  return {
    drafts: placed.drafts,
    notes: [...notes, ...placed.notes].sort((a, b) => a.line - b.line),
  };
}
