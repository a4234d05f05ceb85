/** A company whose groups, domains and systems lie inside one another. */
import type { CatalogEntity } from '../../src/catalog';
import { entity } from './cookieCompany';

function service(name: string, owner: string, rest: Record<string, string | string[]> = {}) {
  return entity(`Component:${name}`, {
    type: 'service',
    lifecycle: 'production',
    owner,
    ...rest,
  });
}

/** Sales with two squads, one of which has a crew; a platform group of one team. */
export const nestedCompany: readonly CatalogEntity[] = [
  entity('Group:sales', { type: 'department' }, { title: 'Sales' }),
  entity('Group:web', { type: 'team', parent: 'sales' }, { title: 'Web' }),
  entity('Group:basket-crew', { type: 'team', parent: 'web' }, { title: 'Basket crew' }),
  entity('Group:tills', { type: 'team', parent: 'sales' }, { title: 'Tills' }),
  entity('Group:engineering', { type: 'department' }, { title: 'Engineering' }),
  entity('Group:sre', { type: 'sre', parent: 'engineering' }, { title: 'SRE' }),
  entity('Domain:commerce', { owner: 'sales' }, { title: 'Commerce' }),
  entity('Domain:online', { owner: 'web', subdomainOf: 'commerce' }, { title: 'Online' }),
  entity('System:shop', { owner: 'web', domain: 'online' }, { title: 'Shop' }),
  entity('System:tills', { owner: 'tills', domain: 'commerce' }, { title: 'Tills' }),
  service('landing', 'web', { system: 'shop' }),
  service('basket', 'basket-crew', { system: 'shop', dependsOn: ['component:grafana', 'resource:vpc'] }),
  service('checkout', 'basket-crew', { system: 'shop', dependsOn: ['component:basket'] }),
  service('till', 'tills', { system: 'tills', dependsOn: ['component:checkout'] }),
  service('grafana', 'sre'),
  service('tracing', 'sre'),
  entity('Resource:vpc', { type: 'network', owner: 'sre' }),
  entity('Responsibility:watch', {
    owner: 'sre',
    concerns: ['monitoring'],
    provides: ['component:grafana', 'component:tracing'],
  }, { title: 'Watching' }),
  entity('Responsibility:lost', {
    owner: 'gone',
    concerns: ['logging'],
    provides: ['component:landing'],
  }, { title: 'Lost logs' }),
];
