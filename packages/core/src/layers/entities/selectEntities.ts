/** Which entities stand behind a layer, a box, a machine or a belt. */
import type { LayersModel } from '../layersModel';
import { parseMachineId } from '../serves/buildMachine';
import { columnsFor, createServedTest } from '../serves/servedBy';
import type { Boxes } from '../stands/buildBoxes';
import { boxesInSteps, type BoxesQuery } from '../stands/standsView';
import type { Steps } from '../steps';
import { selectRowsInSteps } from '../table/selectRows';
import { UNPLACED, WEIGHTLESS } from '../table/types';
import type { CrossingKind } from '../types';

/** Which entities to list; each given part has to hold. @public */
export interface LayerEntitiesQuery extends BoxesQuery {
  readonly layer?: string;
  /** Only those that stand in no layer. */
  readonly unplaced?: boolean;
  /** Only those that cause such a crossing, or are a part of such a cycle. */
  readonly crossing?: CrossingKind;
  /** A machine's id, or a concern: those that it serves. */
  readonly machine?: string;
  /** With a machine: what this very owner has, as the belt between them says. */
  readonly customer?: string;
  /** A box of the picture with the same filters, grouping, depth and number of boxes. */
  readonly box?: string;
  /** Two boxes: those of the first that depend on something in the second. */
  readonly from?: string;
  readonly to?: string;
  /** Entities of a page: at most 200; 50 when absent. */
  readonly limit?: number;
  /** `nextCursor` of the page before. */
  readonly cursor?: string;
}

/** A test for rows, and what of the second box one of them uses. @internal */
export interface EntitySelection {
  includes(row: number): boolean;
  usesOf(row: number): readonly string[] | undefined;
}

type RowTest = (row: number) => boolean;

/** Reads a query. @internal */
export function* selectEntitiesInSteps(
  model: LayersModel,
  query: LayerEntitiesQuery,
): Steps<EntitySelection> {
  const { table } = model;
  const { box, from, to } = query;
  const boxes =
    box || from ? (yield* boxesInSteps(model, query)).boxes : undefined;
  // In a narrowed picture, a box also holds what the chosen ones stand on.
  const mask = boxes ? undefined : yield* selectRowsInSteps(model, query);
  const usesOf = (row: number): readonly string[] =>
    boxes && to ? usesIn(model, boxes, { row, to }) : [];
  const tests: RowTest[] = [
    row => table.layer[row] !== WEIGHTLESS,
    ...(mask ? [(row: number) => mask[row] === 1] : []),
    ...partTests(model, query),
    ...(boxes && box ? [inBox(boxes, box)] : []),
    ...(boxes && from ? [inBox(boxes, from)] : []),
    ...(boxes && from && to ? [(row: number) => usesOf(row).length > 0] : []),
    ...(query.machine ? [machineTest(model, query.machine)] : []),
  ];
  return {
    includes: row => tests.every(test => test(row)),
    usesOf: row => (from && to ? usesOf(row) : undefined),
  };
}

/** Tests that need no picture. */
function partTests(
  { table, crossingsOf, organization }: LayersModel,
  query: LayerEntitiesQuery,
): readonly RowTest[] {
  const { layer, crossing } = query;
  const { layers } = organization.vocabulary;
  const height = layers.findIndex(({ id }) => id === layer);
  const customer = query.customer?.toLowerCase();
  const owner = customer ? table.owner.values.indexOf(customer) : -1;
  return [
    ...(layer
      ? [(row: number) => height >= 0 && table.layer[row] === height]
      : []),
    ...(query.unplaced ? [(row: number) => table.layer[row] === UNPLACED] : []),
    ...(customer
      ? [(row: number) => owner >= 0 && table.owner.of[row] === owner]
      : []),
    ...(crossing
      ? [
          (row: number) =>
            table.concerned[row] === 1 &&
            (crossingsOf.get(table.refs[row]) ?? []).some(
              ({ kind }) => kind === crossing,
            ),
        ]
      : []),
  ];
}

function inBox({ all, boxOf }: Boxes, id: string): RowTest {
  const index = all.findIndex(box => box.id === id);
  return row => index >= 0 && boxOf[row] === index;
}

/** What one entity uses of a box. */
function usesIn(
  { table }: LayersModel,
  { all, boxOf }: Boxes,
  of: { readonly row: number; readonly to: string },
): readonly string[] {
  const { starts, items } = table.dependencies;
  const uses: string[] = [];
  for (let at = starts[of.row]; at < starts[of.row + 1]; at += 1) {
    const target = items[at];
    if (all[boxOf[target]]?.id === of.to) uses.push(table.refs[target]);
  }
  return uses.sort();
}

function machineTest(model: LayersModel, machine: string): RowTest {
  const { concern: id, column } = parseMachineId(machine);
  const concern = model.organization.vocabulary.concerns.get(id);
  if (!concern) return () => false;
  const columns = column === undefined ? columnsFor(model, concern) : [column];
  const tests = [...columns].map(one =>
    createServedTest(model, { concern, column: one }),
  );
  return row => tests.some(({ test }) => test(row) !== undefined);
}
