/**
 * How fast the layers of a generated catalog are computed and its pictures opened, from 500 to
 * 250,000 entities. Beside it, in the same run, a bare pass over the same entities that reads what
 * every pass has to read: owner and dependencies. `longest step` is how long a server that runs the
 * pass in steps does nothing else, `gzipped kB` what the page receives.
 *
 * Three ways of opening a picture: `open` is what all who may see the same get after the first of
 * them, `draw` is the first one, and `narrow` is one that a filter narrows, which nobody remembers.
 *
 * It fails when opening takes longer than five bare passes at any size, or more than twelve times
 * as long for ten times as many entities, or when an answer is larger than 150 kB.
 */
import { gzipSync } from 'node:zlib';
import {
  completeSteps,
  createLayersModel,
  createLayersModelInSteps,
  createLayersPolicy,
  createOrganization,
  entityLayer,
  findCrossings,
  layerCapabilitiesInSteps,
  layerCrossingsInSteps,
  layerEntitiesInSteps,
  packagedVocabulary,
  placeEntities,
  searchLayersInSteps,
  servesViewInSteps,
  standsViewInSteps,
  type CatalogEntity,
  type LayersModel,
  type Organization,
  type Steps,
} from '@cookie-factory/platform-teams-core';
import { generateCatalog } from '@cookie-factory/platform-teams-test-utils';
import { measure } from './support/measure';
import { report, type BenchRow } from './support/report';

const SIZES = [500, 5_000, 25_000, 250_000];
const NOW = new Date('2026-11-23T12:00:00Z');
// What the page and its users are promised.
const MOST_BARE_PASSES = 5;
const MOST_GROWTH = 12;
const MOST_KILOBYTES = 150;

interface Pass {
  readonly name: string;
  run(): unknown;
  /** The same in steps, where there are any. */
  steps?(): Steps<unknown>;
  /** It goes over the wire. */
  readonly isAnswer?: boolean;
}

function barePass(
  entities: readonly CatalogEntity[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { relations = [] } of entities) {
    for (const { type, targetRef } of relations) {
      if (type !== 'ownedBy' && type !== 'dependsOn') continue;
      counts.set(targetRef, (counts.get(targetRef) ?? 0) + 1);
    }
  }
  return counts;
}

function inSteps(name: string, steps: () => Steps<unknown>): Pass {
  return { name, steps, run: () => completeSteps(steps()) };
}

function answer(name: string, steps: () => Steps<unknown>): Pass {
  return { ...inSteps(name, steps), isAnswer: true };
}

interface Built {
  readonly entities: readonly CatalogEntity[];
  readonly organization: Organization;
  readonly model: LayersModel;
  /** Of the organisation's index, and of the model on top of it. */
  readonly bytes: { readonly index: number; readonly model: number };
}

function heapUsed(): number {
  // What the first finds finalizers for, only the second takes away.
  global.gc?.();
  global.gc?.();
  const { heapUsed: heap, arrayBuffers } = process.memoryUsage();
  return heap + arrayBuffers;
}

function build(size: number): Built {
  const vocabulary = packagedVocabulary();
  const entities = generateCatalog({ entities: size });
  const empty = heapUsed();
  const organization = createOrganization({ entities, vocabulary });
  const indexed = heapUsed();
  const model = createLayersModel(organization, optionsFor(organization));
  const modelled = heapUsed();
  return {
    entities,
    organization,
    model,
    bytes: { index: indexed - empty, model: modelled - indexed },
  };
}

function optionsFor({ vocabulary }: Organization) {
  const result = createLayersPolicy({}, vocabulary);
  if (!result.ok) throw new Error(result.issues[0].message);
  return { policy: result.policy, now: NOW };
}

function passesOver({ entities, organization, model }: Built): readonly Pass[] {
  const { vocabulary } = organization;
  const options = optionsFor(organization);
  const { placements } = model;
  // Nobody has asked for so many belts yet, so that none of these is remembered.
  let asked = 1_000;
  const fresh = () => {
    asked += 1;
    return asked;
  };
  return [
    { name: 'bare: owners and dependencies', run: () => barePass(entities) },
    {
      name: 'index the catalog',
      run: () => createOrganization({ entities, vocabulary }),
    },
    { name: 'place', run: () => placeEntities(organization, options.policy) },
    {
      name: 'find crossings',
      run: () => findCrossings(organization, placements, NOW),
    },
    inSteps('whole model', () =>
      createLayersModelInSteps(organization, options),
    ),
    answer('open: who serves whom', () => servesViewInSteps(model)),
    answer('open: what stands on what', () => standsViewInSteps(model)),
    inSteps('draw: who serves whom', () =>
      servesViewInSteps(model, { belts: fresh() }),
    ),
    inSteps('draw: what stands on what', () =>
      standsViewInSteps(model, { belts: fresh() }),
    ),
    answer('narrow: who serves whom in production', () =>
      servesViewInSteps(model, { lifecycle: 'production' }),
    ),
    answer('narrow: what stands on what in production', () =>
      standsViewInSteps(model, { lifecycle: 'production' }),
    ),
    answer('largest: 60 boxes a layer, 400 belts', () =>
      standsViewInSteps(model, { groupBy: 'owner', boxes: 60, belts: 400 }),
    ),
    answer('largest: 60 owners, 50 belts a machine', () =>
      servesViewInSteps(model, { owners: 60, belts: 50 }),
    ),
    answer('200 entities of a machine', () =>
      layerEntitiesInSteps(model, { machine: 'monitoring', limit: 200 }),
    ),
    answer('200 crossings', () => layerCrossingsInSteps(model, { limit: 200 })),
    answer('200 capabilities', () =>
      layerCapabilitiesInSteps(model, { limit: 200 }),
    ),
    answer('search', () =>
      searchLayersInSteps(model, { query: 'component-4' }),
    ),
    {
      name: 'card of one component',
      run: () => entityLayer(model, 'component:default/component-0'),
    },
  ];
}

/** The median of three runs, since a pause of the machine is no step of ours. */
function longestStep(pass: Pass): number {
  const longest = [0, 1, 2].map(() => {
    const steps = pass.steps?.();
    let worst = 0;
    for (let done = steps === undefined; !done;) {
      const start = performance.now();
      done = steps?.next().done ?? true;
      worst = Math.max(worst, performance.now() - start);
    }
    return worst;
  });
  return longest.sort((a, b) => a - b)[1];
}

async function rowsFor(size: number): Promise<readonly BenchRow[]> {
  const built = build(size);
  const rows: BenchRow[] = [];
  let bare: number | undefined;
  for (const pass of passesOver(built)) {
    const ms = await measure(pass.run, { atLeastMs: 500, atLeastTimes: 3 });
    bare ??= ms;
    rows.push({
      name: nameOf(size, pass.name),
      figures: {
        ms,
        'times bare': ms / bare,
        ...(pass.steps ? { 'longest step, ms': longestStep(pass) } : {}),
        ...(pass.isAnswer ? { 'gzipped kB': kilobytesOf(pass) } : {}),
      },
    });
  }
  const { index, model } = built.bytes;
  return [
    ...rows,
    {
      name: nameOf(size, 'memory'),
      figures: {
        'index, bytes by entity': index / size,
        'model, bytes by entity': model / size,
      },
    },
  ];
}

function nameOf(size: number, pass: string): string {
  return `${size.toLocaleString('en')}, ${pass}`;
}

function kilobytesOf({ run }: Pass): number {
  return gzipSync(JSON.stringify(run())).length / 1_000;
}

/** What is promised and does not hold. */
function brokenPromises(rows: readonly BenchRow[]): readonly string[] {
  const figure = (name: string, key: string) =>
    rows.find(row => row.name === name)?.figures[key] ?? Infinity;
  const openings = ['open: who serves whom', 'open: what stands on what'];
  return [
    ...rows
      .filter(({ name }) => openings.some(opening => name.endsWith(opening)))
      .filter(({ figures }) => figures['times bare'] > MOST_BARE_PASSES)
      .map(({ name }) => `${name} takes more than ${MOST_BARE_PASSES} passes.`),
    ...openings
      .filter(
        opening =>
          figure(nameOf(250_000, opening), 'ms') >
          MOST_GROWTH * figure(nameOf(25_000, opening), 'ms'),
      )
      .map(opening => `${opening} grows more than ${MOST_GROWTH} times.`),
    ...rows
      .filter(({ figures }) => (figures['gzipped kB'] ?? 0) > MOST_KILOBYTES)
      .map(({ name }) => `${name} is larger than ${MOST_KILOBYTES} kB.`),
  ];
}

async function main(): Promise<void> {
  const rows: BenchRow[] = [];
  for (const size of SIZES) rows.push(...(await rowsFor(size)));
  report('layers', rows);
  const broken = brokenPromises(rows);
  for (const promise of broken) console.error(promise);
  process.exitCode = broken.length === 0 ? 0 : 1;
}

main().catch(error => {
  console.error(error);
  process.exitCode = 1;
});
