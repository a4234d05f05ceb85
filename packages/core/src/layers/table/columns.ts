/** Columns while they are filled. */
import type { ListColumn, ValueColumn } from './types';

/** A column of values that is still filled. @internal */
export interface OpenValueColumn extends ValueColumn {
  readonly values: string[];
  set(row: number, value: string | undefined): void;
  /** The number of a value, new or known. */
  indexOf(value: string): number;
}

/** Opens a column of values for so many rows. @internal */
export function openValueColumn(rows: number): OpenValueColumn {
  const of = new Int32Array(rows).fill(-1);
  const values: string[] = [];
  const indexes = new Map<string, number>();
  const indexOf = (value: string): number => {
    const known = indexes.get(value);
    if (known !== undefined) return known;
    indexes.set(value, values.length);
    values.push(value);
    return values.length - 1;
  };
  return {
    of,
    values,
    indexOf,
    set: (row, value) => {
      if (value) of[row] = indexOf(value);
    },
  };
}

/** A column of lists that is still filled, row after row. @internal */
export interface OpenListColumn {
  add(item: number): void;
  /** The row is complete; the next one begins. */
  endRow(): void;
  close(): ListColumn;
}

/** Opens a column of lists for so many rows. @internal */
export function openListColumn(rows: number): OpenListColumn {
  const starts = new Int32Array(rows + 1);
  const items: number[] = [];
  let row = 0;
  return {
    add: item => {
      items.push(item);
    },
    endRow: () => {
      row += 1;
      starts[row] = items.length;
    },
    close: () => ({ starts, items: Int32Array.from(items) }),
  };
}
