/** What stands on what: the picture of boxes and declared dependencies. */
import { isInForce } from '../../responsibilities/isInForce';
import { capabilityCounts } from '../capabilities/capabilityCounts';
import { addCounts, crossingCounts } from '../crossingCounts';
import { filterChoicesInSteps } from '../filterChoices';
import type { LayersModel } from '../layersModel';
import { layerSummaries, totalsInSteps } from '../layerSummaries';
import { describeScope } from '../describeScope';
import { rememberOpening } from '../rememberOpening';
import { completeSteps, visitRowsInSteps, type Steps } from '../steps';
import { isNarrowed, selectRowsInSteps } from '../table/selectRows';
import type { RowMask } from '../table/types';
import type { LayersFilter } from '../types';
import type { BoxBelt, Grouping, LayersGroupBy, StandsView } from './types';
import { buildBoxesInSteps, type Boxes } from './buildBoxes';
import { bundleDependenciesInSteps } from './bundleDependencies';
import { groupingsInSteps } from './groupOf';
import { standsHeadline } from './standsHeadline';

const MOST_BOXES = 24;
const MOST_BELTS = 200;

/** How a picture of boxes is put together. @public */
export interface BoxesQuery extends LayersFilter {
  /** Absent: the grouping that covers most. */
  readonly groupBy?: LayersGroupBy;
  /** Level of the hierarchy, from 1 on the outside; absent: each entity's own group. */
  readonly depth?: number;
  /** Boxes of a layer before they are rolled up; 24 when absent. */
  readonly boxes?: number;
}

/** What of the picture is asked for. @public */
export interface StandsQuery extends BoxesQuery {
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
  return yield* rememberOpening(model, query, drawInSteps);
}

function* drawInSteps(
  model: LayersModel,
  query: StandsQuery,
): Steps<StandsView> {
  const { organization, table } = model;
  const mask = yield* selectRowsInSteps(model, query);
  const chosen = yield* totalsInSteps(model, mask);
  const standing = yield* boxesOfRowsInSteps(model, mask, query);
  const { shown, groupings, groupBy, boxes } = standing;
  // What stands in no layer is counted, and stands in no box.
  const totals = isNarrowed(query)
    ? yield* totalsInSteps(model, shown)
    : chosen;
  const { belts, within } = yield* bundleDependenciesInSteps(model, boxes);
  const drawn = boxes.all.map((box, index) => ({
    ...box,
    within: within[index],
  }));
  const listed = belts.slice(0, query.belts ?? MOST_BELTS);
  const rest = belts.slice(listed.length);
  const crossings = crossingCounts(
    table.crossings
      .filter(({ from }) => mask[from] === 1)
      .map(({ crossing }) => crossing),
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
    choices: yield* filterChoicesInSteps(model, query.scope),
    scope: describeScope(organization, query.scope),
    capabilities: capabilityCounts(model, mask),
    groupBy,
    depth: query.depth,
    groupings,
    layers: layerSummaries(model, totals).map(summary => ({
      ...summary,
      boxes: drawn.filter(({ layer }) => layer === summary.id),
    })),
    belts: listed,
    moreBelts: {
      belts: rest.length,
      dependencies: dependenciesIn(rest),
      crossings: addCounts(rest.map(belt => belt.crossings)),
    },
  };
}

/** What the picture shows, and how it is put into boxes. @internal */
export interface StandingBoxes {
  readonly shown: RowMask;
  readonly groupings: readonly Grouping[];
  readonly groupBy: LayersGroupBy;
  readonly boxes: Boxes;
}

/** Puts what the picture shows into boxes. @internal */
export function* boxesInSteps(
  model: LayersModel,
  query: BoxesQuery,
): Steps<StandingBoxes> {
  const mask = yield* selectRowsInSteps(model, query);
  return yield* boxesOfRowsInSteps(model, mask, query);
}

function* boxesOfRowsInSteps(
  model: LayersModel,
  mask: RowMask,
  query: BoxesQuery,
): Steps<StandingBoxes> {
  const shown = yield* standingRows(model, mask);
  const groupings = yield* groupingsInSteps(model, shown);
  const opens = groupings.find(({ isDefault }) => isDefault)?.by;
  const groupBy = query.groupBy ?? opens ?? 'system';
  const boxes = yield* buildBoxesInSteps(model, shown, {
    by: groupBy,
    most: query.boxes ?? MOST_BOXES,
    depth: query.depth,
  });
  return { shown, groupings, groupBy, boxes };
}

/** What fits the filters, and, so that it stands on something, what that depends on directly. */
function* standingRows({ table }: LayersModel, mask: RowMask): Steps<RowMask> {
  const { layer, dependencies } = table;
  const { starts, items } = dependencies;
  const shown = new Uint8Array(mask.length);
  yield* visitRowsInSteps(mask.length, row => {
    if (mask[row] === 0 || layer[row] < 0) return;
    shown[row] = 1;
    for (let at = starts[row]; at < starts[row + 1]; at += 1) {
      if (layer[items[at]] >= 0) shown[items[at]] = 1;
    }
  });
  return shown;
}

function dependenciesIn(belts: readonly BoxBelt[]): number {
  return belts.reduce((sum, { dependencies }) => sum + dependencies, 0);
}
