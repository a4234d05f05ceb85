import { boxesThatFit } from '@cookie-factory/platform-teams-core';
import type {
  LayerEntitiesQuery,
  LayersQuery,
} from '@cookie-factory/plugin-platform-teams-common';
import type { LayersState } from './layersState';

/** What the picture is narrowed to and made of: what every list beside it is asked with, too. */
export type PictureQuery = Pick<
  LayerEntitiesQuery,
  | 'text'
  | 'owner'
  | 'domain'
  | 'lifecycle'
  | 'tag'
  | 'onlyFindings'
  | 'scope'
  | 'groupBy'
  | 'depth'
  | 'boxes'
>;

/** A list is as long as the backend makes it. */
const IN_A_LIST = 60;
const MOST_BELTS = 400;

/** The part of a query that picture, panel and search have in common. */
export function pictureQuery(
  state: LayersState,
  place: {
    readonly scope?: string;
    readonly width: number;
    readonly asList: boolean;
  },
): PictureQuery {
  const stands = state.mode === 'stands';
  const fitting = place.asList ? IN_A_LIST : boxesThatFit(place.width);
  return {
    text: state.text || undefined,
    owner: state.owner,
    domain: state.domain,
    lifecycle: state.lifecycle,
    tag: state.tag,
    onlyFindings: state.onlyFindings || undefined,
    scope: place.scope,
    groupBy: stands ? state.groupBy : undefined,
    depth: stands ? state.depth : undefined,
    boxes: stands ? (state.boxes ?? fitting) : undefined,
  };
}

/** What the backend is asked for. */
export function layersQuery(
  state: LayersState,
  common: PictureQuery,
): LayersQuery {
  return state.mode === 'stands'
    ? { mode: 'stands', ...common, belts: MOST_BELTS }
    : { mode: 'serves', ...common, selected: state.selected };
}
