/** The layers of a generated organisation of 5,000 entities, in totals and in a digest of every single answer. */
import { createHash } from 'node:crypto';
import {
  createLayersModel,
  createLayersPolicy,
  createOrganization,
  packagedVocabulary,
  servesView,
  standsView,
  type LayersModel,
} from '@cookie-factory/platform-teams-core';
import expected from '../../__fixtures__/layersOf5000.json';
import { generateCatalog } from './generateCatalog';

function modelOf(entities: number): LayersModel {
  const vocabulary = packagedVocabulary();
  const result = createLayersPolicy({}, vocabulary);
  if (!result.ok) throw new Error(result.issues[0].message);
  const organization = createOrganization({
    entities: generateCatalog({ entities }),
    vocabulary,
  });
  return createLayersModel(organization, {
    policy: result.policy,
    now: new Date('2026-11-23T12:00:00Z'),
  });
}

function totalLayers(model: LayersModel) {
  const serves = servesView(model);
  const stands = standsView(model);
  const ways = new Map<string, number>();
  for (const { layer, by } of model.placements.values()) {
    const key = `${layer ?? 'no layer'} by ${by}`;
    ways.set(key, (ways.get(key) ?? 0) + 1);
  }
  return {
    headlines: [serves.headline, stands.headline],
    placing: Object.fromEntries([...ways].sort(([a], [b]) => (a < b ? -1 : 1))),
    crossings: stands.crossings,
    warnings: model.crossings.filter(({ severity }) => severity === 'warning')
      .length,
    capabilities: stands.capabilities,
    coverage: stands.coverage,
    digest: digestOf(model),
    owners: { drawn: serves.owners.length, ...serves.moreOwners },
    machines: serves.layers.flatMap(({ columns }) =>
      columns.flatMap(({ machines }) =>
        machines
          .filter(({ state }) => state === 'staffed')
          .map(
            ({ id, serves: owners, entities }) =>
              `${id}: ${owners} owners, ${entities} entities`,
          ),
      ),
    ),
    boxes: stands.layers.map(
      ({ id, boxes, entities }) =>
        `${id}: ${entities} in ${boxes.length} boxes of ${boxes.reduce((sum, { groups }) => sum + groups, 0)} groups`,
    ),
    belts: { listed: stands.belts.length, ...stands.moreBelts },
  };
}

/** Changes when a single entity is placed elsewhere, or one crossing comes or goes. */
function digestOf({ placements, crossings }: LayersModel): string {
  const lines = [
    ...[...placements.values()].map(
      ({ ref, layer, by }) => `${ref} ${layer} ${by}`,
    ),
    ...crossings.map(({ id, severity }) => `${id} ${severity}`),
  ];
  return createHash('sha256')
    .update(lines.sort().join('\n'))
    .digest('hex')
    .slice(0, 16);
}

describe('the layers of 5,000 generated entities', () => {
  it('come to these totals', () => {
    expect(totalLayers(modelOf(5_000))).toEqual(expected);
  });
});
