/**
 * Counts who answers for what, by concern and column: for whom each machine of
 * the picture works.
 */
import type { LayersModel } from '../layersModel';
import { visitInSteps, type Steps } from '../steps';
import type { ConcernOutcome } from './classifyEntities';
import { columnOfTeam, type HomeColumns } from './homeColumns';
import {
  addTo,
  mainTally,
  openTallies,
  tallyAt,
  type MachineTally,
  type OpenTally,
  type Tallies,
} from './MachineTally';
import { createCustomerTest, createServedTest, providedFor } from './servedBy';

/** Entities of one class and owner. */
interface Cell {
  readonly index: number;
  readonly owner: string | undefined;
  /** Those that stand in a layer can be served; systems and domains only want teams. */
  readonly carriesWeight: boolean;
  entities: number;
}

/** What cells are added with. */
interface Adding {
  readonly model: LayersModel;
  readonly tallies: Tallies;
  readonly homes: HomeColumns;
  readonly isCustomer: ReturnType<typeof createCustomerTest>;
}

/** Counts for all machines, concerns in the vocabulary's order. @internal */
export function* tallyWorkInSteps(
  model: LayersModel,
  options: {
    readonly homes: HomeColumns;
    includes(ref: string): boolean;
  },
): Steps<readonly MachineTally[]> {
  const { homes, includes } = options;
  const tallies = openTallies(model, homes);
  const isCustomer = createCustomerTest(model);
  const adding = { model, tallies, homes, isCustomer };
  yield;
  const cells = yield* cellsOf(model, includes);
  yield* visitInSteps(cells, cell => addCell(adding, cell));
  for (const columns of tallies.values()) {
    for (const tally of columns.values()) {
      yield* addUsers(model, tally, includes);
    }
  }
  return [...tallies.values()].flatMap(columns => [...columns.values()]);
}

/** Whoever builds on what a team runs is its customer, whatever its rules cover. */
function* addUsers(
  model: LayersModel,
  tally: OpenTally,
  includes: (ref: string) => boolean,
): Steps<void> {
  const { organization } = model;
  const servedOf = createServedTest(model, tally);
  const counted = new Set<string>();
  for (const capability of providedFor(model, tally)) {
    yield* visitInSteps(organization.dependentsOf(capability), ref => {
      const owner = organization.ownerOf(ref);
      if (owner === undefined || counted.has(ref) || !includes(ref)) return;
      if (servedOf(ref) !== 'by-use') return;
      counted.add(ref);
      addTo(tally.owners, owner, 1);
    });
  }
}

function* cellsOf(
  { organization, classOf, placements }: LayersModel,
  includes: (ref: string) => boolean,
): Steps<Iterable<Cell>> {
  const cells = new Map<string, Cell>();
  yield* visitInSteps(classOf, ([ref, index]) => {
    if (!includes(ref)) return;
    const owner = organization.ownerOf(ref);
    const carriesWeight = placements.has(ref);
    const key = `${index} ${carriesWeight} ${owner}`;
    const cell = cells.get(key);
    if (cell) cell.entities += 1;
    else cells.set(key, { index, owner, carriesWeight, entities: 1 });
  });
  return cells.values();
}

function addCell(adding: Adding, cell: Cell): void {
  for (const outcome of adding.model.outcomes[cell.index]) {
    const columns = adding.tallies.get(outcome.concern.id);
    if (!columns) continue;
    const main = mainTally(columns);
    main.applicable += cell.entities;
    if (outcome.required) main.wanted += cell.entities;
    if (outcome.required && outcome.decision.outcome === 'gap') {
      main.gaps += cell.entities;
    }
    addOutcome(adding, cell, outcome);
  }
}

function addOutcome(
  { model, tallies, homes, isCustomer }: Adding,
  { owner, carriesWeight, entities }: Cell,
  { concern, decision }: ConcernOutcome,
): void {
  const columns = tallies.get(concern.id);
  if (!columns) return;
  const { layer } = concern;
  switch (decision.outcome) {
    case 'accountable': {
      const { team } = decision;
      const tally = tallyAt(columns, concern, columnOfTeam(model, team));
      addTo(tally.teams, team, entities);
      if (carriesWeight && owner && isCustomer(owner, { layer, team })) {
        addTo(tally.owners, owner, entities);
      }
      return;
    }
    case 'conflict': {
      const claimants = decision.winners.map(({ rule }) => rule.owner);
      const claimed = new Set(claimants.map(team => columnOfTeam(model, team)));
      for (const column of claimed) {
        const tally = tallyAt(columns, concern, column);
        tally.conflicts += entities;
        for (const team of claimants) tally.claimants.add(team);
      }
      return;
    }
    default: {
      if (decision.why !== 'missing-team') return;
      const tally = tallyAt(columns, concern, homes.of(concern));
      // Where a team that exists works beside it, only its own work counts.
      const isDark = tally.rules.length === 0;
      if (isDark && carriesWeight && owner && isCustomer(owner, { layer })) {
        addTo(tally.owners, owner, entities);
      }
    }
  }
}
