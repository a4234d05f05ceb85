/** How many entities of each class the picture is about, and whose they are. */
import type { LayersModel } from '../layersModel';
import { visitRowsInSteps, type Steps } from '../steps';
import { WEIGHTLESS, type RowMask } from '../table/types';

/** One class of entities, counted. @internal */
export interface ClassCount {
  readonly index: number;
  /** All of it: systems and domains want teams, too. */
  readonly entities: number;
  /** Owners of what can be served, as the table numbers them. */
  readonly owners: Int32Array;
  /** What each of them has. */
  readonly carrying: Int32Array;
}

/** The pairs of class and owner that there are, and the pair of each row. */
interface Pairs {
  readonly pairOf: Int32Array;
  readonly owners: Int32Array;
  /** Pairs of a class stand together: those of class c from starts[c] on. */
  readonly starts: Int32Array;
}

// The same for every picture of a model, whatever it is narrowed to.
const known = new WeakMap<LayersModel['table'], Pairs>();

/** Counts the chosen rows by class. @internal */
export function* countClassesInSteps(
  { table, outcomes }: LayersModel,
  mask: RowMask,
): Steps<readonly ClassCount[]> {
  const pairs = known.get(table) ?? (yield* readPairs(table, outcomes.length));
  known.set(table, pairs);
  const { pairOf, owners, starts } = pairs;
  const entities = new Int32Array(outcomes.length);
  const carrying = new Int32Array(owners.length);
  const { outcomeClass } = table;
  yield* visitRowsInSteps(mask.length, row => {
    if (mask[row] === 0 || outcomeClass[row] < 0) return;
    entities[outcomeClass[row]] += 1;
    if (pairOf[row] >= 0) carrying[pairOf[row]] += 1;
  });
  return outcomes.map((_, index) => ({
    index,
    entities: entities[index],
    owners: owners.subarray(starts[index], starts[index + 1]),
    carrying: carrying.subarray(starts[index], starts[index + 1]),
  }));
}

function* readPairs(
  { refs, owner, outcomeClass, layer }: LayersModel['table'],
  classes: number,
): Steps<Pairs> {
  const width = owner.values.length;
  const keyOf = (row: number) =>
    outcomeClass[row] < 0 || owner.of[row] < 0 || layer[row] === WEIGHTLESS
      ? -1
      : outcomeClass[row] * width + owner.of[row];
  const keys = new Set<number>();
  yield* visitRowsInSteps(refs.length, row => {
    const key = keyOf(row);
    if (key >= 0) keys.add(key);
  });
  const sorted = Float64Array.from(keys).sort();
  const indexes = new Map<number, number>();
  const owners = new Int32Array(sorted.length);
  const starts = new Int32Array(classes + 1).fill(sorted.length);
  for (let index = sorted.length - 1; index >= 0; index -= 1) {
    indexes.set(sorted[index], index);
    owners[index] = sorted[index] % width;
    starts[Math.floor(sorted[index] / width)] = index;
  }
  // A class without an owner begins where the next one does.
  for (let index = classes - 1; index >= 0; index -= 1)
    starts[index] = Math.min(starts[index], starts[index + 1]);
  const pairOf = new Int32Array(refs.length);
  yield* visitRowsInSteps(refs.length, row => {
    const key = keyOf(row);
    pairOf[row] = key < 0 ? -1 : (indexes.get(key) ?? -1);
  });
  return { pairOf, owners, starts };
}
