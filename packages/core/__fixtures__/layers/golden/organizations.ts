/** Six organisations as they are found, each with what makes it particular. */
import type { CatalogEntity, Json } from '../../../src/catalog';
import { entity } from '../cookieCompany';

/** Spells out a list of things: short reference, owner, what it depends on, and more of its spec. */
function things(
  list: readonly (readonly [ref: string, owner: string, dependsOn?: readonly string[], spec?: Record<string, Json>])[],
): readonly CatalogEntity[] {
  return list.map(([ref, owner, dependsOn = [], spec = {}]) => {
    const kind = ref.split(':')[0];
    return entity(ref, {
      ...(kind === 'Component' ? { type: 'service', lifecycle: 'production' } : {}),
      ...(owner ? { owner } : {}),
      ...(dependsOn.length > 0 ? { dependsOn: [...dependsOn] } : {}),
      ...spec,
    });
  });
}

function team(name: string, annotations: Record<string, string> = {}, spec: Record<string, Json> = {}) {
  return entity(`Group:${name}`, { type: 'team', ...spec }, { annotations });
}

const DISCIPLINE = 'platform-teams/discipline';

/** The first day: teams, services and resources, and nobody has said who runs a platform. */
export const nothingRegistered: readonly CatalogEntity[] = [
  team('orders'),
  team('stock'),
  team('operations'),
  ...things([
    ['Component:order-api', 'orders', ['resource:order-db', 'resource:office-net', 'api:stock']],
    ['Component:order-web', 'orders', ['component:order-api']],
    ['Component:stock-api', 'stock', ['resource:stock-queue'], { providesApis: ['stock'] }],
    ['Component:build-agent', 'operations'],
    ['Component:orphan', ''],
    ['Component:leaver', 'gone'],
    ['API:stock', 'stock', [], { type: 'openapi' }],
    ['Resource:order-db', 'orders', [], { type: 'postgres' }],
    ['Resource:stock-queue', 'stock', [], { type: 'queue' }],
    ['Resource:office-net', 'operations', [], { type: 'network' }],
    ['Resource:mystery', 'operations', [], { type: 'flux-capacitor' }],
    ['Template:new-service', 'operations', [], { type: 'service' }],
  ]),
];

/** One team does everything below the applications. */
export const mergedPlatformTeam: readonly CatalogEntity[] = [
  team('platform', { [DISCIPLINE]: 'sre, devx, cloud-engineering' }),
  team('shop'),
  team('mobile'),
  ...things([
    ['Component:storefront', 'shop', ['component:pipeline', 'component:dashboards', 'resource:cluster']],
    ['Component:app', 'mobile', ['component:pipeline', 'resource:shared-db']],
    ['Component:push', 'mobile', ['resource:push-cache']],
    ['Component:pipeline', 'platform', ['resource:cluster']],
    ['Component:dashboards', 'platform', ['resource:cluster']],
    ['Component:status-page', 'platform', ['component:storefront'], { type: 'website' }],
    ['Component:idle-tool', 'platform'],
    ['Resource:cluster', 'platform', [], { type: 'kubernetes-cluster' }],
    ['Resource:shared-db', 'platform', ['resource:cluster'], { type: 'database' }],
    ['Resource:push-cache', 'mobile', [], { type: 'cache' }],
  ]),
  entity('Responsibility:ship', {
    owner: 'platform',
    concerns: ['ci-cd', 'image-build'],
    provides: ['component:pipeline', 'component:idle-tool'],
  }, { title: 'Shipping' }),
  entity('Responsibility:see', {
    owner: 'platform',
    concerns: ['monitoring', 'logging'],
    provides: ['component:dashboards'],
  }, { title: 'Seeing' }),
  entity('Responsibility:ground', {
    owner: 'platform',
    concerns: ['networking', 'kubernetes'],
    provides: ['resource:cluster'],
  }, { title: 'Ground' }),
];

/** Two platforms side by side, one of them of two teams, over a cloud team. */
export const platformsInColumns: readonly CatalogEntity[] = [
  team('engineering-platform', { 'platform-teams/platform': 'Engineering Platform' }, { type: 'platform-team' }),
  team('sre', { [DISCIPLINE]: 'sre' }, { parent: 'engineering-platform' }),
  team('devx', { [DISCIPLINE]: 'devx' }, { parent: 'engineering-platform' }),
  team('ml-platform', { [DISCIPLINE]: 'ml-platform', 'platform-teams/platform': 'ML Platform' }),
  team('cloud', { [DISCIPLINE]: 'cloud-engineering' }),
  team('search'),
  team('ranking'),
  ...things([
    ['Component:search-api', 'search', ['component:metrics', 'component:ci', 'resource:vpc']],
    ['Component:ranker', 'ranking', ['resource:features', 'component:model-watch', 'resource:gpu-nodes'], { type: 'ml-model' }],
    ['Component:trainer', 'ranking', ['resource:features']],
    ['Component:metrics', 'sre', ['resource:vpc']],
    ['Component:ci', 'devx', ['resource:vpc']],
    ['Component:model-watch', 'ml-platform', ['component:metrics']],
    ['Resource:features', 'ml-platform', ['resource:gpu-nodes'], { type: 'feature-store' }],
    ['Resource:gpu-pool', 'ml-platform', ['resource:gpu-nodes'], { type: 'node-group' }],
    ['Resource:gpu-nodes', 'cloud', [], { type: 'node-group' }],
    ['Resource:vpc', 'cloud', [], { type: 'vpc' }],
  ]),
  entity('Responsibility:watch', { owner: 'sre', concerns: ['monitoring', 'slo'], provides: ['component:metrics'] }, { title: 'Watching' }),
  entity('Responsibility:build', { owner: 'devx', concerns: ['ci-cd'], provides: ['component:ci'] }, { title: 'Building' }),
  entity('Responsibility:models', {
    owner: 'ml-platform',
    concerns: ['model-monitoring', 'feature-pipelines'],
    provides: ['component:model-watch', 'resource:features', 'resource:gpu-pool'],
  }, { title: 'Models' }),
  entity('Responsibility:networks', { owner: 'cloud', concerns: ['networking'], provides: ['resource:vpc'] }, { title: 'Networks' }),
];

/** Everybody has registered, and nobody has ever declared a dependency. */
export const noDependencies: readonly CatalogEntity[] = [
  team('sre', { [DISCIPLINE]: 'sre' }),
  team('cloud', { [DISCIPLINE]: 'cloud-engineering' }),
  team('news'),
  team('sports'),
  ...things([
    ['Component:frontpage', 'news'],
    ['Component:ticker', 'sports'],
    ['Component:scores', 'sports'],
    ['Component:alerts', 'sre'],
    ['Resource:edge', 'cloud', [], { type: 'cdn' }],
  ]),
  entity('Responsibility:watch', { owner: 'sre', concerns: ['monitoring'], provides: ['component:alerts'] }, { title: 'Watching' }),
  entity('Responsibility:edge', { owner: 'cloud', concerns: ['networking'], provides: ['resource:edge'] }, { title: 'Edge' }),
];

/** Things that depend on one another in circles: two through the layers, one within. */
export const cyclic: readonly CatalogEntity[] = [
  team('sre', { [DISCIPLINE]: 'sre' }),
  team('cloud', { [DISCIPLINE]: 'cloud-engineering' }),
  team('bank'),
  ...things([
    ['Component:ledger', 'bank', ['component:identity']],
    ['Component:identity', 'sre', ['component:audit']],
    ['Component:audit', 'bank', ['component:archive', 'component:ledger']],
    ['Component:archive', 'bank', ['component:identity']],
    ['Component:left', 'bank', ['component:right']],
    ['Component:right', 'bank', ['component:left']],
    ['Component:dns-bot', 'sre', ['resource:dns']],
    ['Resource:dns', 'cloud', ['component:dns-bot'], { type: 'dns-zone' }],
  ]),
  entity('Responsibility:access', { owner: 'sre', concerns: ['monitoring'], provides: ['component:identity', 'component:dns-bot'] }, { title: 'Access' }),
];
