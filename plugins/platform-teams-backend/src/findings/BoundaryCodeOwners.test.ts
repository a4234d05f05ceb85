import {
  createOrganization,
  findOrganizationFindings,
  packagedVocabulary,
  parseCodeOwners,
  withRelations,
  type CatalogEntity,
  type Json,
} from '@cookie-factory/platform-teams-core';
import type { FoundCodeOwners } from '../dockerfiles/CodeOwnersReadings';
import { BoundaryCodeOwners } from './BoundaryCodeOwners';

function entity(
  kind: string,
  name: string,
  spec: Record<string, Json>,
  annotations: Record<string, string> = {},
): CatalogEntity {
  const apiVersion =
    kind === 'Responsibility'
      ? 'platform-teams/v1alpha1'
      : 'backstage.io/v1alpha1';
  return { apiVersion, kind, metadata: { name, annotations }, spec };
}

const model = (name: string) =>
  entity('Component', name, { type: 'ml-model', owner: 'data' });

const organization = createOrganization({
  vocabulary: packagedVocabulary(),
  entities: withRelations([
    entity(
      'Group',
      'ml',
      { type: 'team' },
      { 'github.com/team-slug': 'crumb/ml' },
    ),
    entity('Group', 'data', { type: 'team' }),
    model('ranker'),
    model('forecast'),
    model('broken'),
    entity('Component', 'shop', { type: 'service', owner: 'data' }),
    entity('Responsibility', 'line', {
      owner: 'ml',
      concerns: ['model-monitoring'],
      mustNotChange: ['model-inputs'],
    }),
  ]),
});

const FILES: Record<string, string> = {
  ranker: '* @crumb/ml\n',
  // Only a folder is theirs, which is not the model.
  forecast: '* @crumb/data\n/pipelines/ @crumb/ml\n',
};

function setup() {
  const asked: string[] = [];
  const owners = BoundaryCodeOwners.create({
    snapshots: {
      current: async () => ({ id: 1, organization, readAt: new Date(0) }),
    },
    readings: {
      of: async ({
        metadata: { name },
      }): Promise<FoundCodeOwners | undefined> => {
        asked.push(name);
        if (name === 'broken') throw new Error('The host is down.');
        const path = 'CODEOWNERS';
        return { path, codeOwners: parseCodeOwners(FILES[name], 'github') };
      },
    },
  });
  const boundaries = () =>
    findOrganizationFindings(organization, {
      now: new Date(0),
      codeOwnersOf: owners.codeOwnersOf,
    })
      .filter(({ kind }) => kind === 'boundary')
      .map(({ message }) => message);
  return { owners, asked, boundaries };
}

describe('BoundaryCodeOwners', () => {
  it('says nothing before it has read anything', () => {
    expect(setup().boundaries()).toEqual([]);
  });

  it('finds who is the code owner of everything of what it must not change', async () => {
    const { owners, asked, boundaries } = setup();

    await owners.refresh();

    expect(boundaries()).toEqual([
      'ml must not change model inputs, but is the code owner of ranker.',
    ]);
    // Nobody has drawn a line around the shop.
    expect(asked.sort()).toEqual(['broken', 'forecast', 'ranker']);
  });
});
