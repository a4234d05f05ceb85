/** Pictures of the whole organisation are asked for by everybody who opens the page: each is drawn once for a model. */
import type { LayersModel } from './layersModel';
import { isNarrowed } from './table/selectRows';
import type { Steps } from './steps';
import type { LayersFilter } from './types';

type Draw<Q, V> = (model: LayersModel, query: Q) => Steps<V>;

const MOST_REMEMBERED = 40;
const known = new WeakMap<LayersModel, WeakMap<object, Map<string, unknown>>>();

/**
 * Draws a picture, or gives the one that was drawn before. Those that filters
 * narrow are drawn anew, for nobody else may ask for them again.
 *
 * @internal
 */
export function* rememberOpening<Q extends LayersFilter, V>(
  model: LayersModel,
  query: Q,
  draw: Draw<Q, V>,
): Steps<V> {
  if (isNarrowed(query)) return yield* draw(model, query);
  const drawings = known.get(model) ?? new WeakMap<object, Map<string, V>>();
  known.set(model, drawings);
  const views = (drawings.get(draw) ?? new Map<string, V>()) as Map<string, V>;
  drawings.set(draw, views);
  const asked = Object.entries(query).filter(
    ([, value]) => value !== undefined && value !== false,
  );
  const key = JSON.stringify(asked.sort());
  const before = views.get(key);
  if (before !== undefined) return before;
  const view = yield* draw(model, query);
  const [oldest] = views.keys();
  if (views.size >= MOST_REMEMBERED && oldest !== undefined)
    views.delete(oldest);
  views.set(key, view);
  return view;
}
