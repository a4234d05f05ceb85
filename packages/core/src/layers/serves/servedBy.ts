/** Whom a machine serves: by its team's rules, and by what its team provides. */
import { isInForce } from '../../responsibilities/isInForce';
import type { Responsibility } from '../../responsibilities/types';
import type { Concern } from '../../vocabulary/types';
import { layerOrder } from '../layerOrder';
import type { LayersModel } from '../layersModel';
import { columnOfTeam } from './homeColumns';
import { ownerHeights } from './ownerHeights';

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
  const heights = ownerHeights(model);
  return (owner, { layer, team }) =>
    owner !== team && (heights.get(owner) ?? -1) > height(layer);
}

/** The team of a column that answers for a concern on an entity. @internal */
export function servingTeam(
  model: LayersModel,
  ref: string,
  { concern, column }: MachinePlace,
): string | undefined {
  const index = model.classOf.get(ref);
  if (index === undefined) return undefined;
  const decision = model.outcomes[index].find(
    outcome => outcome.concern.id === concern.id,
  )?.decision;
  return decision?.outcome === 'accountable' &&
    columnOfTeam(model, decision.team) === column
    ? decision.team
    : undefined;
}

/**
 * Customers' entities that depend on what a machine's teams provide for its
 * concern, and that none of these teams answers for: whoever builds on what a
 * team runs is its customer, whatever its rules cover.
 *
 * @internal
 */
export function dependentsBeyondRules(
  model: LayersModel,
  machine: MachinePlace,
): ReadonlySet<string> {
  const { organization } = model;
  const isCustomer = createCustomerTest(model);
  const found = new Set<string>();
  for (const { owner: team, provides } of rulesFor(model, machine.concern)) {
    const isHere =
      organization.entities.has(team) &&
      columnOfTeam(model, team) === machine.column;
    for (const capability of isHere ? provides : []) {
      for (const ref of organization.dependentsOf(capability)) {
        const owner = organization.ownerOf(ref);
        if (owner === undefined || !model.placements.has(ref)) continue;
        if (!isCustomer(owner, { layer: machine.concern.layer, team }))
          continue;
        if (servingTeam(model, ref, machine) === undefined) found.add(ref);
      }
    }
  }
  return found;
}

/** Whether a machine serves an entity. @internal */
export function createServedTest(
  model: LayersModel,
  machine: MachinePlace,
): (ref: string) => boolean {
  const isCustomer = createCustomerTest(model);
  const beyond = dependentsBeyondRules(model, machine);
  const { layer } = machine.concern;
  return ref => {
    const owner = model.organization.ownerOf(ref);
    const team = servingTeam(model, ref, machine);
    if (owner === undefined) return false;
    return team === undefined
      ? beyond.has(ref)
      : model.placements.has(ref) && isCustomer(owner, { layer, team });
  };
}
