/**
 * Counts who answers for what, by concern and column: for whom each machine of
 * the picture works.
 */
import { layerOrder } from '../layerOrder';
import type { LayersModel } from '../layersModel';
import { visitRowsInSteps, type Steps } from '../steps';
import type { RowMask } from '../table/types';
import { countClassesInSteps, type ClassCount } from './countClasses';
import type { ConcernOutcome } from './classifyEntities';
import { columnOfTeam, homeColumns } from './homeColumns';
import {
  addTo,
  mainTally,
  openTallies,
  tallyAt,
  type ConcernTallies,
  type MachineTally,
  type OpenTally,
  type Tallies,
} from './MachineTally';
import { OwnerCounts } from './OwnerCounts';
import { createServedTest } from './servedBy';

/** What classes are added with. */
interface Adding {
  readonly model: LayersModel;
  readonly tallies: Tallies;
  /** Height of the uppermost layer in which each owner has something. */
  readonly heights: Int8Array;
  /** The number that the table gives an owner. */
  readonly ownerIndexes: ReadonlyMap<string, number>;
}

/** Counts for all machines, concerns in the vocabulary's order. @internal */
export function* tallyWorkInSteps(
  model: LayersModel,
  mask: RowMask,
): Steps<readonly MachineTally[]> {
  const { values } = model.table.owner;
  const tallies = openTallies(model, homeColumns(model));
  const adding: Adding = {
    model,
    tallies,
    heights: Int8Array.from(
      values,
      owner => model.ownerHeights.get(owner) ?? -1,
    ),
    ownerIndexes: new Map(values.map((owner, index) => [owner, index])),
  };
  yield;
  const classes = yield* countClassesInSteps(model, mask);
  for (const each of classes) {
    if (each.entities === 0) continue;
    for (const outcome of model.outcomes[each.index])
      addOutcome(adding, each, outcome);
    yield;
  }
  const all = [...tallies.values()].flatMap(columns => [...columns.values()]);
  for (const tally of all) yield* addUsers(model, tally, mask);
  const numbers = { values, indexes: adding.ownerIndexes };
  return all.map(({ served, ...tally }) => ({
    ...tally,
    owners: new OwnerCounts(numbers, served),
  }));
}

/** Whoever builds on what a team runs is its customer, whatever its rules cover. */
function* addUsers(
  model: LayersModel,
  tally: OpenTally,
  mask: RowMask,
): Steps<void> {
  const { owner } = model.table;
  const served = createServedTest(model, tally);
  const users = served.users();
  yield* visitRowsInSteps(users.length, index => {
    const row = users[index];
    if (mask[row] === 0 || served.test(row) !== 'by-use') return;
    tally.served[owner.of[row]] += 1;
  });
}

function addOutcome(
  adding: Adding,
  each: ClassCount,
  { concern, required, decision }: ConcernOutcome,
): void {
  const { model, tallies, ownerIndexes } = adding;
  const columns = tallies.get(concern.id);
  if (!columns) return;
  const at: ConcernTallies = {
    columns,
    concern,
    owners: adding.heights.length,
  };
  const main = mainTally(columns);
  const { entities } = each;
  main.applicable += entities;
  if (required) main.wanted += entities;
  if (required && decision.outcome === 'gap') main.gaps += entities;
  switch (decision.outcome) {
    case 'accountable': {
      const { team } = decision;
      const tally = tallyAt(at, columnOfTeam(model, team));
      addTo(tally.teams, team, entities);
      addCustomers(adding, each, { tally, except: ownerIndexes.get(team) });
      return;
    }
    case 'conflict': {
      const claimants = decision.winners.map(({ rule }) => rule.owner);
      for (const column of new Set(
        claimants.map(team => columnOfTeam(model, team)),
      )) {
        const tally = tallyAt(at, column);
        tally.conflicts += entities;
        for (const team of claimants) tally.claimants.add(team);
      }
      return;
    }
    default: {
      if (decision.why !== 'missing-team') return;
      const tally = tallyAt(at, homeColumns(model).of(concern));
      // Where a team that exists works beside it, only its own work counts.
      if (tally.rules.length > 0) return;
      addCustomers(adding, each, { tally, except: undefined });
    }
  }
}

/** Owners that have something above the machine's layer, with what they have of the class. */
function addCustomers(
  { model, heights }: Adding,
  { owners, carrying }: ClassCount,
  to: { readonly tally: OpenTally; readonly except: number | undefined },
): void {
  const { height } = layerOrder(model.organization.vocabulary.layers);
  const { served, concern } = to.tally;
  const floor = height(concern.layer);
  for (let at = 0; at < owners.length; at += 1) {
    const owner = owners[at];
    if (owner === to.except || heights[owner] <= floor) continue;
    served[owner] += carrying[at];
  }
}
