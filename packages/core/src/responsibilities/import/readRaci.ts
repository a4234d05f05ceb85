/**
 * Reads a RACI table. Two shapes are common: a column for each team with letters in the cells, and
 * a column for each part with teams in the cells.
 */
import type { Assignment, ImportNote } from './types';

type Part = 'accountable' | 'responsible' | 'consulted' | 'informed';

const PARTS: readonly Part[] = [
  'accountable',
  'responsible',
  'consulted',
  'informed',
];
const LETTERS: Readonly<Record<string, Part>> = {
  A: 'accountable',
  R: 'responsible',
  C: 'consulted',
  I: 'informed',
};

/** What a table says, and what of it says nothing. */
export interface RaciRead {
  readonly assignments: readonly Assignment[];
  readonly notes: readonly ImportNote[];
}

/** A row of a table, with its line in the file. @public */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

function partOf(header: string): Part | undefined {
  const word = header.trim().toLowerCase();
  return PARTS.find(part => word === part || word === part[0]);
}

function names(cell: string): string[] {
  return cell
    .split(/[,;/\n]/)
    .map(name => name.trim())
    .filter(Boolean);
}

/** The letters of a cell: `A`, `A/R`, `RA`, `a, c`; undefined where it holds anything else. */
function partsOf(cell: string): Part[] | undefined {
  const letters = [...cell.toUpperCase()].filter(
    one => !' ,;/+&'.includes(one),
  );
  const parts = letters.map(letter => LETTERS[letter]);
  return parts.includes(undefined as never) ? undefined : parts;
}

function collect(
  row: TableRow,
  teamsOf: (part: Part) => readonly string[],
): Assignment {
  return {
    line: row.line,
    work: row.cells[0].trim(),
    accountable: teamsOf('accountable'),
    responsible: teamsOf('responsible'),
    consulted: teamsOf('consulted'),
    informed: teamsOf('informed'),
  };
}

function readByPart(header: readonly string[], rows: readonly TableRow[]) {
  const columns = header.map(partOf);
  return rows.map(row =>
    collect(row, part =>
      row.cells.flatMap((cell, at) =>
        columns[at] === part ? names(cell) : [],
      ),
    ),
  );
}

function readByTeam(
  header: readonly string[],
  rows: readonly TableRow[],
  notes: ImportNote[],
): Assignment[] {
  return rows.map(row => {
    const parts = row.cells.map((cell, at) => {
      if (at === 0 || cell.trim() === '' || cell.trim() === '-') return [];
      const read = partsOf(cell);
      if (read) return read;
      notes.push({
        line: row.line,
        message: `“${cell.trim()}” under ${header[at]?.trim() || `column ${at + 1}`} is none of R, A, C and I.`,
        suggestion: 'Write R, A, C or I into the cell, or leave it empty.',
      });
      return [];
    });
    return collect(row, part =>
      parts.flatMap((held, at) =>
        held.includes(part) && header[at]?.trim() ? [header[at].trim()] : [],
      ),
    );
  });
}

/** Reads the rows of a table, the first of them its header: the work, then a column for each team or part. */
export function readRaci(rows: readonly TableRow[]): RaciRead {
  const [header, ...rest] = rows;
  const notes: ImportNote[] = [];
  const filled = rest.filter(({ cells }) => cells[0]?.trim());
  if (header === undefined || filled.length === 0) {
    notes.push({
      line: header?.line ?? 1,
      message: 'There is no work in the table.',
      suggestion: 'Write a line for each piece of work under the header.',
    });
    return { assignments: [], notes };
  }
  const hasParts = header.cells.some(
    cell => partOf(cell) === 'accountable' || partOf(cell) === 'responsible',
  );
  const assignments = hasParts
    ? readByPart(header.cells, filled)
    : readByTeam(header.cells, filled, notes);
  return { assignments, notes };
}
