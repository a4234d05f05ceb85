/** What teams run for others, page by page, with who builds on it. */
import type { Organization } from '../../catalog/Organization';
import { owningTeam } from '../../responsibilities/fleet/surveyFleet';
import { totalsInSteps } from '../layerSummaries';
import type { LayersModel } from '../layersModel';
import { byTitle } from '../stableOrder';
import { completeSteps, visitInSteps, type Steps } from '../steps';
import { selectRowsInSteps } from '../table/selectRows';
import type { CapabilityTrouble, LayersFilter } from '../types';
import { capabilityRefs } from './capabilityCounts';
import type { LayerCapabilitiesPage, LayerCapability } from './types';

const USUAL_LIMIT = 50;
const HIGHEST_LIMIT = 200;
const MOST_CONSUMERS = 8;

/** Which capabilities to list. @public */
export interface LayerCapabilitiesQuery extends LayersFilter {
  /** Only those with which this is wrong. */
  readonly trouble?: CapabilityTrouble;
  /** Of a page: at most 200; 50 when absent. */
  readonly limit?: number;
  /** `nextCursor` of the page before. */
  readonly cursor?: string;
}

/** Lists capabilities by reference. @public */
export function layerCapabilities(
  model: LayersModel,
  query: LayerCapabilitiesQuery = {},
): LayerCapabilitiesPage {
  return completeSteps(layerCapabilitiesInSteps(model, query));
}

/** Like {@link layerCapabilities}, giving back control now and then. @public */
export function* layerCapabilitiesInSteps(
  model: LayersModel,
  query: LayerCapabilitiesQuery = {},
): Steps<LayerCapabilitiesPage> {
  const { limit = USUAL_LIMIT, cursor = '', trouble } = query;
  const { table, troubled, organization } = model;
  const mask = yield* selectRowsInSteps(model, query);
  const { coverage } = yield* totalsInSteps(model, mask);
  const refs = capabilityRefs(organization).filter(ref => {
    const row = table.rowOf.get(ref);
    if (row === undefined || mask[row] === 0) return false;
    return !trouble || troubled.get(ref)?.trouble === trouble;
  });
  const after = refs.filter(ref => ref > cursor);
  const page = after.slice(0, Math.min(Math.max(limit, 1), HIGHEST_LIMIT));
  const items: LayerCapability[] = [];
  for (const ref of page) items.push(yield* toItemInSteps(model, ref));
  return {
    items,
    totalItems: refs.length,
    nextCursor: after.length > page.length ? page[page.length - 1] : undefined,
    coverage,
  };
}

// Who builds on a capability is the same on every page and for every filter.
const known = new WeakMap<LayersModel, Map<string, LayerCapability>>();

function* toItemInSteps(
  model: LayersModel,
  ref: string,
): Steps<LayerCapability> {
  const items = known.get(model) ?? new Map<string, LayerCapability>();
  known.set(model, items);
  const item = items.get(ref) ?? (yield* describeInSteps(model, ref));
  items.set(ref, item);
  return item;
}

function* describeInSteps(
  { organization, placements, troubled }: LayersModel,
  ref: string,
): Steps<LayerCapability> {
  const { entities, titleOf } = organization;
  const entity = entities.get(ref);
  const type = entity?.spec?.type;
  const rules = organization.providersOf(ref);
  const team = rules.find(({ owner }) => entities.has(owner))?.owner;
  return {
    ref,
    title: titleOf(ref),
    kind: entity?.kind ?? '',
    type: typeof type === 'string' ? type : undefined,
    layer: placements.get(ref)?.layer,
    team: team === undefined ? undefined : { ref: team, title: titleOf(team) },
    rules: rules.map(rule => ({ ref: rule.ref, title: rule.title })),
    consumers: yield* consumersInSteps(organization, ref, team),
    trouble: troubled.get(ref)?.trouble,
  };
}

function* consumersInSteps(
  organization: Organization,
  ref: string,
  team: string | undefined,
): Steps<LayerCapability['consumers']> {
  const counts = new Map<string, number>();
  yield* visitInSteps(organization.dependentsOf(ref), dependent => {
    const owner = owningTeam(organization, dependent);
    if (owner === undefined || owner === team) return;
    counts.set(owner, (counts.get(owner) ?? 0) + 1);
  });
  const consumers = [...counts].map(([owner, entities]) => ({
    ref: owner,
    title: organization.titleOf(owner),
    entities,
  }));
  return {
    owners: consumers.length,
    entities: consumers.reduce((sum, { entities }) => sum + entities, 0),
    top: consumers
      .sort((a, b) => b.entities - a.entities || byTitle(a, b))
      .slice(0, MOST_CONSUMERS),
  };
}
