/** Whom a machine serves: by its team's rules, and by what its team provides. */
import { isInForce } from '../../responsibilities/isInForce';
import type { Responsibility } from '../../responsibilities/types';
import type { Concern } from '../../vocabulary/types';
import { layerOrder } from '../layerOrder';
import type { LayersModel } from '../layersModel';
import { WEIGHTLESS } from '../table/types';
import { columnOfTeam, homeColumns } from './homeColumns';

const NOBODY: readonly string[] = [];

/** A concern in a column. @internal */
export interface MachinePlace {
  readonly concern: Concern;
  readonly column: string;
}

/** Registrations in force that name a concern, of teams that exist or not. @internal */
export function rulesFor(
  { organization }: Pick<LayersModel, 'organization'>,
  concern: Concern,
): readonly Responsibility[] {
  return organization.responsibilities.filter(
    rule => isInForce(rule) && rule.concerns.includes(concern.id),
  );
}

/** Whether an owner is a customer of a layer: another than the team, and above it. @internal */
export function createCustomerTest(
  model: LayersModel,
): (
  owner: string,
  of: { readonly layer: string; readonly team?: string },
) => boolean {
  const { height } = layerOrder(model.organization.vocabulary.layers);
  return (owner, { layer, team }) =>
    owner !== team && (model.ownerHeights.get(owner) ?? -1) > height(layer);
}

/** The columns in which a concern has machines: of its teams, or where those that are missing would stand. @internal */
export function columnsFor(
  model: LayersModel,
  concern: Concern,
): ReadonlySet<string> {
  const homes = homeColumns(model);
  return new Set(
    rulesFor(model, concern).map(({ owner }) =>
      model.organization.entities.has(owner)
        ? columnOfTeam(model, owner)
        : homes.of(concern),
    ),
  );
}

/** Whether a machine stands for registrations of missing teams alone. */
function isDark(
  model: LayersModel,
  { concern, column }: MachinePlace,
): boolean {
  const { entities } = model.organization;
  return (
    homeColumns(model).of(concern) === column &&
    !rulesFor(model, concern).some(
      ({ owner }) =>
        entities.has(owner) && columnOfTeam(model, owner) === column,
    )
  );
}

/** What a machine's teams provide for its concern. */
function providedFor(
  model: LayersModel,
  { concern, column }: MachinePlace,
): ReadonlySet<string> {
  const { entities } = model.organization;
  return new Set(
    rulesFor(model, concern)
      .filter(
        ({ owner }) =>
          entities.has(owner) && columnOfTeam(model, owner) === column,
      )
      .flatMap(({ provides }) => provides),
  );
}

/** Whom one machine serves, by rows of the table. @internal */
export interface Served {
  test(row: number): 'by-rule' | 'by-use' | undefined;
  /** Rows that use something which its teams provide for it, customers or not. */
  users(): readonly number[];
}

/**
 * Tells whom a machine serves: by the rules of its teams, also of missing ones
 * where there are no others, and beyond them, whoever builds on what they
 * provide for it.
 *
 * @internal
 */
export function createServedTest(
  model: LayersModel,
  machine: MachinePlace,
): Served {
  const { owner: ownerColumn, layer: layers, outcomeClass } = model.table;
  const { starts, items } = model.table.dependencies;
  const { layer } = machine.concern;
  const isCustomer = createCustomerTest(model);
  const ruleOf = createRuleTest(model, machine);
  const provided = providersByRow(model, machine);
  return {
    users: () => usersOf(model, provided.keys()),
    test: row => {
      const number = ownerColumn.of[row];
      if (number < 0 || layers[row] === WEIGHTLESS) return undefined;
      const owner = ownerColumn.values[number];
      const rule = ruleOf(outcomeClass[row]);
      if (rule) {
        return isCustomer(owner, { layer, team: rule.team })
          ? 'by-rule'
          : undefined;
      }
      for (let at = starts[row]; at < starts[row + 1]; at += 1) {
        const teams = provided.get(items[at]) ?? NOBODY;
        if (teams.some(team => isCustomer(owner, { layer, team })))
          return 'by-use';
      }
      return undefined;
    },
  };
}

/** Whether the machine's rules decide for a class, with the team that answers there. */
function createRuleTest(
  model: LayersModel,
  machine: MachinePlace,
): (index: number) => { readonly team: string | undefined } | undefined {
  const dark = isDark(model, machine);
  const known = new Map<number, { team: string | undefined } | undefined>();
  const decide = (index: number) => {
    const decision = model.outcomes[index]?.find(
      ({ concern }) => concern.id === machine.concern.id,
    )?.decision;
    if (decision?.outcome === 'accountable') {
      const { team } = decision;
      return columnOfTeam(model, team) === machine.column
        ? { team }
        : undefined;
    }
    return dark &&
      decision?.outcome === 'gap' &&
      decision.why === 'missing-team'
      ? { team: undefined }
      : undefined;
  };
  return index => {
    if (!known.has(index)) known.set(index, decide(index));
    return known.get(index);
  };
}

/** What the machine's teams provide for it, by row, with all teams that provide it. */
function providersByRow(
  model: LayersModel,
  machine: MachinePlace,
): ReadonlyMap<number, readonly string[]> {
  const { organization, table } = model;
  const found = new Map<number, readonly string[]>();
  for (const ref of providedFor(model, machine)) {
    const row = table.rowOf.get(ref);
    if (row === undefined) continue;
    found.set(
      row,
      organization.providersOf(ref).map(({ owner }) => owner),
    );
  }
  return found;
}

// Several machines provide the same things, and every picture asks anew.
const known = new WeakMap<LayersModel, Map<string, readonly number[]>>();

/** Rows that depend on any of the given ones, each once. */
function usersOf(
  model: LayersModel,
  capabilities: Iterable<number>,
): readonly number[] {
  const { organization, table } = model;
  const rows = [...capabilities];
  const found = known.get(model) ?? new Map<string, readonly number[]>();
  known.set(model, found);
  const key = rows.join();
  const before = found.get(key);
  if (before) return before;
  const users = new Set<number>();
  for (const capability of rows) {
    for (const ref of organization.dependentsOf(table.refs[capability])) {
      const row = table.rowOf.get(ref);
      if (row !== undefined) users.add(row);
    }
  }
  const all = [...users];
  found.set(key, all);
  return all;
}
