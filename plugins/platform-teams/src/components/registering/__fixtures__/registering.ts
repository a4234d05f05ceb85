import type { Entity } from '@backstage/catalog-model';
import type {
  Concern,
  SetupWork,
} from '@cookie-factory/platform-teams-core';
import type {
  SetupResponse,
  VocabularyResponse,
} from '@cookie-factory/plugin-platform-teams-common';

function concern(
  id: string,
  title: string,
  over: Partial<Concern> = {},
): Concern {
  return {
    id,
    title,
    hint: `About ${title}`,
    description: `${title}.`,
    discipline: 'sre',
    layer: 'platform',
    keywords: [],
    group: 'Run',
    default: 'none',
    shown: 'always',
    ...over,
  };
}

/** Enough words for a form. */
export const vocabulary: VocabularyResponse = {
  learnLinks: [],
  layers: [],
  disciplines: [
    { id: 'sre', title: 'Reliability', description: '', side: 'platform' },
    { id: 'devx', title: 'Developer experience', description: '', side: 'platform' },
    { id: 'application', title: 'Application', description: '', side: 'customer' },
  ],
  concerns: [
    concern('monitoring', 'Monitoring', { keywords: ['grafana'] }),
    concern('logging', 'Logging'),
    concern('ci-cd', 'CI/CD', { discipline: 'devx', group: 'Build and ship' }),
    concern('on-call', 'On call', { discipline: 'application' }),
  ],
};

function entity(kind: string, name: string, title: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, namespace: 'default', title },
    spec: { type: 'team' },
  };
}

/** Two teams and a system. */
export const entities: readonly Entity[] = [
  entity('Group', 'sre', 'SRE'),
  entity('Group', 'devx', 'DevX'),
  entity('System', 'checkout', 'Checkout'),
];

/** The template that opens pull requests. */
export const template: Entity = entity(
  'Template',
  'register-responsibility',
  'Register a responsibility',
);

const works: readonly SetupWork[] = [
  {
    id: 'reliability',
    title: 'Reliability',
    concerns: ['monitoring', 'logging'],
    candidates: [
      { team: 'group:default/sre', because: 'its name says SRE', strong: true },
    ],
  },
  {
    id: 'developer-experience',
    title: 'Developer experience',
    concerns: ['ci-cd'],
    candidates: [
      {
        team: 'group:default/devx',
        because: 'it owns the resource argocd',
        strong: false,
      },
    ],
  },
];

/** The first day of a company with two teams. */
export const setupResponse: SetupResponse = {
  partial: false,
  asOf: '2026-11-23T15:40:00.000Z',
  titles: { 'group:default/sre': 'SRE', 'group:default/devx': 'DevX' },
  registered: false,
  hasGroups: true,
  takenNames: [],
  suggestion: {
    closest: 'three-teams',
    organizations: [
      { id: 'three-teams', works },
      { id: 'platform-and-infrastructure', works: works.slice(0, 1) },
      { id: 'two-platforms', works },
      { id: 'own', works: [] },
    ],
  },
  coverage: {
    needed: 10,
    today: 3,
    after: 3,
    groups: [
      { group: 'Run', needed: 6, today: 3, after: 3 },
      { group: 'Build and ship', needed: 4, today: 0, after: 0 },
    ],
  },
};
