import type { LayersModel } from './layersModel';
import { visitRowsInSteps, type Steps } from './steps';
import { UNPLACED, WEIGHTLESS, type RowMask } from './table/types';
import type { LayerSummary, LayersCoverage } from './types';

/** What an unnarrowed or narrowed picture comes to. @internal */
export interface LayersTotals {
  readonly coverage: LayersCoverage;
  readonly unplaced: number;
  /** By layer. */
  readonly entities: ReadonlyMap<string, number>;
  /** Owners of entities, by layer, with how many they own there. */
  readonly owners: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Counts placed entities, and those that declare a dependency. @internal */
export function* totalsInSteps(
  { organization, table }: LayersModel,
  mask: RowMask,
): Steps<LayersTotals> {
  const { layers } = organization.vocabulary;
  const { layer, declaring, owner } = table;
  const width = owner.values.length;
  const entities = new Int32Array(layers.length);
  const owned = new Int32Array(layers.length * width);
  const counts = { entities: 0, withDependencies: 0, unplaced: 0 };
  yield* visitRowsInSteps(mask.length, row => {
    const at = layer[row];
    if (mask[row] === 0 || at === WEIGHTLESS) return;
    counts.entities += 1;
    counts.withDependencies += declaring[row];
    if (at === UNPLACED) {
      counts.unplaced += 1;
      return;
    }
    entities[at] += 1;
    if (owner.of[row] >= 0) owned[at * width + owner.of[row]] += 1;
  });
  const { unplaced, ...coverage } = counts;
  return {
    coverage,
    unplaced,
    entities: new Map(layers.map(({ id }, index) => [id, entities[index]])),
    owners: new Map(
      layers.map(({ id }, index) => [
        id,
        countsOf(
          owner.values,
          owned.subarray(index * width, (index + 1) * width),
        ),
      ]),
    ),
  };
}

/** Values that were counted at least once. @internal */
export function countsOf(
  values: readonly string[],
  counts: ArrayLike<number>,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (let index = 0; index < values.length; index += 1) {
    if (counts[index] > 0) found.set(values[index], counts[index]);
  }
  return found;
}

/**
 * The layers, bottom first, with their counts.
 *
 * @param running - teams that run the machines of a layer; where there are
 * any, they are its teams, and else the owners of what stands in it.
 * @internal
 */
export function layerSummaries(
  { organization }: LayersModel,
  totals: LayersTotals,
  running: (layer: string) => Iterable<string> = () => [],
): readonly LayerSummary[] {
  return organization.vocabulary.layers.map(layer => ({
    ...layer,
    teams:
      new Set(running(layer.id)).size ||
      (totals.owners.get(layer.id)?.size ?? 0),
    entities: totals.entities.get(layer.id) ?? 0,
  }));
}
