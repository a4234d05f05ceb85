/** What is counted for one machine, while it is counted. */
import type { Responsibility } from '../../responsibilities/types';
import type { Concern } from '../../vocabulary/types';
import type { LayersModel } from '../layersModel';
import { columnOfTeam, type HomeColumns } from './homeColumns';
import { machineConcerns } from './machineConcerns';
import type { OwnerCounts } from './OwnerCounts';
import { rulesFor } from './servedBy';

/** What one machine comes to. @internal */
export interface MachineTally {
  readonly concern: Concern;
  readonly column: string;
  /** Registrations of teams that exist. */
  readonly rules: readonly Responsibility[];
  /** Registrations of teams that do not. */
  readonly orphans: readonly Responsibility[];
  /** Entities that each team answers for, its own included. */
  readonly teams: ReadonlyMap<string, number>;
  /** Entities served, by their owner. */
  readonly owners: OwnerCounts;
  /** Teams that claim the same entities, and how many entities. */
  readonly claimants: ReadonlySet<string>;
  readonly conflicts: number;
  /** Entities that must have a team and have none. */
  readonly gaps: number;
  /** Entities that the concern is about. */
  readonly applicable: number;
  /** Entities that must have a team for it. */
  readonly wanted: number;
}

/** A tally that is still added to. @internal */
export interface OpenTally extends Omit<MachineTally, 'owners'> {
  readonly rules: Responsibility[];
  readonly orphans: Responsibility[];
  readonly teams: Map<string, number>;
  /** Entities served, by the number that the table gives their owner. */
  readonly served: Int32Array;
  readonly claimants: Set<string>;
  conflicts: number;
  gaps: number;
  applicable: number;
  wanted: number;
}

/** Tallies by concern, in the vocabulary's order, then by column. @internal */
export type Tallies = ReadonlyMap<string, Map<string, OpenTally>>;

/** A tally for each registration, and one for each concern that nobody registered. @internal */
export function openTallies(model: LayersModel, homes: HomeColumns): Tallies {
  const { organization, table } = model;
  const tallies = new Map<string, Map<string, OpenTally>>();
  for (const concern of machineConcerns(organization.vocabulary)) {
    const columns = new Map<string, OpenTally>();
    const at = { columns, concern, owners: table.owner.values.length };
    tallies.set(concern.id, columns);
    const rules = rulesFor(model, concern);
    if (rules.length === 0) tallyAt(at, homes.of(concern));
    for (const rule of rules) {
      const exists = organization.entities.has(rule.owner);
      const column = exists
        ? columnOfTeam(model, rule.owner)
        : homes.of(concern);
      const tally = tallyAt(at, column);
      (exists ? tally.rules : tally.orphans).push(rule);
      if (exists) addTo(tally.teams, rule.owner, 0);
    }
  }
  return tallies;
}

/** The tallies of a concern. @internal */
export interface ConcernTallies {
  readonly columns: Map<string, OpenTally>;
  readonly concern: Concern;
  /** Owners that the table knows. */
  readonly owners: number;
}

/** The tally of a concern in a column. @internal */
export function tallyAt(
  { columns, concern, owners }: ConcernTallies,
  column: string,
): OpenTally {
  const tally = columns.get(column) ?? {
    concern,
    column,
    rules: [],
    orphans: [],
    teams: new Map<string, number>(),
    served: new Int32Array(owners),
    claimants: new Set<string>(),
    conflicts: 0,
    gaps: 0,
    applicable: 0,
    wanted: 0,
  };
  columns.set(column, tally);
  return tally;
}

/** Where that stands which is said of a concern as a whole. @internal */
export function mainTally(columns: ReadonlyMap<string, OpenTally>): OpenTally {
  const [first, ...others] = columns.values();
  return others.reduce(
    (main, tally) => (tally.rules.length > main.rules.length ? tally : main),
    first,
  );
}

/** Adds to a count. @internal */
export function addTo(
  counts: Map<string, number>,
  key: string,
  count: number,
): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}
