import {
  MORE_OWNERS,
  type LayerSearchHit,
} from '@cookie-factory/platform-teams-core';
import type { LayersState } from './layersState';

type Mode = LayersState['mode'];

/** Where something stands, by what can be picked of a picture. */
export interface Place {
  readonly mode: Mode;
  readonly id: string;
  /** What stands there, and where that is. */
  readonly words: string;
}

/** Where something stands in a picture, or else what serves it there; undefined where it is not in it. */
export function placeOf(hit: LayerSearchHit, mode: Mode): Place | undefined {
  const id = standsAt(hit, mode) ?? servedAt(hit, mode);
  return id === undefined ? undefined : placeAt(hit, mode, id);
}

/** Where something is shown: in the picture on show if it stands in it, else in the other one. */
export function shownPlaceOf(
  hit: LayerSearchHit,
  mode: Mode,
): Place | undefined {
  const other = mode === 'stands' ? 'serves' : 'stands';
  for (const picture of [mode, other] as const) {
    const id = standsAt(hit, picture);
    if (id !== undefined) return placeAt(hit, picture, id);
  }
  return placeOf(hit, 'serves');
}

/** What something is, and where it stands in a picture. */
export function whereIs(hit: LayerSearchHit, mode: Mode): string {
  const place =
    mode === 'stands'
      ? hit.box && `in ${hit.box.title}`
      : (hit.machineTitle ??
        (hit.owner && `of ${hit.owner.title}`) ??
        (hit.servedBy[0] && `served by ${hit.servedBy[0].title}`));
  return [hit.kind, hit.type, place ?? 'not in this picture']
    .filter(Boolean)
    .join(' · ');
}

function standsAt(hit: LayerSearchHit, mode: Mode): string | undefined {
  if (mode === 'stands') return hit.box?.id;
  return hit.machine ?? (hit.end === 'rest' ? MORE_OWNERS : hit.end);
}

function servedAt(hit: LayerSearchHit, mode: Mode): string | undefined {
  return mode === 'serves' ? hit.servedBy[0]?.id : undefined;
}

function placeAt(hit: LayerSearchHit, mode: Mode, id: string): Place {
  return { mode, id, words: `${hit.title}: ${whereIs(hit, mode)}` };
}
