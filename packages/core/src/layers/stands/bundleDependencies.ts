/** Declared dependencies, bundled into belts from box to box. */
import { crossingCounts } from '../crossingCounts';
import type { LayersModel } from '../layersModel';
import { visitRowsInSteps, type Steps } from '../steps';
import type { Crossing } from '../types';
import type { Boxes } from './buildBoxes';
import type { BoxBelt } from './types';

/** Belts, largest first, and what stays within boxes. @internal */
export interface Bundles {
  readonly belts: readonly BoxBelt[];
  /** By index of the box. */
  readonly within: Int32Array;
}

/** Bundles the dependencies among entities that have a box. @internal */
export function* bundleDependenciesInSteps(
  { table }: LayersModel,
  { all, boxOf }: Boxes,
): Steps<Bundles> {
  const { starts, items } = table.dependencies;
  const within = new Int32Array(all.length);
  const belts = new Map<number, number>();
  yield* visitRowsInSteps(boxOf.length, row => {
    const from = boxOf[row];
    if (from < 0) return;
    for (let at = starts[row]; at < starts[row + 1]; at += 1) {
      const to = boxOf[items[at]];
      if (to < 0) continue;
      if (to === from) {
        within[from] += 1;
        continue;
      }
      const belt = from * all.length + to;
      belts.set(belt, (belts.get(belt) ?? 0) + 1);
    }
  });
  const crossings = crossingsByBelt(table.crossings, { all, boxOf });
  const bundled: BoxBelt[] = [];
  for (const [belt, dependencies] of belts) {
    const from = all[Math.floor(belt / all.length)].id;
    const to = all[belt % all.length].id;
    bundled.push({
      id: beltId(from, to),
      from,
      to,
      dependencies,
      crossings: crossingCounts(crossings.get(belt) ?? []),
    });
  }
  return {
    within,
    belts: bundled.sort(
      (a, b) => b.dependencies - a.dependencies || (a.id < b.id ? -1 : 1),
    ),
  };
}

/** A belt's name in the picture. @internal */
export function beltId(from: string, to: string): string {
  return `${from}>${to}`;
}

/** Each belt has a crossing once; a cycle is marked on all belts that its way round takes. */
function crossingsByBelt(
  all: LayersModel['table']['crossings'],
  boxes: Pick<Boxes, 'all' | 'boxOf'>,
): ReadonlyMap<number, Iterable<Crossing>> {
  const found = new Map<number, Set<Crossing>>();
  for (const { crossing, edges } of all) {
    for (const [fromRow, toRow] of edges) {
      const from = boxes.boxOf[fromRow] ?? -1;
      const to = boxes.boxOf[toRow] ?? -1;
      if (from < 0 || to < 0 || from === to) continue;
      const belt = from * boxes.all.length + to;
      const known = found.get(belt);
      if (known) known.add(crossing);
      else found.set(belt, new Set([crossing]));
    }
  }
  return found;
}
