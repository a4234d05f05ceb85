/** Which group an entity stands in, by what the boxes are made of and how deep they go. */
import type { LayersModel } from '../layersModel';
import { byTitle } from '../stableOrder';
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
  /** By title, then by value. */
  readonly all: readonly (Group & { readonly title: string })[];
  /** Index of the group, by index of the value. */
  readonly of: Int32Array;
}

type GroupedModel = Pick<LayersModel, 'organization' | 'table'>;

// Tens of thousands of titles are not to be sorted anew for each picture.
const knownGroups = new WeakMap<LayersModel['table'], Map<string, Groups>>();

/** The groups at a depth; absent: each value is its own. @internal */
export function groupsAt(
  model: GroupedModel,
  by: LayersGroupBy,
  depth: number | undefined,
): Groups {
  const known = knownGroups.get(model.table) ?? new Map<string, Groups>();
  knownGroups.set(model.table, known);
  const key = `${by} ${depth}`;
  const groups = known.get(key) ?? readGroups(model, by, depth);
  known.set(key, groups);
  return groups;
}

function readGroups(
  { organization, table }: GroupedModel,
  by: LayersGroupBy,
  depth: number | undefined,
): Groups {
  const levels = new Map<string, number | undefined>();
  const groupOf = table[by].values.map(value => {
    if (by === 'type') {
      levels.set(value, undefined);
      return value;
    }
    const group = atDepth(chainOf(organization, by, value), depth);
    levels.set(group.value, group.level);
    return group.value;
  });
  const all = [...levels]
    .map(([value, level]) => ({
      value,
      level,
      ref: value,
      title: by === 'type' ? value : organization.titleOf(value),
    }))
    .sort(byTitle)
    .map(({ ref: _, ...group }) => group);
  const indexes = new Map(all.map(({ value }, index) => [value, index]));
  return {
    all,
    of: Int32Array.from(groupOf, value => indexes.get(value) ?? -1),
  };
}

/** How many levels lie inside one another, where that was asked before. */
const knownDepths = new WeakMap<object, number>();

function depthsOf(
  { organization, table }: GroupedModel,
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
  model: GroupedModel,
  shown: RowMask,
): Steps<readonly Grouping[]> {
  const columns = GROUPINGS.map(by => model.table[by].of);
  const covered = GROUPINGS.map(() => 0);
  let rows = 0;
  yield* visitRowsInSteps(shown.length, row => {
    if (shown[row] === 0) return;
    rows += 1;
    for (let index = 0; index < columns.length; index += 1)
      if (columns[index][row] >= 0) covered[index] += 1;
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
