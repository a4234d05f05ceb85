/** Declared dependencies, bundled into belts from box to box. */
import { crossingCounts } from '../crossingCounts';
import type { LayersModel } from '../layersModel';
import { visitInSteps, type Steps } from '../steps';
import type { BoxBelt } from './types';
import type { Crossing } from '../types';

/** Belts, largest first, and what stays within boxes. @internal */
export interface Bundles {
  readonly belts: readonly BoxBelt[];
  readonly within: ReadonlyMap<string, number>;
}

interface OpenBelt {
  readonly from: string;
  readonly to: string;
  dependencies: number;
  readonly crossings: Crossing[];
}

/** Bundles the dependencies among entities that have a box. @internal */
export function* bundleDependenciesInSteps(
  model: LayersModel,
  boxOf: ReadonlyMap<string, string>,
): Steps<Bundles> {
  const crossings = crossingsByEdge(model.crossings);
  const belts = new Map<string, OpenBelt>();
  const within = new Map<string, number>();
  yield* visitInSteps(boxOf, ([ref, from]) => {
    for (const target of model.organization.dependenciesOf(ref)) {
      const to = boxOf.get(target);
      if (to === undefined || target === ref) continue;
      if (to === from) {
        within.set(from, (within.get(from) ?? 0) + 1);
        continue;
      }
      const id = beltId(from, to);
      const belt = belts.get(id) ?? {
        from,
        to,
        dependencies: 0,
        crossings: [],
      };
      belts.set(id, belt);
      belt.dependencies += 1;
      belt.crossings.push(...(crossings.get(`${ref} ${target}`) ?? []));
    }
  });
  return {
    within,
    belts: [...belts]
      .map(([id, belt]) => ({
        id,
        ...belt,
        crossings: crossingCounts(belt.crossings),
      }))
      .sort(
        (a, b) => b.dependencies - a.dependencies || (a.id < b.id ? -1 : 1),
      ),
  };
}

/** A belt's name in the picture. @internal */
export function beltId(from: string, to: string): string {
  return `${from}>${to}`;
}

/** A cycle marks each step of its shortest way round. */
function crossingsByEdge(
  all: readonly Crossing[],
): ReadonlyMap<string, readonly Crossing[]> {
  const found = new Map<string, Crossing[]>();
  for (const crossing of all) {
    const path = crossing.path ?? [crossing.from, crossing.to];
    for (let index = 1; index < path.length; index += 1) {
      const key = `${path[index - 1]} ${path[index]}`;
      found.set(key, [...(found.get(key) ?? []), crossing]);
    }
  }
  return found;
}
