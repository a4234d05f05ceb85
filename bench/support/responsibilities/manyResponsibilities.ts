/**
 * Registrations as a large organisation has them: most for systems, domains and
 * owners, some for one entity, by filters of every kind, or for everything; many
 * with exceptions.
 */
import {
  seededRandom,
  type SeededRandom,
} from '@cookie-factory/platform-teams-test-utils';
import type {
  CatalogEntity,
  Concern,
  Json,
} from '@cookie-factory/platform-teams-core';

type Selector = Record<string, Json>;

const TYPES = ['service', 'website', 'library', 'ml-model'];
const TAGS = ['node', 'java', 'go', 'python', 'customer-facing', 'internal'];

/** Half of them ask for no more than kind, type and lifecycle, as most do. */
const FILTERS: readonly ((random: SeededRandom) => Selector)[] = [
  random => ({ kind: 'Component', 'spec.type': random.pick(TYPES) }),
  random => ({
    kind: 'Component',
    'spec.type': { $in: [random.pick(TYPES), random.pick(TYPES)] },
    'spec.lifecycle': 'production',
  }),
  () => ({ kind: 'Resource', 'spec.type': 'database' }),
  () => ({ kind: { $in: ['API', 'Resource'] } }),
  random => ({
    kind: 'Component',
    'metadata.tags': { $contains: random.pick(TAGS) },
  }),
  random => ({
    $all: [
      { 'metadata.tags': { $contains: random.pick(TAGS) } },
      { $not: { 'spec.lifecycle': 'deprecated' } },
    ],
  }),
  random => ({ 'spec.owner': { $hasPrefix: `team-${random.below(10)}` } }),
  () => ({
    'metadata.annotations.backstage.io/source-location': { $exists: true },
  }),
];

function names(
  entities: readonly CatalogEntity[],
  kind: string,
): readonly string[] {
  return entities
    .filter(entity => entity.kind === kind)
    .map(({ metadata }) => metadata.name);
}

/** Makes registrations for the entities of a generated catalog. */
export function manyResponsibilities(
  entities: readonly CatalogEntity[],
  options: {
    readonly count: number;
    readonly concerns: readonly Concern[];
    readonly seed?: number;
  },
): readonly CatalogEntity[] {
  const { count, concerns, seed = 7 } = options;
  const random = seededRandom(seed);
  const places = {
    entity: names(entities, 'Component'),
    system: names(entities, 'System'),
    domain: names(entities, 'Domain'),
    owner: names(entities, 'Group').filter(name => name.startsWith('team-')),
  };
  const teams = names(entities, 'Group').filter(name => !name.includes('-'));
  return Array.from({ length: count }, (_, index) => {
    const concern = concerns[index % concerns.length].id;
    const other = random.pick(concerns).id;
    const appliesTo = selectors(random, places);
    return {
      apiVersion: 'platform-teams/v1alpha1',
      kind: 'Responsibility',
      metadata: { name: `work-${index}` },
      spec: {
        owner: random.pick(teams),
        concerns: [...new Set([concern, other])],
        ...(appliesTo.length > 0 ? { appliesTo } : {}),
        ...(random.chance(0.3)
          ? { except: [{ entity: random.pick(places.entity) }] }
          : {}),
      },
    };
  });
}

function selectors(
  random: SeededRandom,
  places: Readonly<Record<string, readonly string[]>>,
): Selector[] {
  // One in twenty is for everything.
  if (random.chance(0.05)) return [];
  const one = (): Selector => {
    const scope = random.pick([
      'system',
      'system',
      'system',
      'domain',
      'owner',
      'owner',
      'entity',
      'filter',
    ]);
    if (scope === 'filter') return { filter: random.pick(FILTERS)(random) };
    const named = { [scope]: random.pick(places[scope]) };
    return random.chance(0.3)
      ? { ...named, filter: random.pick(FILTERS)(random) }
      : named;
  };
  return Array.from({ length: 1 + random.below(3) }, one);
}
