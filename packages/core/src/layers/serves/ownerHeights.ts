import type { Organization } from '../../catalog/Organization';
import { layerOrder } from '../layerOrder';
import { visitInSteps, type Steps } from '../steps';
import type { Placement } from '../types';

/**
 * The height of the uppermost layer in which each owner has something: whom a
 * layer serves are those above it. Filters do not change it.
 *
 * @internal
 */
export function* ownerHeightsInSteps(
  organization: Organization,
  placements: ReadonlyMap<string, Placement>,
): Steps<ReadonlyMap<string, number>> {
  const { height } = layerOrder(organization.vocabulary.layers);
  const heights = new Map<string, number>();
  yield* visitInSteps(placements, ([ref, { layer }]) => {
    const owner = organization.ownerOf(ref);
    if (owner === undefined || layer === undefined) return;
    heights.set(owner, Math.max(heights.get(owner) ?? -1, height(layer)));
  });
  return heights;
}
