/**
 * A small company for the tests of the layers: three platform teams on two
 * platforms, two application teams, and one of each thing that can be seen.
 */
import {
  createOrganization,
  withRelations,
  type CatalogEntity,
  type Json,
} from '../../src/catalog';
import { createLayersModel, createLayersPolicy, type LayersModel } from '../../src/layers';
import { packagedVocabulary } from '../../src/vocabulary';

/** Writes an entity by its short reference: `Component:shop`. */
export function entity(
  ref: string,
  spec: Record<string, Json> = {},
  metadata: Omit<CatalogEntity['metadata'], 'name'> = {},
): CatalogEntity {
  const [kind, name] = ref.split(':');
  const apiVersion =
    kind === 'Responsibility'
      ? 'platform-teams/v1alpha1'
      : 'backstage.io/v1alpha1';
  return { apiVersion, kind, metadata: { name, ...metadata }, spec };
}

/** The model of the entities, as config says. */
export function createModel(
  entities: readonly CatalogEntity[],
  config: unknown = {},
): LayersModel {
  const vocabulary = packagedVocabulary();
  const result = createLayersPolicy(config, vocabulary);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  const organization = createOrganization({
    entities: withRelations(entities),
    vocabulary,
  });
  return createLayersModel(organization, {
    policy: result.policy,
    now: new Date('2026-11-23T12:00:00Z'),
  });
}

/** Its groups. */
export const groups: readonly CatalogEntity[] = [
  entity('Group:sre', { type: 'sre' }, { title: 'SRE', annotations: { 'platform-teams/platform': 'Engineering' } }),
  entity('Group:devx', { type: 'devx' }, { title: 'DevX', annotations: { 'platform-teams/platform': 'Engineering' } }),
  entity('Group:ml', { type: 'ml-platform' }, { title: 'ML', annotations: { 'platform-teams/platform': 'ML' } }),
  entity('Group:cloud', { type: 'cloud-engineering' }, { title: 'Cloud' }),
  entity('Group:checkout', { type: 'team' }, { title: 'Checkout' }),
  entity('Group:data', { type: 'team' }, { title: 'Data' }),
];

/** What it runs. */
export const workloads: readonly CatalogEntity[] = [
  entity('Domain:sales', { owner: 'checkout' }, { title: 'Sales' }),
  entity('System:shop', { owner: 'checkout', domain: 'sales' }, { title: 'Shop' }),
  entity('Component:basket', {
    type: 'service',
    lifecycle: 'production',
    owner: 'checkout',
    system: 'shop',
    dependsOn: ['resource:basket-db', 'resource:vpc'],
  }, { title: 'Basket', tags: ['node'] }),
  entity('Component:payments', {
    type: 'service',
    lifecycle: 'production',
    owner: 'checkout',
    system: 'shop',
    dependsOn: ['component:basket', 'component:grafana'],
  }, { title: 'Payments' }),
  entity('Component:ranker', {
    type: 'ml-model',
    lifecycle: 'production',
    owner: 'data',
  }, { title: 'Ranker' }),
  entity('Resource:basket-db', { type: 'database', owner: 'checkout', system: 'shop', dependsOn: ['resource:vpc'] }),
  entity('Resource:vpc', { type: 'network', owner: 'cloud' }, { title: 'VPC' }),
  entity('Component:grafana', { type: 'service', lifecycle: 'production', owner: 'sre' }, { title: 'Grafana' }),
  entity('Component:lost', { type: 'service', lifecycle: 'experimental' }),
];

/** What its teams have registered. */
export const registrations: readonly CatalogEntity[] = [
  entity('Responsibility:watch', {
    owner: 'sre',
    concerns: ['monitoring'],
    appliesTo: [{ system: 'shop' }],
    provides: ['component:grafana'],
  }, { title: 'Watching the shop' }),
  entity('Responsibility:pipelines', {
    owner: 'devx',
    concerns: ['ci-cd'],
    appliesTo: [{ filter: { kind: 'Component' } }],
  }, { title: 'Pipelines' }),
  entity('Responsibility:network', {
    owner: 'cloud',
    concerns: ['networking'],
    provides: ['resource:vpc'],
  }, { title: 'Networks' }),
];

/** All of it. */
export const cookieCompany: readonly CatalogEntity[] = [
  ...groups,
  ...workloads,
  ...registrations,
];
