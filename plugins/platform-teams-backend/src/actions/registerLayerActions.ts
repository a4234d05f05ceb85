import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import type { LayersService } from '../services/LayersService';
import { registerLayerOf } from './registerLayerOf';
import { registerListCrossings } from './registerListCrossings';

/** What the actions about layers are registered with. */
export interface LayerActionOptions {
  readonly actions: ActionsRegistryService;
  readonly layers: Pick<LayersService, 'forEntity' | 'crossings'>;
}

/** Registers what AI agents and scripts may ask about layers. */
export function registerLayerActions(options: LayerActionOptions): void {
  registerLayerOf(options);
  registerListCrossings(options);
}
