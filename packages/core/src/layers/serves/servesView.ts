/** Who serves whom: the picture of machines, owners and belts. */
import { isInForce } from '../../responsibilities/isInForce';
import { likelyPlatformTeams } from '../../responsibilities/likelyPlatformTeams';
import { capabilityCounts } from '../capabilities/capabilityCounts';
import { crossingCounts } from '../crossingCounts';
import { filterChoicesInSteps } from '../filterChoices';
import { layerOrder } from '../layerOrder';
import type { LayersModel } from '../layersModel';
import { layerSummaries, totalsInSteps } from '../layerSummaries';
import { rememberOpening } from '../rememberOpening';
import { describeScope } from '../describeScope';
import { completeSteps, type Steps } from '../steps';
import { isNarrowed, selectRowsInSteps } from '../table/selectRows';
import type { Column, ServesView } from './types';
import type { LayersFilter } from '../types';
import { applicationOwners } from './applicationOwners';
import { bypassBelts, servesBelts, supplyBelts } from './buildBelts';
import { buildColumns } from './buildColumns';
import { bypassMachinesInSteps } from './bypassMachines';
import { servesHeadline } from './servesHeadline';
import type { MachineTally } from './MachineTally';
import { tallyWorkInSteps } from './tallyWork';

const MOST_OWNERS = 24;
const MOST_BELTS = 6;

/** What of the picture is asked for. @public */
export interface ServesQuery extends LayersFilter {
  /** A machine's id or a concern: all of its belts are listed. */
  readonly selected?: string;
  /** Owners before they are rolled up; 24 when absent. */
  readonly owners?: number;
  /** Belts to a machine that is not selected; 6 when absent. */
  readonly belts?: number;
  /** The caller may not see everything. */
  readonly partial?: boolean;
}

/** Draws up the picture at once. @public */
export function servesView(
  model: LayersModel,
  query: ServesQuery = {},
): ServesView {
  return completeSteps(servesViewInSteps(model, query));
}

/** Like {@link servesView}, giving back control now and then. @public */
export function* servesViewInSteps(
  model: LayersModel,
  query: ServesQuery = {},
): Steps<ServesView> {
  return yield* rememberOpening(model, query, drawInSteps);
}

function* drawInSteps(
  model: LayersModel,
  query: ServesQuery,
): Steps<ServesView> {
  const { organization, table } = model;
  const mask = yield* selectRowsInSteps(model, query);
  const totals = yield* totalsInSteps(model, mask);
  const tallies = yield* tallyWorkInSteps(model, mask);
  const bypasses = yield* bypassMachinesInSteps(model, { tallies, mask });
  const perMachine = new Map<string, number>();
  for (const { crossing, machine } of bypasses) {
    if (!machine || crossing.accepted) continue;
    perMachine.set(machine, (perMachine.get(machine) ?? 0) + 1);
  }
  const columns = new Map<string, readonly Column[]>();
  for (const { id } of organization.vocabulary.layers) {
    const inLayer = tallies.filter(({ concern }) => concern.layer === id);
    columns.set(id, buildColumns(model, inLayer, perMachine));
    yield;
  }
  yield;
  const { owners, moreOwners } = applicationOwners(model, totals, {
    most: query.owners ?? MOST_OWNERS,
    mask,
  });
  yield;
  const beltOptions = {
    owners: owners.map(({ ref }) => ref),
    selected: query.selected,
    most: query.belts ?? MOST_BELTS,
  };
  const belts = [...servesBelts(model, tallies, beltOptions)];
  yield;
  belts.push(...supplyBelts(model, tallies, columns));
  yield;
  belts.push(...bypassBelts(bypasses, beltOptions));
  yield;
  const registered = organization.responsibilities.some(isInForce);
  const { top } = layerOrder(organization.vocabulary.layers);
  return {
    mode: 'serves',
    headline: servesHeadline({
      registered,
      narrowed: isNarrowed(query),
      entities: totals.coverage.entities,
      applications: totals.entities.get(top) ?? 0,
      applicationOwners: new Set(totals.owners.get(top)?.keys()),
      tallies,
      platformTeams: model.teams.size,
      likelyTeams:
        registered || model.teams.size > 0
          ? 0
          : likelyPlatformTeams(organization).length,
    }),
    date: model.now.toISOString().slice(0, 10),
    partial: query.partial ?? false,
    registered,
    coverage: totals.coverage,
    unplaced: totals.unplaced,
    crossings: crossingCounts(
      table.crossings
        .filter(({ from }) => mask[from] === 1)
        .map(({ crossing }) => crossing),
    ),
    choices: yield* filterChoicesInSteps(model, query.scope),
    scope: describeScope(organization, query.scope),
    capabilities: capabilityCounts(model, mask),
    layers: layerSummaries(model, totals, layer =>
      runningTeams(tallies, layer),
    ).map(summary => ({
      ...summary,
      columns: columns.get(summary.id) ?? [],
    })),
    owners,
    moreOwners,
    belts,
  };
}

function runningTeams(
  tallies: readonly MachineTally[],
  layer: string,
): Iterable<string> {
  return tallies.flatMap(({ concern, teams }) =>
    concern.layer === layer ? [...teams.keys()] : [],
  );
}
