/** Which group an entity stands in, by what the boxes are made of and how deep they go. */
import type { LayersModel } from '../layersModel';
import { visitRowsInSteps, type Steps } from '../steps';
import { atDepth, chainOf } from '../table/hierarchies';
import type { RowMask } from '../table/types';
import type { Grouping, LayersGroupBy } from './types';

/** In the order in which ties are broken. @internal */
export const GROUPINGS: readonly LayersGroupBy[] = [
  'system',
  'domain',
  'owner',
  'type',
];

// One template without a system must not turn the whole picture over.
const AS_GOOD_AS = 0.1;

/** One group that boxes are made of. @internal */
export interface Group {
  /** A reference, or a type. */
  readonly value: string;
  /** From the outside; absent for types, which lie in nothing. */
  readonly level?: number;
}

/** The groups of a picture, and which one each value of the column falls into. @internal */
export interface Groups {
  readonly all: readonly Group[];
  /** Index of the group, by index of the value. */
  readonly of: Int32Array;
}

/** Reads the groups at a depth; absent: each value is its own. @internal */
export function groupsAt(
  { organization, table }: Pick<LayersModel, 'organization' | 'table'>,
  by: LayersGroupBy,
  depth: number | undefined,
): Groups {
  const { values } = table[by];
  const all: Group[] = [];
  const indexes = new Map<string, number>();
  const of = Int32Array.from(values, value => {
    const group: Group =
      by === 'type'
        ? { value }
        : atDepth(chainOf(organization, by, value), depth);
    const known = indexes.get(group.value);
    if (known !== undefined) return known;
    indexes.set(group.value, all.length);
    all.push(group);
    return all.length - 1;
  });
  return { all, of };
}

/** How many levels lie inside one another, where that was asked before. */
const knownDepths = new WeakMap<object, number>();

function depthsOf(
  { organization, table }: Pick<LayersModel, 'organization' | 'table'>,
  by: LayersGroupBy,
): number {
  if (by === 'type') return 1;
  const column = table[by];
  const known = knownDepths.get(column);
  if (known !== undefined) return known;
  let depths = 1;
  for (const value of column.values)
    depths = Math.max(depths, chainOf(organization, by, value).length);
  knownDepths.set(column, depths);
  return depths;
}

/**
 * The groupings on offer with the share that they cover. The one that covers
 * most opens by itself; shares within ten points of the largest count as
 * equal, and then the first in the order of offer does.
 *
 * @internal
 */
export function* groupingsInSteps(
  model: Pick<LayersModel, 'organization' | 'table'>,
  shown: RowMask,
): Steps<readonly Grouping[]> {
  const columns = GROUPINGS.map(by => model.table[by].of);
  const covered = GROUPINGS.map(() => 0);
  let rows = 0;
  yield* visitRowsInSteps(shown.length, row => {
    if (shown[row] === 0) return;
    rows += 1;
    for (const [index, column] of columns.entries())
      if (column[row] >= 0) covered[index] += 1;
  });
  const shares = GROUPINGS.map((by, index) => ({
    by,
    covers: rows === 0 ? 0 : covered[index] / rows,
    depths: depthsOf(model, by),
  }));
  const best = Math.max(...shares.map(({ covers }) => covers));
  const opens = shares.find(({ covers }) => covers >= best - AS_GOOD_AS);
  return shares.map(share => ({ ...share, isDefault: share === opens }));
}
