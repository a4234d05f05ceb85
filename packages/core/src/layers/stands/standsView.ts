/** What stands on what: the picture of boxes and declared dependencies. */
import { isInForce } from '../../responsibilities/isInForce';
import { crossingCounts } from '../crossingCounts';
import { filterChoices } from '../filterChoices';
import { createLayersFilter, isNarrowed } from '../layersFilter';
import type { LayersModel } from '../layersModel';
import { layerSummaries, totalsOf } from '../layerSummaries';
import { completeSteps, type Steps } from '../steps';
import type {
  BoxBelt,
  LayersFilter,
  LayersGroupBy,
  StandsView,
} from '../types';
import { buildBoxes, type Boxes } from './buildBoxes';
import { bundleDependenciesInSteps } from './bundleDependencies';
import { groupingsOf } from './groupOf';
import { standsHeadline } from './standsHeadline';

const MOST_BOXES = 24;
const MOST_BELTS = 200;

/** What of the picture is asked for. @public */
export interface StandsQuery extends LayersFilter {
  /** Absent: the grouping that covers most. */
  readonly groupBy?: LayersGroupBy;
  /** Boxes of a layer before they are rolled up; 24 when absent. */
  readonly boxes?: number;
  /** Belts that are listed; 200 when absent. */
  readonly belts?: number;
  /** The caller may not see everything. */
  readonly partial?: boolean;
}

/** Draws up the picture at once. @public */
export function standsView(
  model: LayersModel,
  query: StandsQuery = {},
): StandsView {
  return completeSteps(standsViewInSteps(model, query));
}

/** Like {@link standsView}, giving back control now and then. @public */
export function* standsViewInSteps(
  model: LayersModel,
  query: StandsQuery = {},
): Steps<StandsView> {
  const { organization } = model;
  const includes = createLayersFilter(model, query);
  const refs = standingRefs(model, query);
  const shown = new Set(refs);
  const totals = totalsOf(model, ref => shown.has(ref));
  yield;
  const narrowed = totalsOf(model, includes);
  const groupings = groupingsOf(model, refs);
  const groupBy =
    query.groupBy ??
    groupings.find(({ isDefault }) => isDefault)?.by ??
    'system';
  yield;
  const { byLayer, boxOf } = buildBoxes(model, refs, {
    by: groupBy,
    most: query.boxes ?? MOST_BOXES,
  });
  const { belts, within } = yield* bundleDependenciesInSteps(model, boxOf);
  const listed = belts.slice(0, query.belts ?? MOST_BELTS);
  const rest = belts.slice(listed.length);
  const crossings = crossingCounts(
    model.crossings.filter(({ from }) => includes(from)),
  );
  return {
    mode: 'stands',
    headline: standsHeadline({
      coverage: narrowed.coverage,
      crossings,
      narrowed: isNarrowed(query),
    }),
    date: model.now.toISOString().slice(0, 10),
    partial: query.partial ?? false,
    registered: organization.responsibilities.some(isInForce),
    coverage: narrowed.coverage,
    unplaced: narrowed.unplaced,
    crossings,
    choices: filterChoices(model),
    groupBy,
    groupings,
    layers: layerSummaries(model, totals).map(summary => ({
      ...summary,
      boxes: (byLayer.get(summary.id) ?? []).map(box => ({
        ...box,
        within: within.get(box.id) ?? 0,
      })),
    })),
    belts: listed,
    moreBelts: { belts: rest.length, dependencies: dependenciesIn(rest) },
  };
}

/**
 * The box of each entity that the picture shows.
 *
 * @internal
 */
export function boxesOf(model: LayersModel, query: StandsQuery): Boxes {
  const refs = standingRefs(model, query);
  const by =
    query.groupBy ??
    groupingsOf(model, refs).find(({ isDefault }) => isDefault)?.by ??
    'system';
  return buildBoxes(model, refs, { by, most: query.boxes ?? MOST_BOXES });
}

/** What fits the filters, and, so that it stands on something, what that depends on directly. */
function standingRefs(
  model: LayersModel,
  query: LayersFilter,
): readonly string[] {
  const { organization, placements } = model;
  const isPlaced = (ref: string) => placements.get(ref)?.layer !== undefined;
  const includes = createLayersFilter(model, query);
  const chosen = [...placements.keys()].filter(
    ref => isPlaced(ref) && includes(ref),
  );
  if (!isNarrowed(query)) return chosen;
  const below = chosen.flatMap(ref =>
    organization.dependenciesOf(ref).filter(isPlaced),
  );
  return [...new Set([...chosen, ...below])];
}

function dependenciesIn(belts: readonly BoxBelt[]): number {
  return belts.reduce((sum, { dependencies }) => sum + dependencies, 0);
}
