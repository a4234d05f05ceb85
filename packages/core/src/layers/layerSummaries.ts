import type { Organization } from '../catalog/Organization';
import type { LayersModel } from './layersModel';
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
export function totalsOf(
  { organization, placements }: LayersModel,
  includes: (ref: string) => boolean,
): LayersTotals {
  const entities = new Map<string, number>();
  const owners = new Map<string, Map<string, number>>();
  let withDependencies = 0;
  let unplaced = 0;
  let count = 0;
  for (const [ref, { layer }] of placements) {
    if (!includes(ref)) continue;
    count += 1;
    if (declares(organization, ref)) withDependencies += 1;
    if (layer === undefined) {
      unplaced += 1;
      continue;
    }
    entities.set(layer, (entities.get(layer) ?? 0) + 1);
    const owner = organization.ownerOf(ref);
    if (owner === undefined) continue;
    const inLayer = owners.get(layer) ?? new Map<string, number>();
    owners.set(layer, inLayer);
    inLayer.set(owner, (inLayer.get(owner) ?? 0) + 1);
  }
  return {
    coverage: { entities: count, withDependencies },
    unplaced,
    entities,
    owners,
  };
}

/** Whether anybody has said what an entity depends on; else that is unknown. @internal */
export function declares(organization: Organization, ref: string): boolean {
  const relations = organization.entities.get(ref)?.relations ?? [];
  return relations.some(
    ({ type }) => type === 'dependsOn' || type === 'consumesApi',
  );
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
