import type { Organization } from '../catalog/Organization';
import { findCrossings } from './findCrossings';
import type { LayersModelOptions } from './layersModel';
import { declares } from './declares';
import { placeEntities } from './placeEntities';
import type { LayersJson, LayersJsonEntity } from './types';

/** The layers as `platform-teams layers --format json` prints them. @public */
export function toLayersJson(
  organization: Organization,
  { policy, now }: LayersModelOptions,
): LayersJson {
  const { placements } = placeEntities(organization, policy);
  const crossings = findCrossings(organization, placements, now);
  const entitiesIn = (layer: string | undefined): readonly LayersJsonEntity[] =>
    [...placements.values()]
      .filter(placement => placement.layer === layer)
      .map(({ ref, reason }) => ({ ref, reason }))
      .sort((a, b) => (a.ref < b.ref ? -1 : 1));
  return {
    layers: organization.vocabulary.layers.map(({ id }) => ({
      id,
      entities: entitiesIn(id),
    })),
    unplaced: entitiesIn(undefined),
    crossings: crossings.map(({ kind, from, to, severity, accepted }) => ({
      kind,
      from,
      to,
      severity,
      accepted: accepted ?? null,
    })),
    coverage: {
      entities: placements.size,
      withDependencies: [...placements.keys()].filter(ref =>
        declares(organization, ref),
      ).length,
    },
  };
}
