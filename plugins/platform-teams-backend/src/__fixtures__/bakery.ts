/**
 * A small organisation for tests: two platform teams, an application team with
 * a service that reaches past the platform, and a part that is kept secret. The
 * secret part claims what SRE holds, so that who sees it gets other answers.
 */
import type { Entity } from '@backstage/catalog-model';
import {
  withRelations,
  type CatalogEntity,
} from '@cookie-factory/platform-teams-core';

/** What no caller with conditions may see. */
export const SECRET_REFS: ReadonlySet<string> = new Set([
  'group:default/moonshot',
  'component:default/moonshot-oven',
  'resource:default/moonshot-db',
  'responsibility:default/moonshot-watch',
  'user:default/moonshot-lead',
]);

/** Occurs in every name and text of what is secret. */
export const SECRET_WORD = 'moonshot';

function entity(
  kind: string,
  name: string,
  rest: {
    readonly annotations?: Record<string, string>;
    readonly title?: string;
    readonly spec: Record<string, unknown>;
  },
): Entity {
  const { annotations, title, spec } = rest;
  return {
    apiVersion:
      kind === 'Responsibility'
        ? 'platform-teams/v1alpha1'
        : 'backstage.io/v1alpha1',
    kind,
    metadata: { name, namespace: 'default', title, annotations },
    spec: spec as Entity['spec'],
  };
}

function fileAnnotations(folder: string | undefined): Record<string, string> {
  return folder
    ? {
        'backstage.io/managed-by-location': `file:${folder}/catalog-info.yaml`,
      }
    : {};
}

/**
 * The entities with their relations, as the catalog stitches them.
 *
 * @param options - `folder`: where `checkout-api` was registered from.
 */
export function bakeryEntities(
  options: { readonly folder?: string } = {},
): readonly Entity[] {
  const entities = [
    entity('Group', 'sre', {
      title: 'Site Reliability',
      annotations: { 'platform-teams/discipline': 'sre' },
      spec: { type: 'team', children: [], profile: { email: 'sre@example.com' } },
    }),
    entity('Group', 'cloud', {
      title: 'Cloud',
      spec: { type: 'cloud-engineering', children: [] },
    }),
    entity('Group', 'checkout', {
      title: 'Checkout',
      spec: { type: 'team', children: [] },
    }),
    entity('System', 'shop', { spec: { owner: 'checkout' } }),
    entity('Component', 'checkout-api', {
      title: 'Checkout API',
      annotations: fileAnnotations(options.folder),
      spec: {
        type: 'service',
        lifecycle: 'production',
        owner: 'checkout',
        system: 'shop',
        dependsOn: ['resource:orders-db', 'resource:vpc'],
      },
    }),
    entity('Component', 'biscuit-ui', {
      spec: { type: 'library', lifecycle: 'production', owner: 'checkout', system: 'shop' },
    }),
    entity('Component', 'legacy-till', {
      annotations: { 'platform-teams/dockerfile-model': 'none' },
      spec: { type: 'service', lifecycle: 'deprecated', owner: 'checkout', system: 'shop' },
    }),
    entity('Resource', 'orders-db', {
      spec: { type: 'database', owner: 'sre', system: 'shop' },
    }),
    entity('Resource', 'vpc', { spec: { type: 'network', owner: 'cloud' } }),
    entity('Responsibility', 'observability', {
      title: 'Observability',
      spec: {
        owner: 'sre',
        concerns: ['monitoring', 'logging', 'incident-response'],
        handsOffTo: 'on-call',
      },
    }),
    entity('Responsibility', 'networks', {
      title: 'Networks',
      spec: { owner: 'cloud', concerns: ['networking'], provides: ['resource:vpc'] },
    }),
    entity('Group', 'moonshot', {
      title: 'Moonshot',
      annotations: { 'platform-teams/discipline': 'sre' },
      spec: { type: 'team', children: [] },
    }),
    entity('User', 'moonshot-lead', { spec: { memberOf: ['moonshot'] } }),
    entity('Component', 'moonshot-oven', {
      spec: {
        type: 'service',
        lifecycle: 'production',
        owner: 'moonshot',
        system: 'shop',
        dependsOn: ['resource:moonshot-db', 'component:checkout-api', 'resource:vpc'],
      },
    }),
    entity('Resource', 'moonshot-db', { spec: { type: 'database', owner: 'moonshot' } }),
    entity('Responsibility', 'moonshot-watch', {
      title: 'Moonshot watch',
      spec: {
        owner: 'moonshot',
        concerns: ['monitoring', 'secret-management', 'base-image'],
        appliesTo: [{ system: 'shop' }],
        provides: ['component:moonshot-oven'],
      },
    }),
  ];
  // Both are the shape of an entity; core's is read-only.
  return withRelations(
    entities as unknown as CatalogEntity[],
  ) as unknown as readonly Entity[];
}
