import { layerOrder } from '../layerOrder';
import type { LayersModel } from '../layersModel';

// A model never changes, and every machine asks who stands above it.
const known = new WeakMap<LayersModel, ReadonlyMap<string, number>>();

/**
 * The height of the uppermost layer in which an owner has something: whom a
 * layer serves are those above it. Filters do not change it.
 *
 * @internal
 */
export function ownerHeights(model: LayersModel): ReadonlyMap<string, number> {
  const heights = known.get(model) ?? measure(model);
  known.set(model, heights);
  return heights;
}

function measure({
  organization,
  placements,
}: LayersModel): ReadonlyMap<string, number> {
  const { height } = layerOrder(organization.vocabulary.layers);
  const heights = new Map<string, number>();
  for (const [ref, { layer }] of placements) {
    const owner = organization.ownerOf(ref);
    if (owner === undefined || layer === undefined) continue;
    heights.set(owner, Math.max(heights.get(owner) ?? -1, height(layer)));
  }
  return heights;
}
