/**
 * Catalogs of any size, the same for the same seed: teams, systems and what
 * they run in the proportions that large catalogs have. Some teams declare no
 * dependency at all, some reach past the platform.
 */
import {
  withRelations,
  type CatalogEntity,
} from '@cookie-factory/platform-teams-core';
import {
  INFRASTRUCTURE_CAPABILITIES,
  PLATFORM_CAPABILITIES,
  platformOrganization,
} from './platformOrganization';
import { seededRandom, type SeededRandom } from './seededRandom';

/** How large a generated catalog is, and which one of that size. */
export interface GenerateCatalogOptions {
  /** Entities in all, teams and registrations included; at least 100. */
  readonly entities: number;
  readonly seed?: number;
}

interface Frame {
  readonly random: SeededRandom;
  readonly teams: readonly string[];
  readonly domains: readonly string[];
  /** Each with the team that owns it. */
  readonly systems: readonly {
    readonly name: string;
    readonly owner: string;
  }[];
}

const ENTITIES_PER_TEAM = 80;
const ENTITIES_PER_SYSTEM = 20;
const ENTITIES_PER_DOMAIN = 400;
const COMPONENT_TYPES = [
  'service',
  'service',
  'service',
  'website',
  'library',
  'ml-model',
];
const RESOURCE_TYPES = [
  'database',
  'cache',
  'queue',
  'topic',
  'bucket',
  'subnet',
  'search',
];
const LIFECYCLES = [
  'production',
  'production',
  'production',
  'experimental',
  'deprecated',
];
const TAGS = ['node', 'java', 'go', 'python', 'customer-facing', 'internal'];

/** Generates a catalog with the relations that the catalog would stitch. */
export function generateCatalog({
  entities,
  seed = 1,
}: GenerateCatalogOptions): readonly CatalogEntity[] {
  const platform = platformOrganization();
  const random = seededRandom(seed);
  const teams = names(
    'team',
    Math.max(3, Math.round(entities / ENTITIES_PER_TEAM)),
  );
  const domains = names(
    'domain',
    Math.max(2, Math.round(entities / ENTITIES_PER_DOMAIN)),
  );
  const systems = names(
    'system',
    Math.max(3, Math.round(entities / ENTITIES_PER_SYSTEM)),
  ).map(name => ({ name, owner: random.pickUneven(teams) }));
  const frame: Frame = { random, teams, domains, systems };
  const structure = [
    ...teams.map(name => group(name)),
    ...domains.map(name =>
      simple('Domain', name, { owner: random.pick(teams) }),
    ),
    ...systems.map(({ name, owner }) =>
      simple('System', name, { owner, domain: random.pick(domains) }),
    ),
  ];
  const rest = entities - platform.length - structure.length;
  if (rest < 1) {
    throw new Error(
      `A catalog of ${entities} entities has no room for services: ask for at least 100.`,
    );
  }
  return withRelations([...platform, ...structure, ...workloads(rest, frame)]);
}

function workloads(count: number, frame: Frame): readonly CatalogEntity[] {
  const resources = Math.round(count * 0.22);
  const apis = Math.round(count * 0.13);
  const components = count - resources - apis;
  return [
    ...Array.from({ length: resources }, (_, index) => resource(index, frame)),
    ...Array.from({ length: apis }, (_, index) => api(index, frame)),
    ...Array.from({ length: components }, (_, index) =>
      component(index, { ...frame, resources, apis, components }),
    ),
  ];
}

function component(
  index: number,
  frame: Frame & {
    readonly resources: number;
    readonly apis: number;
    readonly components: number;
  },
): CatalogEntity {
  const { random, systems } = frame;
  const { name: system, owner } = random.pickUneven(systems);
  // As in most catalogs, a good part of the services declares nothing.
  const declares = random.chance(0.7);
  const dependsOn = declares
    ? [
        ...(random.chance(0.6) && frame.resources > 0
          ? [`resource:resource-${random.below(frame.resources)}`]
          : []),
        ...(random.chance(0.4) ? [random.pick(PLATFORM_CAPABILITIES)] : []),
        ...(random.chance(0.3)
          ? [`component:component-${random.below(frame.components)}`]
          : []),
        ...(random.chance(0.01)
          ? [random.pick(INFRASTRUCTURE_CAPABILITIES)]
          : []),
      ].filter(ref => ref !== `component:component-${index}`)
    : [];
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: `component-${index}`,
      title: `Component ${index}`,
      description:
        'One of the generated services, with a sentence as people write them.',
      annotations: {
        'backstage.io/managed-by-location': `url:https://git.example.com/${owner}/component-${index}/catalog-info.yaml`,
        'backstage.io/source-location': `url:https://git.example.com/${owner}/component-${index}/`,
      },
      tags: [random.pick(TAGS)],
    },
    spec: {
      type: random.pick(COMPONENT_TYPES),
      lifecycle: random.pick(LIFECYCLES),
      owner,
      system,
      ...(dependsOn.length > 0 ? { dependsOn } : {}),
      // Each API has the component of its number as its provider.
      ...(index < frame.apis ? { providesApis: [`api-${index}`] } : {}),
      ...(declares && frame.apis > 0 && random.chance(0.3)
        ? { consumesApis: [`api-${random.below(frame.apis)}`] }
        : {}),
    },
  };
}

function resource(index: number, { random, systems }: Frame): CatalogEntity {
  const { name: system, owner } = random.pickUneven(systems);
  return simple('Resource', `resource-${index}`, {
    type: random.pick(RESOURCE_TYPES),
    owner,
    system,
    dependsOn: [random.pick(INFRASTRUCTURE_CAPABILITIES)],
  });
}

function api(index: number, { random, systems }: Frame): CatalogEntity {
  const { name: system, owner } = random.pickUneven(systems);
  return simple('API', `api-${index}`, {
    type: 'openapi',
    lifecycle: 'production',
    owner,
    system,
    // The catalog takes none without.
    definition: 'openapi: 3.1.0',
  });
}

function group(name: string): CatalogEntity {
  return simple('Group', name, { type: 'team', children: [] });
}

function simple(
  kind: string,
  name: string,
  spec: NonNullable<CatalogEntity['spec']>,
): CatalogEntity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name },
    spec,
  };
}

function names(prefix: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}-${index}`);
}
