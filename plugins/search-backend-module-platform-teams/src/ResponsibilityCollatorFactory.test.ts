import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { TestPipeline } from '@backstage/plugin-search-backend-node';
import { packagedVocabulary } from '@cookie-factory/platform-teams-core';
import { ResponsibilityCollatorFactory } from './ResponsibilityCollatorFactory';

function responsibility(
  name: string,
  concerns: string[],
  metadata: Partial<Entity['metadata']> = {},
): Entity {
  return {
    apiVersion: 'platform-teams/v1alpha1',
    kind: 'Responsibility',
    metadata: { name, namespace: 'default', ...metadata },
    spec: { owner: 'sre', concerns },
  };
}

async function collate(
  entities: Entity[],
  options: { trusted?: string[]; locationTemplate?: string } = {},
) {
  const factory = ResponsibilityCollatorFactory.create({
    auth: mockServices.auth(),
    catalog: catalogServiceMock({ entities }),
    policy: { vocabulary: packagedVocabulary(), trusted: options.trusted },
    locationTemplate:
      options.locationTemplate ?? '/catalog/:namespace/:kind/:name',
  });
  const { documents, error } = await TestPipeline.fromCollator(
    await factory.getCollator(),
  ).execute();
  expect(error).toBeUndefined();
  return documents;
}

describe('ResponsibilityCollatorFactory', () => {
  it('asks the catalog who may see a document', () => {
    const { type, visibilityPermission } = ResponsibilityCollatorFactory.create(
      {
        auth: mockServices.auth(),
        catalog: catalogServiceMock(),
        policy: { vocabulary: packagedVocabulary() },
        locationTemplate: '/:name',
      },
    );
    expect({ type, permission: visibilityPermission.name }).toEqual({
      type: 'platform-teams-responsibility',
      permission: 'catalog.entity.read',
    });
  });

  it('indexes each Responsibility with its page and its entity', async () => {
    await expect(
      collate([
        responsibility('Streams', ['messaging'], { namespace: 'Ops' }),
        {
          apiVersion: 'backstage.io/v1alpha1',
          kind: 'Component',
          metadata: { name: 'kafka' },
          spec: {},
        },
      ]),
    ).resolves.toEqual([
      {
        title: 'Streams',
        description: '',
        text: expect.stringContaining('kafka'),
        owner: 'group:ops/sre',
        concerns: ['Messaging'],
        setAside: '',
        location: '/catalog/ops/responsibility/streams#responsibility',
        authorization: { resourceRef: 'responsibility:ops/streams' },
      },
    ]);
  });

  it('marks claims from locations that are not trusted', async () => {
    const annotations = (location: string) => ({
      annotations: { 'backstage.io/managed-by-location': location },
    });
    const documents = await collate(
      [
        responsibility('a', ['messaging'], annotations('url:https://a/x')),
        responsibility('b', ['messaging'], annotations('url:https://b/x')),
      ],
      { trusted: ['url:https://a/*'] },
    );
    expect(
      documents.map(document => 'setAside' in document && document.setAside),
    ).toEqual(['', 'unconfirmed']);
  });

  it('leaves out what no longer fits the vocabulary, and kinds of others', async () => {
    await expect(
      collate([
        responsibility('a', ['no-such-concern']),
        { ...responsibility('b', ['messaging']), apiVersion: 'acme.com/v1' },
      ]),
    ).resolves.toEqual([]);
  });

  it('leads to where the portal has its pages', async () => {
    const [document] = await collate([responsibility('a', ['messaging'])], {
      locationTemplate: '/things/:kind/:name',
    });
    expect(document.location).toBe('/things/responsibility/a#responsibility');
  });
});
