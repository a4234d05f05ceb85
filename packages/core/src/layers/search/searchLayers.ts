/** Search that jumps: which box, machine or owner of the pictures holds what somebody looks for. */
import type { LayersModel } from '../layersModel';
import { columnOfTeam } from '../serves/homeColumns';
import { servesViewInSteps } from '../serves/servesView';
import { createServedTest } from '../serves/servedBy';
import type { Machine, ServesView } from '../serves/types';
import {
  boxesInSteps,
  type BoxesQuery,
  type StandingBoxes,
} from '../stands/standsView';
import { completeSteps, type Steps } from '../steps';
import { chainOf } from '../table/hierarchies';
import { selectRowsInSteps } from '../table/selectRows';
import { parseMachineId } from '../serves/buildMachine';
import type { LayersFilter } from '../types';
import { findMatchesInSteps } from './findMatches';
import type { LayerSearchHit, LayerSearchResult } from './types';

const USUAL_LIMIT = 8;
const HIGHEST_LIMIT = 20;
const MOST_MACHINES = 12;

/** What is searched for, in which picture. @public */
export interface LayerSearchQuery extends BoxesQuery {
  /** Part of a title or a reference. */
  readonly query: string;
  /** Owners that the picture shows before it rolls them up; 24 when absent. */
  readonly owners?: number;
  /** Hits: at most 20; 8 when absent. */
  readonly limit?: number;
}

/** Searches at once. @public */
export function searchLayers(
  model: LayersModel,
  query: LayerSearchQuery,
): LayerSearchResult {
  return completeSteps(searchLayersInSteps(model, query));
}

/** Like {@link searchLayers}, giving back control now and then. @public */
export function* searchLayersInSteps(
  model: LayersModel,
  query: LayerSearchQuery,
): Steps<LayerSearchResult> {
  const text = query.query.trim().toLowerCase();
  if (!text) return { items: [], totalItems: 0 };
  const mask = yield* selectRowsInSteps(model, query);
  const stands = yield* boxesInSteps(model, query);
  const serves = yield* servesViewInSteps(model, {
    ...filterOf(query),
    ...(query.owners === undefined ? {} : { owners: query.owners }),
  });
  const found = yield* findMatchesInSteps(model, {
    query: text,
    mask,
    limit: Math.min(Math.max(query.limit ?? USUAL_LIMIT, 1), HIGHEST_LIMIT),
    groups: groupsIn(stands, serves),
  });
  const pictures = { stands, serves, machines: machinesOf(serves) };
  return {
    items: found.refs.map(ref => toHit(model, pictures, ref)),
    totalItems: found.total,
  };
}

interface Pictures {
  readonly stands: StandingBoxes;
  readonly serves: ServesView;
  readonly machines: readonly Machine[];
}

function filterOf(query: LayersFilter): LayersFilter {
  const { owner, domain, system, lifecycle, tag } = query;
  const { text, onlyFindings, scope } = query;
  return { owner, domain, system, lifecycle, tag, text, onlyFindings, scope };
}

function machinesOf({ layers }: ServesView): readonly Machine[] {
  return layers.flatMap(({ columns }) =>
    columns.flatMap(({ machines }) => machines),
  );
}

/** What stands in the pictures itself. */
function groupsIn(
  { boxes }: StandingBoxes,
  { owners }: ServesView,
): ReadonlySet<string> {
  return new Set([
    ...boxes.all.flatMap(({ ref }) => ref ?? []),
    ...owners.map(({ ref }) => ref),
  ]);
}

function toHit(
  model: LayersModel,
  pictures: Pictures,
  ref: string,
): LayerSearchHit {
  const { organization, placements, table } = model;
  const entity = organization.entities.get(ref);
  const type = entity?.spec?.type;
  const owner = organization.ownerOf(ref);
  const row = table.rowOf.get(ref);
  const machine = providing(model, pictures.machines, ref);
  return {
    ref,
    title: organization.titleOf(ref),
    kind: entity?.kind ?? ref.split(':')[0],
    type: typeof type === 'string' ? type : undefined,
    owner:
      owner === undefined
        ? undefined
        : { ref: owner, title: organization.titleOf(owner) },
    layer: placements.get(ref)?.layer,
    box: boxOf(model, pictures.stands, ref),
    machine: machine?.id,
    machineTitle: machine?.title,
    servedBy: row === undefined ? [] : servedBy(model, pictures.machines, row),
    end: endOf(model, pictures.serves, ref),
  };
}

/** The machine whose team runs it for others. */
function providing(
  model: LayersModel,
  machines: readonly Machine[],
  ref: string,
): Machine | undefined {
  const ids = new Set(
    model.organization
      .providersOf(ref)
      .flatMap(({ owner, concerns }) =>
        concerns.map(concern => `${concern}@${columnOfTeam(model, owner)}`),
      ),
  );
  return machines.find(({ id }) => ids.has(id));
}

/** The entity's own box; of a group, system or domain, the first that it is or lies in. */
function boxOf(
  { organization, table }: LayersModel,
  { boxes, groupBy }: StandingBoxes,
  ref: string,
): LayerSearchHit['box'] {
  const row = table.rowOf.get(ref);
  const own = row === undefined ? undefined : boxes.all[boxes.boxOf[row]];
  const top = [...boxes.all].reverse();
  const around =
    groupBy === 'type' ? [ref] : chainOf(organization, groupBy, ref);
  const found =
    own ??
    [...around]
      .reverse()
      .map(group => top.find(box => box.ref === group))
      .find(Boolean);
  return found && { id: found.id, title: found.title };
}

function servedBy(
  model: LayersModel,
  machines: readonly Machine[],
  row: number,
): LayerSearchHit['servedBy'] {
  return (
    machines
      // A dark machine serves nobody yet.
      .filter(({ id, team }) => {
        if (!team) return false;
        const { concern: name, column = '' } = parseMachineId(id);
        const concern = model.organization.vocabulary.concerns.get(name);
        return (
          concern && createServedTest(model, { concern, column }).test(row)
        );
      })
      .slice(0, MOST_MACHINES)
      .map(({ id, title, team }) => ({ id, title, team }))
  );
}

function endOf(
  { organization, placements }: LayersModel,
  { layers, owners, moreOwners }: ServesView,
  ref: string,
): string | undefined {
  const top = layers[layers.length - 1]?.id;
  const isProduct = placements.get(ref)?.layer === top;
  const owner = isProduct ? organization.ownerOf(ref) : ref;
  if (owner === undefined) return undefined;
  if (owners.some(shown => shown.ref === owner)) return owner;
  return isProduct && moreOwners.owners > 0 ? 'rest' : undefined;
}
