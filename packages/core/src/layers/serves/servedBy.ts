/** Whom a machine serves: by its team's rules, and by what its team provides. */
import { isInForce } from '../../responsibilities/isInForce';
import type { Decision } from '../../responsibilities/decide';
import type { Responsibility } from '../../responsibilities/types';
import type { Concern } from '../../vocabulary/types';
import { layerOrder } from '../layerOrder';
import type { LayersModel } from '../layersModel';
import { columnOfTeam, homeColumns } from './homeColumns';

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

function decisionOn(
  model: LayersModel,
  ref: string,
  concern: Concern,
): Decision | undefined {
  const index = model.classOf.get(ref);
  if (index === undefined) return undefined;
  return model.outcomes[index].find(
    outcome => outcome.concern.id === concern.id,
  )?.decision;
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

/** What a machine's teams provide for its concern. @internal */
export function providedFor(
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
): (ref: string) => 'by-rule' | 'by-use' | undefined {
  const { organization, placements } = model;
  const { concern, column } = machine;
  const { layer } = concern;
  const isCustomer = createCustomerTest(model);
  const provided = providedFor(model, machine);
  const dark = isDark(model, machine);
  return ref => {
    const owner = organization.ownerOf(ref);
    if (owner === undefined || !placements.has(ref)) return undefined;
    const decision = decisionOn(model, ref, concern);
    if (decision?.outcome === 'accountable') {
      const { team } = decision;
      if (columnOfTeam(model, team) === column) {
        return isCustomer(owner, { layer, team }) ? 'by-rule' : undefined;
      }
    }
    if (dark && decision?.outcome === 'gap') {
      return decision.why === 'missing-team' && isCustomer(owner, { layer })
        ? 'by-rule'
        : undefined;
    }
    const builds = organization
      .dependenciesOf(ref)
      .some(
        target =>
          provided.has(target) &&
          organization
            .providersOf(target)
            .some(rule => isCustomer(owner, { layer, team: rule.owner })),
      );
    return builds ? 'by-use' : undefined;
  };
}
