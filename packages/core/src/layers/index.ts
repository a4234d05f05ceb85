export {
  createLayersPolicy,
  type LayerRule,
  type LayersPolicy,
  type LayersPolicyResult,
} from './createLayersPolicy';
export { entityLayer } from './entities/entityLayer';
export { layerEntities, layerEntitiesInSteps } from './entities/layerEntities';
export type { LayerEntitiesQuery } from './entities/selectEntities';
export { findCrossings, findCrossingsInSteps } from './findCrossings';
export { layersFindings } from './layersFindings';
export {
  createLayersModel,
  createLayersModelInSteps,
  type LayersModel,
  type LayersModelOptions,
} from './layersModel';
export {
  carriesWeight,
  placeEntities,
  placeEntitiesInSteps,
  type Placements,
} from './placeEntities';
export {
  servesView,
  servesViewInSteps,
  type ServesQuery,
} from './serves/servesView';
export {
  standsView,
  standsViewInSteps,
  type BoxesQuery,
  type StandsQuery,
} from './stands/standsView';
export {
  layerCapabilities,
  layerCapabilitiesInSteps,
  type LayerCapabilitiesQuery,
} from './capabilities/layerCapabilities';
export {
  layerCrossings,
  layerCrossingsInSteps,
  type LayerCrossingsQuery,
} from './crossings/layerCrossings';
export {
  searchLayers,
  searchLayersInSteps,
  type LayerSearchQuery,
} from './search/searchLayers';
export { completeSteps, type Steps } from './steps';
export { toLayersJson } from './toLayersJson';
export * from './capabilities/types';
export * from './crossings/types';
export * from './entities/types';
export * from './search/types';
export * from './serves/types';
export * from './stands/types';
export * from './types';
export * from './export';
export * from './picture';
