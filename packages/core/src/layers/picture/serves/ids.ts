import type { BeltEnd } from '../../serves/types';
import { MORE_OWNERS } from '../layout/layoutOwners';

/** What the layout calls a column: one platform may have a column in several layers. */
export function columnId(layer: string, column: string): string {
  return `column:${layer}/${column}`;
}

/** What the layout calls a place in a layer that no machine looks after. */
export function layerId(layer: string): string {
  return `layer:${layer}`;
}

/** What the layout calls the end of a belt: an owner's reference, a column, or the owners rolled up. @public */
export function endId(end: BeltEnd): string {
  switch (end.kind) {
    case 'owner':
      return end.ref;
    case 'column':
      return columnId(end.layer, end.id);
    case 'rest':
    default:
      return MORE_OWNERS;
  }
}
