/**
 * What it costs to know who is asked. Beside each figure stands, from the same run and in
 * processor time, a bare pass over the same entities, which reads what every answer has to know of an entity: its kind, type
 * and lifecycle, its owner and its system.
 *
 * It fails when resolving 30 concerns for 25,000 entities with 400 Responsibilities takes more
 * than ten bare passes, when the page of one entity passes over the catalog, or when a snapshot of
 * 250,000 entities does not fit in 1 GiB of process memory.
 */
import {
  completeSteps,
  createOrganization,
  createResolver,
  packagedVocabulary,
  prepareAnswersInSteps,
  surveyFleet,
  withRelations,
  type CatalogEntity,
  type Organization,
} from '@cookie-factory/platform-teams-core';
import { generateCatalog } from '@cookie-factory/platform-teams-test-utils';
import { alternate } from './support/alternate';
import { measure } from './support/measure';
import { report, type BenchRow } from './support/report';
import { manyResponsibilities } from './support/responsibilities/manyResponsibilities';
import { snapshotMemory } from './support/responsibilities/snapshotMemory';

const ENTITIES = 25_000;
const RESPONSIBILITIES = 400;
const CONCERNS = 30;
const LARGEST = 250_000;
// What the design promises.
const MOST_BARE_PASSES = 10;
const MOST_MEGABYTES = 1_024;
const ROUNDS = 9;
const DECIDE = `decide ${CONCERNS} concerns for each entity`;

const vocabulary = packagedVocabulary();
const concerns = [...vocabulary.concerns.values()]
  .filter(({ shown }) => shown !== 'in-dockerfile')
  .slice(0, CONCERNS);

function catalogOf(entities: number): readonly CatalogEntity[] {
  const generated = generateCatalog({ entities: entities - RESPONSIBILITIES });
  const registered = manyResponsibilities(generated, {
    count: RESPONSIBILITIES,
    concerns,
  });
  return [...generated, ...withRelations(registered)];
}

function indexed(entities: readonly CatalogEntity[]): Organization {
  return createOrganization({ entities, vocabulary });
}

function barePass(entities: readonly CatalogEntity[]): number {
  const seen = new Map<string, number>();
  for (const { kind, spec, relations = [] } of entities) {
    let owner = '';
    let system = '';
    for (const { type, targetRef } of relations) {
      if (type === 'ownedBy') owner = targetRef;
      else if (type === 'partOf') system = targetRef;
    }
    const key = `${kind} ${spec?.type} ${spec?.lifecycle} ${owner} ${system}`;
    seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  return seen.size;
}

/** Every entity, every concern: who is asked. */
function decideAll(organization: Organization): number {
  const resolver = createResolver(organization);
  let asked = 0;
  for (const ref of organization.entities.keys()) {
    for (const { id } of concerns) {
      if (resolver.decide(ref, id).outcome === 'accountable') asked += 1;
    }
  }
  return asked;
}

/** An organisation whose catalog may be asked for one entity, and never be gone through. */
function withoutPasses(organization: Organization): Organization {
  const refuse = () => {
    throw new Error('The catalog was gone through for the page of one entity');
  };
  const { entities } = organization;
  const oneByOne = new Proxy(entities, {
    get: (map, key) => {
      if (key === 'get') return map.get.bind(map);
      if (key === 'has') return map.has.bind(map);
      return key === 'size' ? map.size : refuse;
    },
  });
  return Object.assign(organization, { entities: oneByOne });
}

function fleetRows(): readonly BenchRow[] {
  const entities = catalogOf(ENTITIES);
  // Nothing that one run remembers is there for the next.
  const fresh = (work: (organization: Organization) => unknown) => () => {
    const organization = indexed(entities);
    return () => work(organization);
  };
  const ms = alternate(
    {
      bare: () => () => barePass(entities),
      index: () => () => indexed(entities),
      decide: fresh(decideAll),
      survey: fresh(surveyFleet),
    },
    ROUNDS,
  );
  const row = (name: string, processorMs: number) => ({
    name,
    figures: { ms: processorMs, 'times bare': processorMs / ms.bare },
  });
  return [
    row('bare pass', ms.bare),
    row('index the catalog', ms.index),
    row(DECIDE, ms.decide),
    row('survey the fleet: all concerns, counted', ms.survey),
  ];
}

async function pageRows(size: number): Promise<BenchRow> {
  const organization = indexed(catalogOf(size));
  const start = performance.now();
  completeSteps(prepareAnswersInSteps(organization));
  const prepared = performance.now() - start;
  const sealed = withoutPasses(organization);
  const ref = 'component:default/component-0';
  const first = performance.now();
  createResolver(sealed).resolveAll(ref);
  const firstMs = performance.now() - first;
  const resolver = createResolver(sealed);
  let at = 0;
  const ms = await measure(() => {
    at += 1;
    return resolver.resolveAll(`component:default/component-${at % 1_000}`);
  });
  return {
    name: `page of one of ${size.toLocaleString('en')}`,
    figures: {
      'prepared once, ms': prepared,
      'first page, ms': firstMs,
      'each page, ms': ms,
    },
  };
}

async function main(): Promise<void> {
  const fleet = fleetRows();
  const pages = [await pageRows(ENTITIES), await pageRows(LARGEST)];
  const memory = await snapshotMemory({
    entities: LARGEST,
    responsibilities: RESPONSIBILITIES,
    mostMegabytes: MOST_MEGABYTES,
  });
  report('responsibilities', [...fleet, ...pages, memory]);

  const decided =
    fleet.find(({ name }) => name === DECIDE)?.figures['times bare'] ??
    Infinity;
  const broken = [
    ...(decided > MOST_BARE_PASSES
      ? [
          `Resolving takes ${decided.toFixed(1)} bare passes, not ${MOST_BARE_PASSES}.`,
        ]
      : []),
    ...(memory.figures['peak with survey, MiB'] > MOST_MEGABYTES
      ? [`${memory.name} takes more than ${MOST_MEGABYTES} MiB.`]
      : []),
  ];
  for (const promise of broken) console.error(promise);
  process.exitCode = broken.length === 0 ? 0 : 1;
}

main().catch(error => {
  console.error(error);
  process.exitCode = 1;
});
