/** The small card of one entity: where it stands, on what, and what stands on it. */
import type { LayersModel } from '../layersModel';
import { declares } from '../declares';
import { byTitle } from '../stableOrder';
import type { EntityLayer, EntityLayerUse } from './types';

const MOST_ENTITIES = 10;

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
    crossings: crossingsOf.get(ref) ?? [],
  };
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
          .map(({ layer: _, ...entity }) => entity),
        more: Math.max(0, here.length - MOST_ENTITIES),
      },
    ];
  });
}
