/**
 * The entities of one model as columns of numbers. Every picture, filter and
 * list passes over all entities; over columns that takes milliseconds where
 * looking each of them up by its reference takes a hundred times as long.
 */
import type { Crossing } from '../types';

/** Values of one property: each distinct one once, and which of them a row has; -1 for none. @internal */
export interface ValueColumn {
  readonly values: readonly string[];
  readonly of: Int32Array;
}

/** Several numbers a row, end to end: those of row r stand from starts[r] to below starts[r + 1]. @internal */
export interface ListColumn {
  readonly starts: Int32Array;
  readonly items: Int32Array;
}

/** A crossing with the rows that it runs through. @internal */
export interface CrossingRows {
  readonly crossing: Crossing;
  readonly from: number;
  /** Pairs of rows; of a cycle, one for each step of its way round. */
  readonly edges: readonly (readonly [from: number, to: number])[];
}

/** In place of a layer: the entity stands in none. @internal */
export const UNPLACED = -1;
/** In place of a layer: its kind is not placed, and it only wants teams. @internal */
export const WEIGHTLESS = -2;

/** Rows by reference, so that whatever is computed from them is the same for any order of input. @internal */
export interface LayersTable {
  readonly refs: readonly string[];
  readonly rowOf: ReadonlyMap<string, number>;
  /** Reference and title in lower case, for searching. */
  readonly texts: readonly string[];
  /** Index of the layer, bottom first. */
  readonly layer: Int8Array;
  /** 1 where it says what it depends on. */
  readonly declaring: Uint8Array;
  /** 1 where a finding of the layers is about it. */
  readonly concerned: Uint8Array;
  /** Findings of the layers that it causes and that nobody has accepted. */
  readonly findings: Int32Array;
  readonly owner: ValueColumn;
  readonly system: ValueColumn;
  /** The nearest one. */
  readonly domain: ValueColumn;
  readonly type: ValueColumn;
  readonly lifecycle: ValueColumn;
  readonly tags: ListColumn & { readonly values: readonly string[] };
  /** Rows that it depends on. */
  readonly dependencies: ListColumn;
  /** Index of the class by which its teams are decided; -1 for none. */
  readonly outcomeClass: Int32Array;
  readonly crossings: readonly CrossingRows[];
}

/** Which rows are meant: 1 for each. @internal */
export type RowMask = Uint8Array;
