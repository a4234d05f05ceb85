/** The boxes of "what stands on what": entities of one layer and one group. */
import { counted } from '../picture/text/counted';
import type { LayersModel } from '../layersModel';
import { keepLargest } from '../stableOrder';
import { visitRowsInSteps, type Steps } from '../steps';
import type { RowMask } from '../table/types';
import type { Box, LayersGroupBy } from './types';
import { groupsAt, type Groups } from './groupOf';
import { tallyCellsInSteps, type CellTallies } from './tallyCells';

/** Boxes by layer, and the box of each entity. @internal */
export interface Boxes {
  readonly byLayer: ReadonlyMap<string, readonly Box[]>;
  /** All of them. */
  readonly all: readonly Box[];
  /** Index in `all` by row; -1 for what the picture does not show. */
  readonly boxOf: Int32Array;
}

const NONE: Readonly<Record<LayersGroupBy, string>> = {
  system: 'No system',
  domain: 'No domain',
  owner: 'No owner',
  type: 'No type',
};

/** How entities are put into boxes. @internal */
export interface BoxOptions {
  readonly by: LayersGroupBy;
  /** Boxes of a layer before the smallest are rolled up. */
  readonly most: number;
  readonly depth?: number;
}

/** Puts entities into boxes; the smallest boxes of a layer are rolled up. @internal */
export function* buildBoxesInSteps(
  model: LayersModel,
  shown: RowMask,
  options: BoxOptions,
): Steps<Boxes> {
  const groups = groupsAt(model, options.by, options.depth);
  const cells = yield* tallyCellsInSteps(model, shown, {
    by: options.by,
    groups,
  });
  const all: Box[] = [];
  const boxOfCell = new Int32Array(cells.entities.length).fill(-1);
  const byLayer = new Map<string, readonly Box[]>();
  for (const [
    index,
    { id },
  ] of model.organization.vocabulary.layers.entries()) {
    const boxes = arrange(model, { ...options, groups, cells, index });
    for (const { box, cells: inside } of boxes) {
      for (const cell of inside) boxOfCell[cell] = all.length;
      all.push(box);
    }
    if (boxes.length > 0)
      byLayer.set(
        id,
        boxes.map(({ box }) => box),
      );
    yield;
  }
  const boxOf = new Int32Array(shown.length).fill(-1);
  yield* visitRowsInSteps(shown.length, row => {
    if (cells.cellOf[row] >= 0) boxOf[row] = boxOfCell[cells.cellOf[row]];
  });
  return { byLayer, all, boxOf };
}

interface Arranging extends BoxOptions {
  readonly groups: Groups;
  readonly cells: CellTallies;
  /** Of the layer. */
  readonly index: number;
}

/** Groups by title, then what has none, then the roll-up. */
function arrange(
  model: LayersModel,
  arranging: Arranging,
): readonly { readonly box: Box; readonly cells: readonly number[] }[] {
  const { groups, cells, index, by, most } = arranging;
  const layer = model.organization.vocabulary.layers[index].id;
  const cellOf = (group: number) => index * cells.width + group;
  const titled = groups.all
    .map(({ value, level, title }, group) => ({
      ref: value,
      level,
      title,
      cell: cellOf(group),
    }))
    .filter(({ cell }) => cells.entities[cell] > 0);
  const { kept, rest } = keepLargest(
    titled,
    most,
    ({ cell }) => cells.entities[cell],
  );
  const none = cellOf(groups.all.length);
  const build = (
    id: string,
    of: Pick<Box, 'kind' | 'title' | 'ref' | 'groups' | 'level' | 'inside'>,
    inside: readonly number[],
  ) => ({
    cells: inside,
    box: { id: `${layer}/${id}`, layer, ...of, ...countsIn(cells, inside) },
  });
  return [
    ...kept.map(({ ref, title, cell, level }) =>
      build(
        boxName(ref, by),
        {
          kind: 'group',
          title,
          ref: by === 'type' ? undefined : ref,
          groups: 1,
          level,
          inside: cells.inside[cell],
        },
        [cell],
      ),
    ),
    ...(cells.entities[none] > 0
      ? [build('-', { kind: 'none', title: NONE[by], groups: 1 }, [none])]
      : []),
    ...(rest.length > 0
      ? [
          build(
            '+',
            {
              kind: 'rest',
              title: counted(rest.length, 'more', 'more'),
              groups: rest.length,
            },
            rest.map(({ cell }) => cell),
          ),
        ]
      : []),
  ];
}

/** Without `within`, which the belts know. */
function countsIn(
  cells: CellTallies,
  inside: readonly number[],
): Pick<Box, 'entities' | 'within' | 'unknown' | 'findings'> {
  const sum = (counts: Int32Array) =>
    inside.reduce((total, cell) => total + counts[cell], 0);
  return {
    entities: sum(cells.entities),
    within: 0,
    unknown: sum(cells.unknown),
    findings: sum(cells.findings),
  };
}

/** Types are free text, and one of "-" must not pass for the box of those that have none. */
function boxName(group: string, by: LayersGroupBy): string {
  return by === 'type' ? group.replace(/^[-+\\]/, '\\$&') : group;
}
