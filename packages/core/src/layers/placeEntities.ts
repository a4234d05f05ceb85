/**
 * Places every entity that carries weight in exactly one layer, or leaves it
 * unplaced: by the first way that answers, each with its reason.
 */
import type { CatalogEntity } from '../catalog/CatalogEntity';
import type { Organization, PlatformTeam } from '../catalog/Organization';
import { platformTeamsOf } from '../catalog/platformTeamsOf';
import type { LayersPolicy } from './createLayersPolicy';
import { layerOrder } from './layerOrder';
import { placeOne, type PlacingContext } from './placeOne';
import { completeSteps, visitInSteps, type Steps } from './steps';
import { teamLayers } from './teamLayers';
import type { Placement } from './types';

/** Entities with their places, and the teams that were read on the way. @public */
export interface Placements {
  readonly placements: ReadonlyMap<string, Placement>;
  readonly teams: ReadonlyMap<string, PlatformTeam>;
}

/** Places all entities at once. @public */
export function placeEntities(
  organization: Organization,
  policy: LayersPolicy,
): Placements {
  return completeSteps(placeEntitiesInSteps(organization, policy));
}

/** Like {@link placeEntities}, giving back control now and then. @public */
export function* placeEntitiesInSteps(
  organization: Organization,
  policy: LayersPolicy,
): Steps<Placements> {
  const teams = platformTeamsOf(organization);
  const placements = new Map<string, Placement>();
  const titles = new Map(
    organization.vocabulary.layers.map(({ id, title }) => [id, title]),
  );
  const context: PlacingContext = {
    organization,
    policy,
    teams,
    order: layerOrder(organization.vocabulary.layers),
    layerOfTeam: teamLayers(organization, teams),
    layerTitle: id => titles.get(id) ?? id,
    place: ref => {
      const known = placements.get(ref);
      const entity = organization.entities.get(ref);
      if (known || !entity || !carriesWeight(entity, policy)) return known;
      const placement = { ref, ...placeOne(ref, entity, context) };
      placements.set(ref, placement);
      return placement;
    },
  };
  yield* visitInSteps(organization.entities.keys(), context.place);
  return { placements, teams };
}

/** Whether an entity is placed at all. @public */
export function carriesWeight(
  entity: Pick<CatalogEntity, 'kind'>,
  policy: LayersPolicy,
): boolean {
  return policy.kinds.includes(entity.kind.toLowerCase());
}
