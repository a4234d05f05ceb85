import {
  createCatalogModelLayer,
  type CatalogModelLayer,
} from '@backstage/catalog-model/alpha';
import {
  RESPONSIBILITY_API_VERSION,
  RESPONSIBILITY_KIND,
  type Vocabulary,
} from '@cookie-factory/platform-teams-core';
import { ANNOTATIONS } from './annotations';
import { specSchema } from './specSchema';

const [GROUP, VERSION] = RESPONSIBILITY_API_VERSION.split('/');
const BUILDING_BLOCKS = ['API', 'Component', 'Resource', 'System', 'Domain'];

/**
 * The kind, its relations and the suite's annotations as a layer of the
 * catalog's model. It describes; the judge of a Responsibility remains the
 * processor of the module that this one accompanies.
 *
 * @public
 */
export function createResponsibilityModelLayer(
  vocabulary: Vocabulary,
): CatalogModelLayer {
  return createCatalogModelLayer({
    layerId: 'platform-teams/kind-responsibility',
    builder: model => {
      model.addKind({
        group: GROUP,
        names: {
          kind: RESPONSIBILITY_KIND,
          singular: 'responsibility',
          plural: 'responsibilities',
        },
        description:
          'By a Responsibility a platform team says: for these concerns, on these entities, ask us. To know who is accountable for a concern on one entity, use the action who-is-accountable of platform-teams, which weighs all Responsibilities against each other.',
        versions: [
          {
            name: VERSION,
            relationFields: [
              {
                selector: { path: 'spec.owner' },
                relation: 'ownedBy',
                defaultKind: 'Group',
                allowedKinds: ['Group', 'User'],
              },
              {
                selector: { path: 'spec.provides' },
                relation: 'provides',
                defaultKind: 'Component',
              },
              {
                selector: { path: 'spec.automatedBy' },
                relation: 'automatedBy',
                defaultKind: 'Template',
              },
            ],
            schema: {
              jsonSchema: {
                type: 'object',
                required: ['spec'],
                properties: { spec: specSchema(vocabulary) },
              },
            },
          },
        ],
      });
      model.updateRelationPair({
        fromKind: RESPONSIBILITY_KIND,
        toKind: ['Group', 'User'],
        forward: { type: 'ownedBy' },
        reverse: { type: 'ownerOf' },
      });
      model.addRelationPair({
        fromKind: RESPONSIBILITY_KIND,
        toKind: BUILDING_BLOCKS,
        description:
          'A Responsibility and the entities, systems and domains that it names as a scope. What it selects by a filter or by an owner has no relation.',
        forward: { type: 'covers', title: 'covers' },
        reverse: { type: 'coveredBy', title: 'covered by' },
      });
      model.addRelationPair({
        fromKind: RESPONSIBILITY_KIND,
        toKind: BUILDING_BLOCKS,
        description:
          'A Responsibility and what its team runs for others to build on.',
        forward: { type: 'provides', title: 'provides' },
        reverse: { type: 'providedBy', title: 'provided by' },
      });
      model.addRelationPair({
        fromKind: RESPONSIBILITY_KIND,
        toKind: 'Template',
        description:
          'A Responsibility and the templates by which developers start its recurring work themselves.',
        forward: { type: 'automatedBy', title: 'automated by' },
        reverse: { type: 'automates', title: 'automates' },
      });
      for (const annotation of ANNOTATIONS) model.addAnnotation(annotation);
    },
  });
}
