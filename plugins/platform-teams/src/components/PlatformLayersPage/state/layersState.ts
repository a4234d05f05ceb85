import type {
  LayersGroupBy,
  LayersSkin,
} from '@cookie-factory/platform-teams-core';
import type { UrlCodec } from '../../shared';

const GROUPINGS: readonly LayersGroupBy[] = [
  'system',
  'domain',
  'owner',
  'type',
];

/** How many times as wide as its window the picture is laid out. */
export const ZOOMS = [1, 1.5, 2, 3] as const;

/** What the page shows; all of it stands in the URL, so that a link shows the same. */
export interface LayersState {
  readonly mode: 'serves' | 'stands';
  readonly skin: LayersSkin;
  readonly zoom: number;
  readonly asList: boolean;
  readonly selected?: string;
  /** What a link leads to: the page picks where it stands, and forgets it. */
  readonly entity?: string;
  /** Absent: what covers most. */
  readonly groupBy?: LayersGroupBy;
  /** Level of the hierarchy; absent: each entity's own group. */
  readonly depth?: number;
  /** Boxes of a layer before the rest is rolled up; absent: as many as fit. */
  readonly boxes?: number;
  readonly text: string;
  readonly owner?: string;
  readonly domain?: string;
  readonly lifecycle?: string;
  readonly tag?: string;
  readonly onlyFindings: boolean;
}

/** How the state stands in the URL. */
export const layersStateCodec: UrlCodec<LayersState> = {
  read: params => ({
    mode: params.get('mode') === 'stands' ? 'stands' : 'serves',
    skin: params.get('skin') === 'plain' ? 'plain' : 'factory',
    zoom: ZOOMS.find(zoom => String(zoom) === params.get('zoom')) ?? 1,
    asList: params.get('view') === 'list',
    selected: params.get('select') ?? undefined,
    entity: params.get('entity') ?? undefined,
    groupBy: GROUPINGS.find(by => by === params.get('by')),
    depth: wholeNumber(params.get('depth'), 9),
    boxes: wholeNumber(params.get('boxes'), 60),
    text: params.get('q') ?? '',
    owner: params.get('owner') ?? undefined,
    domain: params.get('domain') ?? undefined,
    lifecycle: params.get('lifecycle') ?? undefined,
    tag: params.get('tag') ?? undefined,
    onlyFindings: params.get('findings') === 'only',
  }),
  write: state => ({
    mode: state.mode === 'stands' ? 'stands' : undefined,
    skin: state.skin === 'plain' ? 'plain' : undefined,
    zoom: state.zoom === 1 ? undefined : String(state.zoom),
    view: state.asList ? 'list' : undefined,
    select: state.selected,
    entity: state.entity,
    by: state.groupBy,
    depth: state.depth === undefined ? undefined : String(state.depth),
    boxes: state.boxes === undefined ? undefined : String(state.boxes),
    q: state.text || undefined,
    owner: state.owner,
    domain: state.domain,
    lifecycle: state.lifecycle,
    tag: state.tag,
    findings: state.onlyFindings ? 'only' : undefined,
  }),
};

/** The state without any filter. */
export const NO_FILTERS: Partial<LayersState> = {
  selected: undefined,
  text: '',
  owner: undefined,
  domain: undefined,
  lifecycle: undefined,
  tag: undefined,
  onlyFindings: false,
};

/** How many filters narrow the picture. */
export function countFilters(state: LayersState): number {
  const { text, owner, domain, lifecycle, tag, onlyFindings } = state;
  return [text, owner, domain, lifecycle, tag, onlyFindings].filter(Boolean)
    .length;
}

function wholeNumber(value: string | null, most: number): number | undefined {
  const number = Number(value ?? 0);
  return Number.isInteger(number) && number >= 1 && number <= most
    ? number
    : undefined;
}
