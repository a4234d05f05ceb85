/** Which entities stand behind a layer, a box, a machine or a belt. */
import { createLayersFilter } from '../layersFilter';
import type { LayersModel } from '../layersModel';
import { parseMachineId } from '../serves/buildMachine';
import { columnsFor, createServedTest } from '../serves/servedBy';
import { boxesInSteps } from '../stands/standsView';
import type { Steps } from '../steps';
import type { CrossingKind, LayersFilter } from '../types';
import type { LayersGroupBy } from '../stands/types';

/** Which entities to list; each given part has to hold. @public */
export interface LayerEntitiesQuery extends LayersFilter {
  readonly layer?: string;
  /** Only those that stand in no layer. */
  readonly unplaced?: boolean;
  /** Only those that cause such a crossing, or are a part of such a cycle. */
  readonly crossing?: CrossingKind;
  /** A machine's id, or a concern: those that it serves. */
  readonly machine?: string;
  /** With a machine: what this very owner has, as the belt between them says. */
  readonly customer?: string;
  /** A box of the picture with the same filters and `groupBy`. */
  readonly box?: string;
  /** Two boxes: those of the first that depend on something in the second. */
  readonly from?: string;
  readonly to?: string;
  readonly groupBy?: LayersGroupBy;
  /** Entities of a page: at most 200; 50 when absent. */
  readonly limit?: number;
  /** `nextCursor` of the page before. */
  readonly cursor?: string;
}

/** A test for entities, and what of the second box one of them uses. @internal */
export interface EntitySelection {
  includes(ref: string): boolean;
  usesOf(ref: string): readonly string[] | undefined;
}

/** Reads a query. @internal */
export function* selectEntitiesInSteps(
  model: LayersModel,
  query: LayerEntitiesQuery,
): Steps<EntitySelection> {
  const { organization, placements, crossingsOf } = model;
  const { layer, unplaced, crossing, machine, box, from, to } = query;
  const customer = query.customer?.toLowerCase();
  const isServed = machine ? createMachineTest(model, machine) : () => true;
  const boxOf =
    box || from ? (yield* boxesInSteps(model, query)).boxes.boxOf : undefined;
  // In a narrowed picture, a box also holds what the chosen ones stand on.
  const passesFilter = boxOf ? () => true : createLayersFilter(model, query);
  const targetsIn = (ref: string, target: string) =>
    organization
      .dependenciesOf(ref)
      .filter(dependency => boxOf?.get(dependency) === target);
  return {
    usesOf: ref => (from && to ? targetsIn(ref, to) : undefined),
    includes: ref => {
      const stands = placements.get(ref)?.layer;
      if (layer && stands !== layer) return false;
      if (unplaced && stands !== undefined) return false;
      if (box && boxOf?.get(ref) !== box) return false;
      if (from && boxOf?.get(ref) !== from) return false;
      if (from && to && targetsIn(ref, to).length === 0) return false;
      if (customer && organization.ownerOf(ref) !== customer) return false;
      const crossings = crossing ? (crossingsOf.get(ref) ?? []) : [];
      if (crossing && !crossings.some(({ kind }) => kind === crossing)) {
        return false;
      }
      return passesFilter(ref) && isServed(ref);
    },
  };
}

function createMachineTest(
  model: LayersModel,
  machine: string,
): (ref: string) => boolean {
  const { concern: id, column } = parseMachineId(machine);
  const concern = model.organization.vocabulary.concerns.get(id);
  if (!concern) return () => false;
  const columns = column === undefined ? columnsFor(model, concern) : [column];
  const tests = [...columns].map(one =>
    createServedTest(model, { concern, column: one }),
  );
  return ref => tests.some(test => test(ref) !== undefined);
}
