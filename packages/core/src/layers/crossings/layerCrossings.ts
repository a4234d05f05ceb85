/** What goes against the layers, page by page. */
import { totalsInSteps } from '../layerSummaries';
import type { LayersModel } from '../layersModel';
import { boxesInSteps, type BoxesQuery } from '../stands/standsView';
import { completeSteps, type Steps } from '../steps';
import { selectRowsInSteps } from '../table/selectRows';
import type { CrossingRows } from '../table/types';
import type { Crossing, CrossingKind } from '../types';
import type { LayerCrossingsPage } from './types';

const USUAL_LIMIT = 50;
const HIGHEST_LIMIT = 200;
const LONGEST_PATH = 50;

/** Which crossings to list; each given part has to hold. @public */
export interface LayerCrossingsQuery extends BoxesQuery {
  readonly kind?: CrossingKind;
  readonly severity?: Crossing['severity'];
  /** `open`: nobody has accepted it, or no longer. */
  readonly acceptance?: 'open' | 'accepted' | 'expired';
  /** Two boxes: what runs along the belt between them. */
  readonly from?: string;
  readonly to?: string;
  /** Of a page: at most 200; 50 when absent. */
  readonly limit?: number;
  /** `nextCursor` of the page before. */
  readonly cursor?: string;
}

/** Lists crossings by their id. @public */
export function layerCrossings(
  model: LayersModel,
  query: LayerCrossingsQuery = {},
): LayerCrossingsPage {
  return completeSteps(layerCrossingsInSteps(model, query));
}

/** Like {@link layerCrossings}, giving back control now and then. @public */
export function* layerCrossingsInSteps(
  model: LayersModel,
  query: LayerCrossingsQuery = {},
): Steps<LayerCrossingsPage> {
  const { limit = USUAL_LIMIT, cursor = '' } = query;
  const mask = yield* selectRowsInSteps(model, query);
  const { coverage } = yield* totalsInSteps(model, mask);
  const onBelt = yield* beltTest(model, query);
  const all = model.table.crossings
    .filter(
      rows =>
        // What is seen on a belt may come from what the chosen ones stand on.
        (onBelt ? onBelt(rows) : mask[rows.from] === 1) &&
        passes(rows.crossing, query),
    )
    .map(({ crossing }) => crossing);
  const after = all.filter(({ id }) => id > cursor);
  const page = after.slice(0, Math.min(Math.max(limit, 1), HIGHEST_LIMIT));
  return {
    items: page.map(shortened),
    totalItems: all.length,
    nextCursor:
      after.length > page.length ? page[page.length - 1]?.id : undefined,
    coverage,
  };
}

function passes(
  { kind, severity, accepted, expired }: Crossing,
  query: LayerCrossingsQuery,
): boolean {
  if (query.kind && kind !== query.kind) return false;
  if (query.severity && severity !== query.severity) return false;
  switch (query.acceptance) {
    case 'open':
      return !accepted;
    case 'accepted':
      return accepted !== undefined;
    case 'expired':
      return expired !== undefined;
    default:
      return true;
  }
}

function* beltTest(
  model: LayersModel,
  query: LayerCrossingsQuery,
): Steps<((rows: CrossingRows) => boolean) | undefined> {
  if (!query.from && !query.to) return undefined;
  const { boxes } = yield* boxesInSteps(model, query);
  const idOf = (row: number) => boxes.all[boxes.boxOf[row]]?.id;
  return ({ edges }) =>
    edges.some(
      ([from, to]) =>
        (!query.from || idOf(from) === query.from) &&
        (!query.to || idOf(to) === query.to),
    );
}

/** A way round can be as long as the catalog. */
function shortened(crossing: Crossing): Crossing {
  const { path } = crossing;
  return path && path.length > LONGEST_PATH
    ? { ...crossing, path: path.slice(0, LONGEST_PATH) }
    : crossing;
}
