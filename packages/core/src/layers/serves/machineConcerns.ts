import type { Concern, Vocabulary } from '../../vocabulary/types';
import { layerOrder } from '../layerOrder';

/**
 * Concerns that a machine can stand for, in the vocabulary's order: all work
 * below the uppermost layer, but that on the lines of a file.
 *
 * @internal
 */
export function machineConcerns({
  concerns,
  layers,
}: Vocabulary): readonly Concern[] {
  const { top } = layerOrder(layers);
  return [...concerns.values()].filter(
    ({ layer, shown }) => layer !== top && shown !== 'in-dockerfile',
  );
}
