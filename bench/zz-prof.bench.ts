import { createLayersModel, createLayersPolicy, createOrganization, packagedVocabulary, servesView, standsView, layerEntities } from '@cookie-factory/platform-teams-core';
import { generateCatalog } from '@cookie-factory/platform-teams-test-utils';
import { gzipSync } from 'node:zlib';
import { measure } from './support/measure';
async function main() {
  for (const size of [Number(process.env.N ?? 5000)]) {
    const entities = generateCatalog({ entities: size });
    const bare = await measure(() => { const c = new Map(); for (const { relations = [] } of entities) for (const { type, targetRef } of relations) { if (type !== 'ownedBy' && type !== 'dependsOn') continue; c.set(targetRef, (c.get(targetRef) ?? 0) + 1); } return c; }, { atLeastMs: 300 });
    const vocabulary = packagedVocabulary();
    const p = createLayersPolicy({}, vocabulary);
    if (!p.ok) throw new Error('x');
    const organization = createOrganization({ entities, vocabulary });
    const t = performance.now();
    const model = createLayersModel(organization, { policy: p.policy, now: new Date() });
    const build = performance.now() - t;
    let n = 0;
    const end = performance.now() + 4000;
    let runs = 0;
    while (performance.now() < end) { n += 1; (process.env.M === 'stands' ? standsView : servesView)(model, { belts: 100 + n }); runs += 1; }
    console.log(size, 'per run', 4000 / runs, 'bare', bare, 'build', build);
  }
}
void main();
