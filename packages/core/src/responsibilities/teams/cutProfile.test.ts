import {
  createOrganization,
  withRelations,
  type CatalogEntity,
  type Json,
} from '../../catalog';
import { packagedVocabulary } from '../../vocabulary';
import { cutProfile, profileList, TEAM_PROFILE_LISTS } from './cutProfile';
import { teamProfile } from './teamProfile';

const RULES = 440;
const OWNERS = 30;

function entity(
  ref: string,
  spec: Record<string, Json>,
  metadata: Omit<CatalogEntity['metadata'], 'name'> = {},
): CatalogEntity {
  const [kind, name] = ref.split(':');
  const apiVersion =
    kind === 'Responsibility'
      ? 'platform-teams/v1alpha1'
      : 'backstage.io/v1alpha1';
  return { apiVersion, kind, metadata: { name, ...metadata }, spec };
}

function times<T>(count: number, make: (index: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

const organization = createOrganization({
  entities: withRelations([
    entity('Group:sre', { type: 'sre' }),
    ...times(OWNERS, index => entity(`Group:team-${index}`, { type: 'team' })),
    ...times(OWNERS, index =>
      entity(`Component:shop-${index}`, {
        type: 'service',
        owner: `team-${index}`,
        dependsOn: ['component:grafana'],
      }),
    ),
    entity('Component:grafana', { type: 'service', owner: 'sre' }),
    ...times(RULES, index =>
      entity(
        `Responsibility:care-${index}`,
        {
          owner: 'sre',
          concerns: ['monitoring'],
          assists: ['logging'],
          appliesTo: [{ owner: `team-${index % OWNERS}` }],
          provides: ['component:grafana'],
          consulted: [`team-${index % OWNERS}`],
          informed: ['team-1'],
          mustNotChange: ['model-definition'],
        },
        { title: `Care ${index}` },
      ),
    ),
  ]),
  vocabulary: packagedVocabulary(),
});
const profile = teamProfile(organization, 'group:default/sre', {
  now: new Date('2026-11-23T10:00:00Z'),
})!;

describe('cutProfile', () => {
  it('keeps the first of each list, and says how many there are', () => {
    const cut = cutProfile(profile, 20);

    expect(cut.totals).toEqual({
      children: 0,
      work: RULES,
      setAside: 0,
      assists: RULES,
      provides: 1,
      boundaries: RULES,
      automatedBy: 0,
      customers: OWNERS,
      consulted: OWNERS,
      informed: 1,
      contacts: 0,
    });
    expect(cut.profile.work).toEqual(profile.work.slice(0, 20));
    expect(
      TEAM_PROFILE_LISTS.filter(list => cut.profile[list].length > 20),
    ).toEqual([]);
  });

  it('leaves the numbers of the whole alone', () => {
    const { entities, customersServed, provides } = cutProfile(
      profile,
      1,
    ).profile;

    expect({ entities, customersServed }).toEqual({
      entities: profile.entities,
      customersServed: OWNERS,
    });
    expect(provides).toEqual([
      expect.objectContaining({
        consumingTeams: OWNERS,
        consumingEntities: OWNERS,
      }),
    ]);
    expect(provides[0].consumers).toHaveLength(10);
  });

  it('names of hundreds of registrations only the first with a team that all of them tell', () => {
    expect(profileList(profile, 'informed')).toEqual([
      {
        team: 'group:default/team-1',
        registrations: RULES,
        examples: ['Care 0', 'Care 1', 'Care 10', 'Care 100', 'Care 101'],
      },
    ]);
  });

  it('is of the same size, however much a team has registered', () => {
    expect(JSON.stringify(profile).length).toBeGreaterThan(200_000);
    expect(JSON.stringify(cutProfile(profile, 50).profile).length).toBeLessThan(
      60_000,
    );
  });
});
