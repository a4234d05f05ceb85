/** What stands on what: the picture of boxes and declared dependencies. */
import { isInForce } from '../../responsibilities/isInForce';
import { crossingCounts } from '../crossingCounts';
import { filterChoicesInSteps } from '../filterChoices';
import { createLayersFilter, isNarrowed } from '../layersFilter';
import type { LayersModel } from '../layersModel';
import { layerSummaries, totalsInSteps } from '../layerSummaries';
import { completeSteps, visitInSteps, type Steps } from '../steps';
import type { BoxBelt, Grouping, LayersGroupBy, StandsView } from './types';
import type { LayersFilter } from '../types';
import { buildBoxesInSteps, type Boxes } from './buildBoxes';
import { bundleDependenciesInSteps } from './bundleDependencies';
import { groupingsInSteps } from './groupOf';
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
  const chosen = yield* totalsInSteps(model, includes);
  const { refs, groupings, groupBy, boxes } = yield* boxesInSteps(model, query);
  const shown = new Set(refs);
  const totals = isNarrowed(query)
    ? yield* totalsInSteps(model, ref => shown.has(ref))
    : chosen;
  const { byLayer, boxOf } = boxes;
  const { belts, within } = yield* bundleDependenciesInSteps(model, boxOf);
  const listed = belts.slice(0, query.belts ?? MOST_BELTS);
  const rest = belts.slice(listed.length);
  const crossings = crossingCounts(
    model.crossings.filter(({ from }) => includes(from)),
  );
  return {
    mode: 'stands',
    headline: standsHeadline({
      coverage: chosen.coverage,
      crossings,
      narrowed: isNarrowed(query),
    }),
    date: model.now.toISOString().slice(0, 10),
    partial: query.partial ?? false,
    registered: organization.responsibilities.some(isInForce),
    coverage: chosen.coverage,
    unplaced: chosen.unplaced,
    crossings,
    choices: yield* filterChoicesInSteps(model),
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

/** What the picture shows, and how it is put into boxes. @internal */
export interface StandingBoxes {
  readonly refs: readonly string[];
  readonly groupings: readonly Grouping[];
  readonly groupBy: LayersGroupBy;
  readonly boxes: Boxes;
}

/** Puts what the picture shows into boxes. @internal */
export function* boxesInSteps(
  model: LayersModel,
  query: StandsQuery,
): Steps<StandingBoxes> {
  const refs = yield* standingRefs(model, query);
  const groupings = yield* groupingsInSteps(model, refs);
  const opens = groupings.find(({ isDefault }) => isDefault)?.by;
  const groupBy = query.groupBy ?? opens ?? 'system';
  const boxes = yield* buildBoxesInSteps(model, refs, {
    by: groupBy,
    most: query.boxes ?? MOST_BOXES,
  });
  return { refs, groupings, groupBy, boxes };
}

/** What fits the filters, and, so that it stands on something, what that depends on directly. */
function* standingRefs(
  model: LayersModel,
  query: LayersFilter,
): Steps<readonly string[]> {
  const { organization, placements } = model;
  const includes = createLayersFilter(model, query);
  const narrowed = isNarrowed(query);
  const refs = new Set<string>();
  yield* visitInSteps(placements, ([ref, { layer }]) => {
    if (layer === undefined || !includes(ref)) return;
    refs.add(ref);
    for (const target of narrowed ? organization.dependenciesOf(ref) : []) {
      if (placements.get(target)?.layer !== undefined) refs.add(target);
    }
  });
  return [...refs];
}

function dependenciesIn(belts: readonly BoxBelt[]): number {
  return belts.reduce((sum, { dependencies }) => sum + dependencies, 0);
}
