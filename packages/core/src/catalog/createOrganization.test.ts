import { packagedVocabulary } from '../vocabulary';
import type { CatalogEntity, Json } from './CatalogEntity';
import { createOrganization } from './createOrganization';
import { withRelations } from './withRelations';

function entity(
  ref: string,
  spec: Record<string, Json> = {},
  metadata: Omit<CatalogEntity['metadata'], 'name'> = {},
): CatalogEntity {
  const [kind, name] = ref.split(':');
  const apiVersion =
    kind === 'Responsibility'
      ? 'platform-teams/v1alpha1'
      : 'backstage.io/v1alpha1';
  return { apiVersion, kind, metadata: { name, ...metadata }, spec };
}

function organizationOf(
  entities: readonly CatalogEntity[],
  trusted?: readonly string[],
) {
  return createOrganization({
    entities: withRelations(entities),
    vocabulary: packagedVocabulary(),
    trusted,
  });
}

describe('createOrganization', () => {
  const organization = organizationOf([
    entity('Group:retail'),
    entity('Group:shop', {
      parent: 'retail',
      profile: { displayName: 'The Shop' },
    }),
    entity('User:jo', { memberOf: ['shop', 'gone'] }),
    entity('Domain:commerce'),
    entity('Domain:payments', { subdomainOf: 'commerce' }),
    entity('System:checkout', { domain: 'payments' }, { title: 'Check-out' }),
    entity('Component:api', {
      owner: 'shop',
      system: 'checkout',
      dependsOn: ['resource:db', 'resource:gone'],
      consumesApis: ['orders'],
    }),
    entity('Resource:db', { owner: 'gone' }),
    entity('API:orders', {}),
  ]);

  it('knows what belongs where', () => {
    expect(organization.ownerOf('component:default/api')).toBe(
      'group:default/shop',
    );
    expect(organization.ownerOf('resource:default/db')).toBe(
      'group:default/gone',
    );
    expect(organization.ownerOf('api:default/orders')).toBeUndefined();
    expect(organization.systemOf('component:default/api')).toBe(
      'system:default/checkout',
    );
    expect(organization.systemOf('system:default/checkout')).toBeUndefined();
    expect(organization.domainsOf('component:default/api')).toEqual([
      'domain:default/payments',
      'domain:default/commerce',
    ]);
    expect(organization.domainsOf('system:default/checkout')).toEqual([
      'domain:default/payments',
      'domain:default/commerce',
    ]);
    expect(organization.domainsOf('domain:default/payments')).toEqual([
      'domain:default/commerce',
    ]);
    expect(organization.ancestorsOf('group:default/shop')).toEqual([
      'group:default/retail',
    ]);
    expect(organization.childGroupsOf('group:default/retail')).toEqual([
      'group:default/shop',
    ]);
    expect(organization.groupsOf('user:default/jo')).toEqual([
      'group:default/shop',
    ]);
  });

  it('knows what depends on what, among what exists', () => {
    expect(organization.dependenciesOf('component:default/api')).toEqual([
      'api:default/orders',
      'resource:default/db',
    ]);
    expect(organization.dependentsOf('resource:default/db')).toEqual([
      'component:default/api',
    ]);
    expect(organization.dependentsOf('api:default/orders')).toEqual([
      'component:default/api',
    ]);
    expect(organization.dependentsOf('resource:default/gone')).toEqual([]);
  });

  it('has a title for everything', () => {
    expect(
      [
        'system:default/checkout',
        'group:default/shop',
        'component:default/api',
        'group:default/gone',
      ].map(organization.titleOf),
    ).toEqual(['Check-out', 'The Shop', 'api', 'gone']);
  });

  it('ends where parents close on themselves', () => {
    const round = organizationOf([
      entity('Group:a', { parent: 'b' }),
      entity('Group:b', { parent: 'a' }),
      entity('Domain:x', { subdomainOf: 'y' }),
      entity('Domain:y', { subdomainOf: 'x' }),
    ]);
    expect(round.ancestorsOf('group:default/a')).toEqual(['group:default/b']);
    expect(round.domainsOf('domain:default/x')).toEqual(['domain:default/y']);
  });

  it('reads Responsibilities, tells which count and why others cannot be read', () => {
    const at = (location: string) => ({
      annotations: { 'backstage.io/managed-by-location': location },
    });
    const registered = organizationOf(
      [
        entity(
          'Responsibility:ours',
          {
            owner: 'shop',
            concerns: ['monitoring'],
            provides: ['resource:db'],
          },
          at('url:https://git.example.com/platform/a.yaml'),
        ),
        entity(
          'Responsibility:theirs',
          { owner: 'shop', concerns: ['logging'], provides: ['resource:db'] },
          at('url:https://git.example.com/shop/platform/a.yaml'),
        ),
        entity('Responsibility:broken', {
          owner: 'shop',
          concerns: ['loging'],
        }),
      ],
      ['url:https://git.example.com/platform/*'],
    );
    expect(
      registered.responsibilities.map(({ ref, confirmed }) => [ref, confirmed]),
    ).toEqual([
      ['responsibility:default/ours', true],
      ['responsibility:default/theirs', false],
    ]);
    expect([...registered.registeredConcerns]).toEqual(['monitoring']);
    expect(
      registered.providersOf('resource:default/db').map(({ ref }) => ref),
    ).toEqual(['responsibility:default/ours']);
    expect(registered.rejected).toMatchObject([
      {
        ref: 'responsibility:default/broken',
        issues: [{ pathText: 'spec.concerns[0]' }],
      },
    ]);
  });

  it('reads thousands of dependencies and of groups above one another in no time', () => {
    const many = Array.from({ length: 30_000 }, (_, index) =>
      entity(`Component:part-${index}`),
    );
    const hub = {
      ...entity('Component:hub'),
      relations: many.map(({ metadata: { name } }) => ({
        type: 'dependsOn',
        targetRef: `component:default/${name}`,
      })),
    };
    const groups = Array.from({ length: 30_000 }, (_, index) => ({
      ...entity(`Group:level-${index}`),
      relations: [
        { type: 'childOf', targetRef: `group:default/level-${index + 1}` },
      ],
    }));
    const large = createOrganization({
      entities: [...many, hub, ...groups],
      vocabulary: packagedVocabulary(),
    });
    expect(large.dependenciesOf('component:default/hub')).toHaveLength(30_000);
    expect(large.ancestorsOf('group:default/level-0')).toHaveLength(29_999);
    // What is not linear outlasts the limit that each test has.
  });
});

describe('withRelations', () => {
  it('derives both directions, in the order of the catalog', () => {
    const [api, db] = withRelations([
      entity('Component:api', {
        owner: 'shop',
        system: 'checkout',
        dependsOn: ['resource:db'],
        subcomponentOf: 'site',
        providesApis: ['orders'],
      }),
      entity('Resource:db', { dependencyOf: ['component:other'] }),
    ]);
    expect(api.relations).toEqual([
      { type: 'dependsOn', targetRef: 'resource:default/db' },
      { type: 'ownedBy', targetRef: 'group:default/shop' },
      { type: 'partOf', targetRef: 'component:default/site' },
      { type: 'partOf', targetRef: 'system:default/checkout' },
      { type: 'providesApi', targetRef: 'api:default/orders' },
    ]);
    expect(db.relations).toEqual([
      { type: 'dependencyOf', targetRef: 'component:default/api' },
      { type: 'dependencyOf', targetRef: 'component:default/other' },
    ]);
  });

  it('leaves out what is no reference, and keeps relations that are there', () => {
    const [api] = withRelations([
      {
        ...entity('Component:api', { owner: 'a b', dependsOn: ['db', 7] }),
        relations: [
          { type: 'coveredBy', targetRef: 'responsibility:default/x' },
        ],
      },
    ]);
    expect(api.relations).toEqual([
      { type: 'coveredBy', targetRef: 'responsibility:default/x' },
    ]);
  });
});
