import {
  createOrganization,
  withRelations,
  type CatalogEntity,
  type Json,
} from '../catalog';
import { packagedVocabulary } from '../vocabulary';
import { likelyPlatformTeams } from './likelyPlatformTeams';

function entity(
  ref: string,
  spec: Record<string, Json>,
  title?: string,
): CatalogEntity {
  const [kind, name] = ref.split(':');
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, title },
    spec,
  };
}

function likely(...entities: readonly CatalogEntity[]) {
  return likelyPlatformTeams(
    createOrganization({
      entities: withRelations(entities),
      vocabulary: packagedVocabulary(),
    }),
  );
}

const SRE = entity('Group:reliability', { type: 'team' }, 'SRE');
const ML = entity('Group:models', { type: 'team' }, 'ML Platform');
const SHOP = entity('Component:shop', {
  type: 'service',
  lifecycle: 'production',
  owner: 'shop',
});

describe('likelyPlatformTeams', () => {
  it('names a group with the work that it is suggested for first, and why', () => {
    const [first] = likely(SRE, SHOP);
    expect(first).toMatchObject({
      team: 'group:default/reliability',
      because: 'its name says SRE',
    });
    expect(first.concerns).toEqual(
      expect.arrayContaining(['monitoring', 'incident-response']),
    );
  });

  it('leaves out work that nothing in the catalog is about', () => {
    const database = entity('Resource:orders', {
      type: 'database',
      owner: 'shop',
    });
    expect(likely(SRE, SHOP)[0].concerns).not.toContain('backup');
    expect(likely(SRE, SHOP, database)[0].concerns).toContain('backup');
  });

  it('puts the group with most work first', () => {
    expect(likely(ML, SRE, SHOP).map(({ team }) => team)).toEqual([
      'group:default/reliability',
      'group:default/models',
    ]);
  });

  it('names nobody where no group looks like one', () => {
    expect(likely(entity('Group:bakers', { type: 'team' }), SHOP)).toEqual([]);
  });
});
