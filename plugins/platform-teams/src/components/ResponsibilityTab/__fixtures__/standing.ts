import type { Entity } from '@backstage/catalog-model';
import type {
  MatchedEntitiesResponse,
  ResponsibilityResponse,
} from '@cookie-factory/plugin-platform-teams-common';
import { asSeen } from '../../../__fixtures__/entities';

/** The registration whose page it is. */
export const observability: Entity = {
  apiVersion: 'platform-teams/v1alpha1',
  kind: 'Responsibility',
  metadata: {
    name: 'sre-observability',
    namespace: 'default',
    title: 'SRE observability',
  },
  spec: { owner: 'sre', concerns: ['monitoring'] },
};

const titles = {
  ...asSeen.titles,
  'responsibility:default/sre-observability': 'SRE observability',
  'responsibility:default/devx-starter-monitoring': 'DevX starter monitoring',
  'component:default/cookie-ranker': 'cookie-ranker',
};

/** It answers nearly everywhere, beats one and shares with another. */
export const standingResponse: ResponsibilityResponse = {
  ...asSeen,
  titles,
  issues: [],
  standing: {
    work: {
      rule: 'responsibility:default/sre-observability',
      title: 'SRE observability',
      description: 'Metrics, logs and traces of what customers touch.',
      team: 'group:default/sre',
      concerns: [{ concern: 'monitoring', entities: 6, of: 7 }],
      entities: 6,
      covers: [
        {
          scope: { kind: 'system', ref: 'system:default/checkout' },
          text: 'the system checkout',
        },
      ],
      except: [{ text: 'legacy-till' }],
      automatedBy: [],
      contacts: [],
      consulted: ['group:default/cloud'],
      informed: [],
      reviewBy: '2027-03-31',
      review: 'up-to-date',
      state: 'in-force',
      editUrl: 'https://git.example.com/crumb/teams/edit/main/sre.yaml',
    },
    assists: [],
    provides: [],
    boundary: {
      rule: 'responsibility:default/sre-observability',
      team: 'group:default/sre',
      mustNotChange: ['application-code'],
      handsOffTo: { concern: 'on-call', teams: ['group:default/checkout'] },
    },
    selects: 7,
    excepted: 1,
    meetings: [
      {
        rule: 'responsibility:default/devx-starter-monitoring',
        title: 'DevX starter monitoring',
        team: 'group:default/devx',
        concern: 'monitoring',
        how: 'beats',
        why: 'A rule for one system comes before a rule for all',
        entities: 6,
        examples: ['component:default/checkout-api'],
      },
      {
        rule: 'responsibility:default/ranker-watch',
        title: 'Ranker watch',
        team: 'group:default/ml-platform',
        concern: 'monitoring',
        how: 'beaten',
        why: 'A rule for one entity comes before a rule for one system',
        entities: 1,
        examples: ['component:default/cookie-ranker'],
      },
    ],
  },
};

/** It cannot be read. */
export const brokenResponse: ResponsibilityResponse = {
  ...asSeen,
  issues: [
    {
      path: 'spec.concerns[0]',
      message: 'There is no concern "monitorin".',
      suggestion: 'Did you mean "monitoring"?',
    },
  ],
};

/** The first page of what it selects. */
export const matchedResponse: MatchedEntitiesResponse = {
  ...asSeen,
  titles,
  totalItems: 2,
  items: [
    {
      ref: 'component:default/checkout-api',
      by: 'covers the system checkout',
      answers: ['monitoring'],
      loses: [],
    },
    {
      ref: 'component:default/cookie-ranker',
      by: 'covers the system checkout',
      answers: [],
      loses: ['monitoring'],
    },
  ],
};
