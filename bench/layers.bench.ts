/**
 * How fast the layers of a generated catalog are computed and its pictures drawn up, at 500 and at
 * 25,000 entities. Beside it, in the same run, a bare pass over the same entities that reads what
 * every pass has to read: owner and dependencies. `longest step` is how long a server that runs the
 * pass in steps does nothing else.
 */
import {
  completeSteps,
  createLayersModel,
  createLayersModelInSteps,
  createLayersPolicy,
  createOrganization,
  entityLayer,
  findCrossings,
  layerEntitiesInSteps,
  packagedVocabulary,
  placeEntities,
  servesViewInSteps,
  standsViewInSteps,
  type CatalogEntity,
  type Steps,
} from '@cookie-factory/platform-teams-core';
import { generateCatalog } from '@cookie-factory/platform-teams-test-utils';
import { measure } from './support/measure';
import { report, type BenchRow } from './support/report';

const SIZES = [500, 25_000];
const NOW = new Date('2026-11-23T12:00:00Z');

interface Pass {
  readonly name: string;
  run(): unknown;
  /** The same in steps, where there are any. */
  steps?(): Steps<unknown>;
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

function passesOver(entities: readonly CatalogEntity[]): readonly Pass[] {
  const vocabulary = packagedVocabulary();
  const result = createLayersPolicy({}, vocabulary);
  if (!result.ok) throw new Error(result.issues[0].message);
  const { policy } = result;
  const organization = createOrganization({ entities, vocabulary });
  const { placements } = placeEntities(organization, policy);
  const model = createLayersModel(organization, { policy, now: NOW });
  const inSteps = (name: string, steps: () => Steps<unknown>): Pass => ({
    name,
    steps,
    run: () => completeSteps(steps()),
  });
  return [
    { name: 'bare: owners and dependencies', run: () => barePass(entities) },
    {
      name: 'index the catalog',
      run: () => createOrganization({ entities, vocabulary }),
    },
    { name: 'place', run: () => placeEntities(organization, policy) },
    {
      name: 'find crossings',
      run: () => findCrossings(organization, placements, NOW),
    },
    inSteps('whole model', () =>
      createLayersModelInSteps(organization, { policy, now: NOW }),
    ),
    inSteps('open: who serves whom', () => servesViewInSteps(model)),
    inSteps('open: what stands on what', () => standsViewInSteps(model)),
    inSteps('first page of a machine', () =>
      layerEntitiesInSteps(model, { machine: 'monitoring' }),
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
  const entities = generateCatalog({ entities: size });
  const rows: BenchRow[] = [];
  let bare: number | undefined;
  for (const pass of passesOver(entities)) {
    const ms = await measure(pass.run);
    bare ??= ms;
    rows.push({
      name: `${size.toLocaleString('en')}, ${pass.name}`,
      figures: {
        ms,
        'entities/ms': size / ms,
        'times bare': ms / bare,
        ...(pass.steps ? { 'longest step, ms': longestStep(pass) } : {}),
      },
    });
  }
  return rows;
}

async function main(): Promise<void> {
  const rows: BenchRow[] = [];
  for (const size of SIZES) rows.push(...(await rowsFor(size)));
  report('layers', rows);
}

main().catch(error => {
  console.error(error);
  process.exitCode = 1;
});
