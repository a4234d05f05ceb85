/** Random organisations for property tests: small enough to be read when one fails. */
import fc from 'fast-check';
import {
  createOrganization,
  withRelations,
  type CatalogEntity,
  type Json,
  type Organization,
  type PipelineOwners,
} from '../../catalog';
import { packagedVocabulary } from '../../vocabulary';
import { createResolver } from '../createResolver';

const vocabulary = packagedVocabulary();
/** What is asked about each entity. */
export const CONCERNS = [
  'monitoring',
  'on-call',
  'model-definition',
  'application-code',
];
const names = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}${index}`);
/** Names of groups that exist. */
export const GROUPS = names('g', 4);
const SYSTEMS = names('s', 3);
const DOMAINS = names('d', 3);
const COMPONENTS = names('c', 5);
const TRUSTED = ['url:https://yes.example.com'];
const optional = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.option(arbitrary, { nil: undefined });

/** An entity that a failing property shows in one line. */
export function build(
  kind: string,
  name: string,
  spec: Record<string, Json | undefined>,
): CatalogEntity {
  const apiVersion =
    kind === 'Responsibility'
      ? 'platform-teams/v1alpha1'
      : 'backstage.io/v1alpha1';
  const {
    tags,
    place = 'yes',
    ...rest
  }: Record<string, Json> = JSON.parse(JSON.stringify(spec));
  const entity: CatalogEntity = {
    apiVersion,
    kind,
    metadata: {
      name,
      annotations: {
        'backstage.io/managed-by-location': `url:https://${place}.example.com`,
      },
      ...(Array.isArray(tags) ? { tags: tags.map(String) } : {}),
    },
    spec: rest,
  };
  const words = JSON.stringify(spec).replace(/"/g, '');
  return Object.defineProperty(entity, fc.toStringMethod, {
    value: () => `${kind} ${name} ${words}`,
  });
}

/** A team that may exist. */
export const anyTeam = fc.constantFrom(...GROUPS, 'gone', 'user:default/u0');

const filter = fc.constantFrom<Json[]>(
  { 'spec.type': 'service' },
  { kind: 'Component', 'spec.type': 'ml-model' },
  { 'metadata.tags': { $contains: 'java' } },
  { $not: { 'spec.type': { $in: ['service', 'website'] } } },
  { 'spec.system': { $exists: true }, kind: 'Component' },
  { 'metadata.name': { $hasPrefix: 'c1' } },
);
const scope = fc.oneof(
  fc.record({ entity: fc.constantFrom(...COMPONENTS) }),
  fc.record({ system: fc.constantFrom(...SYSTEMS, 'gone') }),
  fc.record({ domain: fc.constantFrom(...DOMAINS) }),
  fc.record({ owner: fc.constantFrom(...GROUPS) }),
);
const selector: fc.Arbitrary<Json> = fc.oneof(
  scope,
  filter.map(one => ({ filter: one })),
  fc.tuple(scope, filter).map(([one, by]) => ({ ...one, filter: by })),
) as fc.Arbitrary<Json>;

/** Registrations of every kind, some deprecated, some from a place that is not trusted. */
export const anyRules = fc
  .array(
    fc.record({
      owner: anyTeam,
      concerns: fc.uniqueArray(fc.constantFrom(...CONCERNS), { minLength: 1 }),
      appliesTo: optional(fc.array(selector, { minLength: 1, maxLength: 2 })),
      except: optional(fc.array(selector, { minLength: 1, maxLength: 1 })),
      // Of two places, one is trusted.
      place: fc.constantFrom('yes', 'yes', 'no'),
      lifecycle: fc.constantFrom('production', 'production', 'deprecated'),
      mustNotChange: optional(fc.constant(['application-code'])),
      handsOffTo: optional(fc.constantFrom(...CONCERNS)),
    }),
    { maxLength: 6 },
  )
  .map(specs =>
    specs.map((spec, index) => build('Responsibility', `r${index}`, spec)),
  );

/** Groups, domains, systems, a user and components, some without a place or an owner. */
export const anyWorld = fc
  .record({
    parents: fc.array(optional(fc.constantFrom(...GROUPS)), {
      minLength: 4,
      maxLength: 4,
    }),
    domains: fc.array(optional(fc.constantFrom(...DOMAINS)), {
      minLength: 3,
      maxLength: 3,
    }),
    systems: fc.array(optional(fc.constantFrom(...DOMAINS, 'gone')), {
      minLength: 3,
      maxLength: 3,
    }),
    memberOf: fc.uniqueArray(fc.constantFrom(...GROUPS), { maxLength: 2 }),
    components: fc.array(
      fc.record({
        owner: optional(anyTeam),
        system: optional(fc.constantFrom(...SYSTEMS, 'gone')),
        type: fc.constantFrom('service', 'ml-model'),
        tags: optional(fc.constant(['java'])),
        dependsOn: fc.uniqueArray(
          fc.constantFrom(...COMPONENTS.map(name => `component:${name}`)),
          { maxLength: 3 },
        ),
      }),
      { minLength: 5, maxLength: 5 },
    ),
  })
  .map(({ parents, domains, systems, memberOf, components }) => [
    ...parents.map((parent, index) =>
      build('Group', GROUPS[index], { parent }),
    ),
    ...domains.map((subdomainOf, index) =>
      build('Domain', DOMAINS[index], { subdomainOf }),
    ),
    ...systems.map((domain, index) =>
      build('System', SYSTEMS[index], { domain }),
    ),
    build('User', 'u0', { memberOf }),
    ...components.map((spec, index) =>
      build('Component', COMPONENTS[index], spec),
    ),
  ]);

/** What was read of repositories, with handles of teams, of the user, and of nobody. */
export const anyPipelineOwners: fc.Arbitrary<readonly PipelineOwners[]> =
  fc.array(
    fc.record({
      entities: fc.uniqueArray(
        fc.constantFrom(...COMPONENTS.map(name => `component:default/${name}`)),
        { minLength: 1, maxLength: 3 },
      ),
      owners: fc.uniqueArray(
        fc.constantFrom(...GROUPS.map(name => `@org/${name}`), '@u0', '@gone'),
        { maxLength: 2 },
      ),
    }),
    { maxLength: 6 },
  );

/** The organisation of a catalog. */
export function organizationOf(
  entities: readonly CatalogEntity[],
): Organization {
  return createOrganization({
    entities: withRelations(entities),
    vocabulary,
    trusted: TRUSTED,
  });
}

/** All answers that it gives. */
export function answersOf(organization: Organization) {
  const resolver = createResolver(organization);
  return [...organization.entities.keys()]
    .sort()
    .flatMap(ref => CONCERNS.map(concern => resolver.resolve(ref, concern)));
}
