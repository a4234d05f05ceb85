/** The small card of one entity: where it stands, on what, and what stands on it. */
import type { Organization } from '../../catalog/Organization';
import { owningTeam } from '../../responsibilities/fleet/surveyFleet';
import type { LayersModel } from '../layersModel';
import { declares } from '../declares';
import { byTitle } from '../stableOrder';
import type { EntityAndTeam, EntityLayer, EntityLayerUse } from './types';

const MOST_ENTITIES = 10;
const MOST_DEPENDENTS = 5;

/** Tells where an entity stands; absent when the catalog does not hold it. @public */
export function entityLayer(
  model: LayersModel,
  ref: string,
): EntityLayer | undefined {
  const { organization, placements, crossingsOf } = model;
  if (!organization.entities.has(ref)) return undefined;
  const dependents = organization.dependentsOf(ref);
  const owners = new Set(
    dependents.flatMap(dependent => organization.ownerOf(dependent) ?? []),
  );
  return {
    ref,
    placement: placements.get(ref),
    declared: declares(organization, ref),
    standsOn: standsOn(model, ref),
    dependents: dependents.length,
    dependentOwners: owners.size,
    usedBy: dependents
      .map(dependent => ({
        ref: dependent,
        title: organization.titleOf(dependent),
      }))
      .sort(byTitle)
      .slice(0, MOST_DEPENDENTS)
      .map(one => withTeam(organization, one)),
    crossings: crossingsOf.get(ref) ?? [],
  };
}

/** Who runs it: whoever provides it for others, before whoever owns it. */
function withTeam<T extends { readonly ref: string }>(
  organization: Organization,
  entity: T,
): T & Pick<EntityAndTeam, 'team'> {
  const { entities, providersOf, titleOf } = organization;
  const provider = providersOf(entity.ref).find(({ owner }) =>
    entities.has(owner),
  )?.owner;
  const team = provider ?? owningTeam(organization, entity.ref);
  if (team === undefined || !entities.has(team)) return entity;
  return { ...entity, team: { ref: team, title: titleOf(team) } };
}

function standsOn(
  { organization, placements, crossingsOf }: LayersModel,
  ref: string,
): readonly EntityLayerUse[] {
  const bypassed = new Set(
    (crossingsOf.get(ref) ?? []).flatMap(({ kind, from, to }) =>
      kind === 'bypass' && from === ref ? [to] : [],
    ),
  );
  const used = organization
    .dependenciesOf(ref)
    .map(target => ({
      ref: target,
      title: organization.titleOf(target),
      bypass: bypassed.has(target),
      layer: placements.get(target)?.layer,
    }))
    .sort(byTitle);
  const layers = [...organization.vocabulary.layers].reverse();
  const bands = [...layers, { id: undefined, title: 'No layer' }];
  return bands.flatMap(({ id, title }) => {
    const here = used.filter(({ layer }) => layer === id);
    if (here.length === 0) return [];
    return [
      {
        layer: id,
        title,
        entities: here
          .slice(0, MOST_ENTITIES)
          .map(({ layer: _, ...entity }) => withTeam(organization, entity)),
        more: Math.max(0, here.length - MOST_ENTITIES),
      },
    ];
  });
}
