/**
 * What the kind Responsibility costs the host's catalog: whole catalogs with their databases take
 * the same 5,000 entities of other kinds, in turns with our module and without. Beside it, because
 * a whole catalog is never the same twice, what the module adds where it is: the catalog's own
 * orchestrator takes the entities with our processor and without, in turns. All of it is processor
 * time.
 *
 * It fails when the catalog takes more than 1.02 times as long with our module, by the least of
 * several runs of each. Beside it stands what one Responsibility takes itself.
 */
import fs from 'node:fs';
import path from 'node:path';
import { mockServices } from '@backstage/backend-test-utils';
import {
  DefaultNamespaceEntityPolicy,
  EntityPolicies,
  FieldFormatEntityPolicy,
  NoForeignRootFieldsEntityPolicy,
  SchemaValidEntityPolicy,
  type Entity,
} from '@backstage/catalog-model';
import { ScmIntegrations } from '@backstage/integration';
import {
  parseEntityYaml,
  type CatalogProcessor,
} from '@backstage/plugin-catalog-node';
import {
  packagedVocabulary,
  type CatalogEntity,
} from '@cookie-factory/platform-teams-core';
import { generateCatalog } from '@cookie-factory/platform-teams-test-utils';
import catalogModulePlatformTeams, {
  ResponsibilityEntityProcessor,
} from '@cookie-factory/plugin-catalog-backend-module-platform-teams';
import { processedByCatalog } from './support/catalog/processedByCatalog';
import { report } from './support/report';
import { manyResponsibilities } from './support/responsibilities/manyResponsibilities';

const ENTITIES = 5_000;
const SLICE = 500;
const ROUNDS = 15;
/** Pairs of whole catalogs that are timed. */
const CATALOGS = 6;
const MOST = 1.02;
const LOCATION = 'url:https://git.example.com/org/catalog-info.yaml';

interface Orchestrator {
  process(request: { entity: Entity; state: object }): Promise<{ ok: boolean }>;
}

/** The catalog's own parts; it exports none of them, and its packaged files are all there is. */
function catalogPart(file: string) {
  const root = path.dirname(
    fs.realpathSync(
      require.resolve('@backstage/plugin-catalog-backend/package.json'),
    ),
  );
  return require(path.join(root, 'dist', `${file}.cjs.js`));
}

function orchestratorWith(ours: readonly CatalogProcessor[]): Orchestrator {
  const config = mockServices.rootConfig();
  const logger = mockServices.rootLogger({ level: 'none' });
  const integrations = ScmIntegrations.fromConfig(config);
  const { DefaultCatalogProcessingOrchestrator } = catalogPart(
    'processing/DefaultCatalogProcessingOrchestrator',
  );
  const { BuiltinKindsEntityProcessor } = catalogPart(
    'processors/BuiltinKindsEntityProcessor',
  );
  const { AnnotateLocationEntityProcessor } = catalogPart(
    'processors/AnnotateLocationEntityProcessor',
  );
  const { PlaceholderProcessor } = catalogPart(
    'processors/PlaceholderProcessor',
  );
  // No entity here has a placeholder that would be read.
  const reader = {};
  return new DefaultCatalogProcessingOrchestrator({
    processors: [
      new PlaceholderProcessor({ resolvers: {}, reader, integrations }),
      new BuiltinKindsEntityProcessor(),
      new AnnotateLocationEntityProcessor({ integrations }),
      ...ours,
    ],
    integrations,
    logger,
    parser: parseEntityYaml,
    rulesEnforcer: { isAllowed: () => true },
    policy: EntityPolicies.allOf([
      new SchemaValidEntityPolicy(),
      new DefaultNamespaceEntityPolicy(),
      new NoForeignRootFieldsEntityPolicy(),
      new FieldFormatEntityPolicy(),
    ]),
  });
}

/** As a provider hands them over: with their location, and nothing stitched. */
function unprocessed(entity: CatalogEntity): Entity {
  const { apiVersion, kind, metadata, spec } = entity;
  // Core's is the same shape, but read-only.
  return {
    apiVersion,
    kind,
    spec,
    metadata: {
      ...metadata,
      annotations: {
        ...metadata.annotations,
        'backstage.io/managed-by-location': LOCATION,
        'backstage.io/managed-by-origin-location': LOCATION,
      },
    },
  } as unknown as Entity;
}

async function processorTime(
  orchestrator: Orchestrator,
  entities: readonly Entity[],
): Promise<number> {
  const before = process.cpuUsage();
  for (const entity of entities) {
    const { ok } = await orchestrator.process({ entity, state: {} });
    if (!ok) throw new Error(`${entity.metadata.name} could not be processed`);
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e3;
}

/** A slice by one, then by the other, and back, so that neither has the better moments. */
async function round(
  pair: readonly [Orchestrator, Orchestrator],
  entities: readonly Entity[],
): Promise<readonly [number, number]> {
  const times: [number, number] = [0, 0];
  for (let start = 0; start < entities.length; start += SLICE) {
    const slice = entities.slice(start, start + SLICE);
    const order = (start / SLICE) % 2 === 0 ? [0, 1] : [1, 0];
    for (const at of order) times[at] += await processorTime(pair[at], slice);
  }
  return times;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** The least that a whole catalog takes without our module, and with it. */
async function wholeCatalogs(
  entities: readonly Entity[],
): Promise<{ readonly without: number; readonly withModule: number }> {
  const times: Record<'without' | 'withModule', number[]> = {
    without: [],
    withModule: [],
  };
  const modules = { without: [], withModule: [catalogModulePlatformTeams] };
  // The first one warms up. Then one, the other, the other, the one: neither is always second.
  await processedByCatalog(entities);
  for (let pair = 0; pair < CATALOGS; pair += 1) {
    const order = ['without', 'withModule'] as const;
    for (const which of pair % 2 === 0 ? order : order.toReversed()) {
      times[which].push(await processedByCatalog(entities, modules[which]));
    }
  }
  return {
    without: Math.min(...times.without),
    withModule: Math.min(...times.withModule),
  };
}

async function main(): Promise<void> {
  const generated = generateCatalog({ entities: ENTITIES + 100 });
  const entities = generated
    .filter(({ kind }) => kind !== 'Responsibility')
    .slice(0, ENTITIES)
    .map(unprocessed);
  const registered = manyResponsibilities(generated, {
    count: 400,
    concerns: [...packagedVocabulary().concerns.values()],
  }).map(unprocessed);
  const ours = new ResponsibilityEntityProcessor({
    vocabulary: packagedVocabulary(),
  });
  const without = orchestratorWith([]);
  const withModule = orchestratorWith([ours]);

  const catalog = await wholeCatalogs(entities);
  const times: (readonly [number, number])[] = [];
  for (let at = 0; at <= ROUNDS; at += 1) {
    const both = await round([without, withModule], entities);
    // The first one warms up.
    if (at > 0) times.push(both);
  }
  const added = median(times.map(([first, second]) => second - first));
  const ratio = catalog.withModule / catalog.without;
  const own = await processorTime(withModule, registered);
  report('catalogProcessing', [
    {
      name: 'a catalog without our module',
      figures: { ms: catalog.without, times: 1 },
    },
    {
      name: 'a catalog with our module',
      figures: { ms: catalog.withModule, times: ratio },
    },
    {
      name: 'its processors alone, without',
      figures: { ms: median(times.map(([first]) => first)) },
    },
    {
      name: 'its processors alone, with our module',
      figures: { ms: median(times.map(([, second]) => second)) },
    },
    {
      name: 'what our module adds to the processors of a catalog',
      figures: {
        ms: added,
        times: (catalog.without + added) / catalog.without,
      },
    },
    {
      name: 'one Responsibility',
      figures: { ms: own / registered.length },
    },
  ]);
  if (ratio > MOST) {
    console.error(
      `The catalog takes ${ratio.toFixed(3)} times as long with our module, not ${MOST}.`,
    );
  }
  // A backend that was stopped leaves something open that would keep the process for ever.
  process.exit(ratio > MOST ? 1 : 0);
}

main().catch(error => {
  console.error(error);
  process.exitCode = 1;
});
