import type { ServesView } from '../../serves/types';
import { counted } from '../text/counted';
import { MORE_OWNERS } from '../layout/layoutOwners';
import { columnId, layerId } from './ids';

/** Titles for people of everything that a belt can begin or end at. */
export function titlesOf(view: ServesView): ReadonlyMap<string, string> {
  const titles = new Map<string, string>(
    view.owners.map(owner => [owner.ref, owner.title]),
  );
  titles.set(
    MORE_OWNERS,
    counted(view.moreOwners.owners, 'more team', 'more teams'),
  );
  for (const layer of view.layers) {
    titles.set(layerId(layer.id), layer.title);
    for (const column of layer.columns) {
      titles.set(columnId(layer.id, column.id), column.title);
      column.machines.forEach(machine => titles.set(machine.id, machine.title));
    }
  }
  return titles;
}
