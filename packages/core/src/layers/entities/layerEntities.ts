/** The entities behind a part of the picture, page by page, with their reasons. */
import type { LayersModel } from '../layersModel';
import { parseMachineId } from '../serves/buildMachine';
import { completeSteps, type Steps } from '../steps';
import type { Crossing } from '../types';
import type { LayerEntitiesPage, LayerEntity } from './types';
import { pageOfRowsInSteps } from './pageOfRows';
import {
  selectEntitiesInSteps,
  type LayerEntitiesQuery,
} from './selectEntities';

const USUAL_LIMIT = 50;
const HIGHEST_LIMIT = 200;
const MOST_USES = 5;
const MOST_CROSSINGS = 20;
const LONGEST_PATH = 20;

/** Lists entities by reference. @public */
export function layerEntities(
  model: LayersModel,
  query: LayerEntitiesQuery = {},
): LayerEntitiesPage {
  return completeSteps(layerEntitiesInSteps(model, query));
}

/** Like {@link layerEntities}, giving back control now and then. @public */
export function* layerEntitiesInSteps(
  model: LayersModel,
  query: LayerEntitiesQuery = {},
): Steps<LayerEntitiesPage> {
  const limit = Math.min(
    Math.max(query.limit ?? USUAL_LIMIT, 1),
    HIGHEST_LIMIT,
  );
  const selection = yield* selectEntitiesInSteps(model, query);
  const { refs } = model.table;
  const page = yield* pageOfRowsInSteps(refs, {
    limit,
    after: query.cursor,
    includes: selection.includes,
  });
  return {
    items: page.rows.map(row =>
      toItem(model, refs[row], {
        machine: query.machine,
        uses: selection.usesOf(row),
      }),
    ),
    totalItems: page.total,
    nextCursor: page.hasMore
      ? refs[page.rows[page.rows.length - 1]]
      : undefined,
  };
}

function toItem(
  model: LayersModel,
  ref: string,
  asked: {
    readonly machine: string | undefined;
    readonly uses: readonly string[] | undefined;
  },
): LayerEntity {
  const { organization, placements, crossingsOf, resolver, troubled } = model;
  const entity = organization.entities.get(ref);
  const placement = placements.get(ref);
  const type = entity?.spec?.type;
  const owner = organization.ownerOf(ref);
  const titled = (of: string) => ({
    ref: of,
    title: organization.titleOf(of),
  });
  return {
    ref,
    title: organization.titleOf(ref),
    kind: entity?.kind ?? '',
    type: typeof type === 'string' ? type : undefined,
    owner: owner === undefined ? undefined : titled(owner),
    layer: placement?.layer,
    by: placement?.by ?? 'unplaced',
    reason: placement?.reason ?? '',
    howToChange: placement?.howToChange ?? '',
    suggestion: placement?.suggestion,
    servedBecause:
      asked.machine &&
      servedBecause(resolver, ref, parseMachineId(asked.machine).concern),
    uses: asked.uses?.slice(0, MOST_USES).map(titled),
    crossings: (crossingsOf.get(ref) ?? [])
      .slice(0, MOST_CROSSINGS)
      .map(shortened),
    trouble: troubled.get(ref)?.trouble,
  };
}

/** A way round can be long, and each of its members carries it. */
function shortened(crossing: Crossing): Crossing {
  const { path } = crossing;
  return path && path.length > LONGEST_PATH
    ? { ...crossing, path: path.slice(0, LONGEST_PATH) }
    : crossing;
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
