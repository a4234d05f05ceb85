/**
 * The part of a generated catalog that does not grow with it: platform teams,
 * what they run, and what they have registered.
 */
import type { CatalogEntity } from '@cookie-factory/platform-teams-core';

interface PlatformTeamSeed {
  readonly name: string;
  readonly platform: string;
  readonly type: string;
}

const TEAMS: readonly PlatformTeamSeed[] = [
  { name: 'sre', platform: 'Engineering Platform', type: 'sre' },
  { name: 'devx', platform: 'Engineering Platform', type: 'devx' },
  { name: 'security', platform: 'Engineering Platform', type: 'security' },
  { name: 'ml-serving', platform: 'ML Platform', type: 'ml-platform' },
  { name: 'ml-data', platform: 'ML Platform', type: 'ml-platform' },
  { name: 'network', platform: 'Infrastructure', type: 'cloud-engineering' },
  { name: 'cloud', platform: 'Infrastructure', type: 'cloud-engineering' },
];

interface OfferSeed {
  readonly name: string;
  readonly owner: string;
  readonly concerns: readonly string[];
  readonly filter?: { readonly [key: string]: string };
  readonly provides?: readonly string[];
}

// Secret management is left out, as it is in most organisations.
const OFFERS: readonly OfferSeed[] = [
  {
    name: 'observability',
    owner: 'sre',
    concerns: ['monitoring', 'logging', 'tracing'],
    provides: ['component:default/grafana'],
  },
  {
    name: 'incidents',
    owner: 'sre',
    concerns: ['incident-response', 'alert-routing', 'slo'],
  },
  {
    name: 'data-stores',
    owner: 'sre',
    concerns: ['databases', 'backup'],
    filter: { kind: 'Resource' },
    provides: ['resource:default/postgres-fleet'],
  },
  {
    name: 'messaging',
    owner: 'sre',
    concerns: ['messaging'],
    provides: ['resource:default/kafka'],
  },
  {
    name: 'delivery',
    owner: 'devx',
    concerns: ['ci-cd', 'image-build', 'artifact-registry'],
    filter: { kind: 'Component' },
  },
  {
    name: 'portal',
    owner: 'devx',
    concerns: [
      'developer-portal',
      'developer-documentation',
      'service-templates',
    ],
  },
  {
    name: 'patches',
    owner: 'security',
    concerns: ['vulnerability-management', 'application-security'],
    filter: { kind: 'Component' },
  },
  {
    name: 'model-serving',
    owner: 'ml-serving',
    concerns: ['model-serving', 'model-monitoring'],
    provides: ['component:default/model-gateway'],
  },
  { name: 'features', owner: 'ml-data', concerns: ['feature-pipelines'] },
  {
    name: 'networks',
    owner: 'network',
    concerns: ['networking', 'load-balancing', 'dns-certificates'],
    provides: ['resource:default/vpc'],
  },
  {
    name: 'clusters',
    owner: 'cloud',
    concerns: ['kubernetes', 'compute', 'storage'],
    provides: ['resource:default/cluster'],
  },
  {
    name: 'accounts',
    owner: 'cloud',
    concerns: ['cloud-accounts', 'cloud-cost', 'identity-access'],
  },
];

const CAPABILITIES = [
  {
    kind: 'Component',
    name: 'grafana',
    type: 'service',
    owner: 'sre',
    dependsOn: ['resource:default/cluster'],
  },
  {
    kind: 'Component',
    name: 'model-gateway',
    type: 'service',
    owner: 'ml-serving',
    dependsOn: ['resource:default/cluster'],
  },
  {
    kind: 'Resource',
    name: 'postgres-fleet',
    type: 'database-fleet',
    owner: 'sre',
    dependsOn: ['resource:default/cluster'],
  },
  {
    kind: 'Resource',
    name: 'kafka',
    type: 'message-broker',
    owner: 'sre',
    dependsOn: ['resource:default/cluster'],
  },
  {
    kind: 'Resource',
    name: 'vpc',
    type: 'network',
    owner: 'network',
    dependsOn: [],
  },
  {
    kind: 'Resource',
    name: 'cluster',
    type: 'cluster',
    owner: 'cloud',
    dependsOn: ['resource:default/vpc'],
  },
] as const;

/** What application teams build on, by reference. */
export const PLATFORM_CAPABILITIES: readonly string[] = [
  'component:default/grafana',
  'component:default/model-gateway',
  'resource:default/postgres-fleet',
  'resource:default/kafka',
];

/** What lies below the platform, by reference. */
export const INFRASTRUCTURE_CAPABILITIES: readonly string[] = [
  'resource:default/vpc',
  'resource:default/cluster',
];

/** Platform teams, their registrations and what they provide, without relations. */
export function platformOrganization(): readonly CatalogEntity[] {
  const teams = TEAMS.map(({ name, platform, type }) => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: {
      name,
      annotations: { 'platform-teams/platform': platform },
    },
    spec: { type, children: [] },
  }));
  const offers = OFFERS.map(({ name, owner, concerns, filter, provides }) => ({
    apiVersion: 'platform-teams/v1alpha1',
    kind: 'Responsibility',
    metadata: { name },
    spec: {
      owner: `group:default/${owner}`,
      concerns,
      ...(filter ? { appliesTo: [{ filter }] } : {}),
      ...(provides ? { provides } : {}),
    },
  }));
  const capabilities = CAPABILITIES.map(
    ({ kind, name, type, owner, dependsOn }) => ({
      apiVersion: 'backstage.io/v1alpha1',
      kind,
      metadata: { name },
      spec: { type, owner, lifecycle: 'production', dependsOn },
    }),
  );
  return [...teams, ...offers, ...capabilities];
}
