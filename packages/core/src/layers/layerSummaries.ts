import type { LayersModel } from './layersModel';
import { visitInSteps, type Steps } from './steps';
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
  { organization, placements, declaring }: LayersModel,
  includes: (ref: string) => boolean,
): Steps<LayersTotals> {
  const entities = new Map<string, number>();
  const owners = new Map<string, Map<string, number>>();
  const counts = { entities: 0, withDependencies: 0, unplaced: 0 };
  yield* visitInSteps(placements, ([ref, { layer }]) => {
    if (!includes(ref)) return;
    counts.entities += 1;
    if (declaring.has(ref)) counts.withDependencies += 1;
    if (layer === undefined) {
      counts.unplaced += 1;
      return;
    }
    entities.set(layer, (entities.get(layer) ?? 0) + 1);
    const owner = organization.ownerOf(ref);
    if (owner === undefined) return;
    const inLayer = owners.get(layer) ?? new Map<string, number>();
    owners.set(layer, inLayer);
    inLayer.set(owner, (inLayer.get(owner) ?? 0) + 1);
  });
  const { unplaced, ...coverage } = counts;
  return { coverage, unplaced, entities, owners };
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
