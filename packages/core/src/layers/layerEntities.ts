/** The entities behind a layer, a box, a machine or a belt, page by page. */
import { createLayersFilter } from './layersFilter';
import type { LayersModel } from './layersModel';
import { createServedTest, rulesFor } from './serves/servedBy';
import { boxesOf } from './stands/standsView';
import { columnOfTeam } from './serves/homeColumns';
import { parseMachineId } from './serves/buildMachine';
import type {
  CrossingKind,
  LayerEntitiesPage,
  LayerEntity,
  LayersFilter,
  LayersGroupBy,
} from './types';

/** Which entities to list; each given part has to hold. @public */
export interface LayerEntitiesQuery extends LayersFilter {
  readonly layer?: string;
  /** Only those that stand in no layer. */
  readonly unplaced?: boolean;
  /** Only those that cause such a crossing, or are a part of such a cycle. */
  readonly crossing?: CrossingKind;
  /** A machine's id, or a concern: those that it serves. `owner` is then exact, as a belt is. */
  readonly machine?: string;
  /** A box of the picture with the same filters and `groupBy`. */
  readonly box?: string;
  /** Two boxes: those of the first that depend on something in the second. */
  readonly from?: string;
  readonly to?: string;
  readonly groupBy?: LayersGroupBy;
  /** At most 200; 50 when absent. */
  readonly limit?: number;
  /** `nextCursor` of the page before. */
  readonly cursor?: string;
}

const USUAL_LIMIT = 50;
const HIGHEST_LIMIT = 200;
const MOST_USES = 5;

/** Lists entities by reference. @public */
export function layerEntities(
  model: LayersModel,
  query: LayerEntitiesQuery = {},
): LayerEntitiesPage {
  const limit = Math.min(
    Math.max(query.limit ?? USUAL_LIMIT, 1),
    HIGHEST_LIMIT,
  );
  const passes = createTest(model, query);
  const refs = [...model.placements.keys()].filter(passes).sort();
  const start =
    query.cursor === undefined
      ? 0
      : refs.findIndex(ref => ref > (query.cursor ?? ''));
  const page = start < 0 ? [] : refs.slice(start, start + limit);
  const hasMore = start >= 0 && start + limit < refs.length;
  const uses = usesOf(model, query);
  return {
    items: page.map(ref => toItem(model, ref, { query, uses })),
    totalItems: refs.length,
    nextCursor: hasMore ? page[page.length - 1] : undefined,
  };
}

function createTest(
  model: LayersModel,
  query: LayerEntitiesQuery,
): (ref: string) => boolean {
  const { layer, unplaced, crossing, machine, box } = query;
  const tests: ((ref: string) => boolean)[] = [];
  const filter =
    machine && query.owner ? { ...query, owner: undefined } : query;
  if (layer) tests.push(ref => model.placements.get(ref)?.layer === layer);
  if (unplaced)
    tests.push(ref => model.placements.get(ref)?.layer === undefined);
  if (crossing) {
    tests.push(ref =>
      (model.crossingsOf.get(ref) ?? []).some(({ kind }) => kind === crossing),
    );
  }
  if (box || query.from) tests.push(createBoxTest(model, query));
  if (machine) tests.push(createMachineTest(model, machine));
  if (machine && query.owner) {
    const owner = query.owner.toLowerCase();
    tests.push(ref => model.organization.ownerOf(ref) === owner);
  }
  // In a narrowed picture, a box also holds what the chosen ones stand on.
  if (!box && !query.from) tests.push(createLayersFilter(model, filter));
  return ref => tests.every(test => test(ref));
}

function createBoxTest(
  model: LayersModel,
  query: LayerEntitiesQuery,
): (ref: string) => boolean {
  const { boxOf } = boxesOf(model, query);
  const { box, from, to } = query;
  return ref => {
    const own = boxOf.get(ref);
    if (box && own !== box) return false;
    if (from && own !== from) return false;
    return (
      !to ||
      model.organization
        .dependenciesOf(ref)
        .some(target => boxOf.get(target) === to)
    );
  };
}

function createMachineTest(
  model: LayersModel,
  machine: string,
): (ref: string) => boolean {
  const { concern: id, column } = parseMachineId(machine);
  const concern = model.organization.vocabulary.concerns.get(id);
  if (!concern) return () => false;
  const columns =
    column === undefined
      ? new Set(
          rulesFor(model, concern).map(({ owner }) =>
            columnOfTeam(model, owner),
          ),
        )
      : [column];
  const tests = [...columns].map(one =>
    createServedTest(model, { concern, column: one }),
  );
  return ref => tests.some(test => test(ref));
}

/** Of a belt between boxes: what in the second box an entity of the first uses. */
function usesOf(
  model: LayersModel,
  query: LayerEntitiesQuery,
): (ref: string) => LayerEntity['uses'] {
  const { from, to } = query;
  if (!from || !to) return () => undefined;
  const { boxOf } = boxesOf(model, query);
  return ref =>
    model.organization
      .dependenciesOf(ref)
      .filter(target => boxOf.get(target) === to)
      .slice(0, MOST_USES)
      .map(target => ({
        ref: target,
        title: model.organization.titleOf(target),
      }));
}

function toItem(
  model: LayersModel,
  ref: string,
  asked: {
    readonly query: LayerEntitiesQuery;
    readonly uses: (ref: string) => LayerEntity['uses'];
  },
): LayerEntity {
  const { organization, placements, crossingsOf, resolver } = model;
  const entity = organization.entities.get(ref);
  const placement = placements.get(ref);
  const type = entity?.spec?.type;
  const owner = organization.ownerOf(ref);
  const { machine } = asked.query;
  return {
    ref,
    title: organization.titleOf(ref),
    kind: entity?.kind ?? '',
    type: typeof type === 'string' ? type : undefined,
    owner:
      owner === undefined
        ? undefined
        : { ref: owner, title: organization.titleOf(owner) },
    layer: placement?.layer,
    by: placement?.by ?? 'unplaced',
    reason: placement?.reason ?? '',
    howToChange: placement?.howToChange ?? '',
    suggestion: placement?.suggestion,
    servedBecause:
      machine && servedBecause(resolver, ref, parseMachineId(machine).concern),
    uses: asked.uses(ref),
    crossings: crossingsOf.get(ref) ?? [],
  };
}

function servedBecause(
  { resolve, organization }: LayersModel['resolver'],
  ref: string,
  concern: string,
): string {
  const resolution = resolve(ref, concern);
  if (resolution.outcome === 'accountable') return resolution.reason;
  const used = organization
    .dependenciesOf(ref)
    .find(target =>
      organization
        .providersOf(target)
        .some(rule => rule.concerns.includes(concern)),
    );
  return used
    ? `It depends on ${organization.titleOf(used)}.`
    : resolution.reason;
}
