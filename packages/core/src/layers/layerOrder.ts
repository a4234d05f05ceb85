/** Which layer is above which: the vocabulary lists them bottom first. */
import type { Layer } from '../vocabulary/types';

/** Layers with their heights. @internal */
export interface LayerOrder {
  readonly bottom: string;
  readonly top: string;
  /** 0 is the bottom; -1 for an unknown layer. */
  height(layer: string): number;
}

/** Reads the order of layers. @internal */
export function layerOrder(layers: readonly Layer[]): LayerOrder {
  const heights = new Map(layers.map(({ id }, index) => [id, index]));
  return {
    bottom: layers[0]?.id ?? '',
    top: layers[layers.length - 1]?.id ?? '',
    height: layer => heights.get(layer) ?? -1,
  };
}

/**
 * The layer named most often. Ties go to `platform` where it is among the
 * tied, else to the highest of them.
 *
 * @internal
 */
export function mostFrequentLayer(
  named: Iterable<string>,
  layers: readonly Layer[],
): string | undefined {
  const counts = new Map<string, number>();
  for (const layer of named) counts.set(layer, (counts.get(layer) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const tied = layers
    .map(({ id }) => id)
    .filter(id => most > 0 && counts.get(id) === most);
  return tied.includes('platform') ? 'platform' : tied[tied.length - 1];
}
