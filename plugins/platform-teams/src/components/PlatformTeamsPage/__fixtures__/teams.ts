import type { OrganizationFinding, TeamLoad } from '@cookie-factory/platform-teams-core';
import type {
  FindingsResponse,
  TeamsResponse,
  VocabularyResponse,
} from '@cookie-factory/plugin-platform-teams-common';

const asOf = '2026-11-23T15:40:00.000Z';

/** A team with only what a test cares for. */
export function teamLoad(name: string, title: string, over: Partial<TeamLoad> = {}): TeamLoad {
  return {
    ref: `group:default/${name}`,
    title,
    disciplines: ['sre'],
    by: 'annotation',
    reason: `${title} is annotated as a platform team.`,
    platform: { id: 'group:default/engineering-platform', title: 'Engineering Platform' },
    concerns: 9,
    entities: 107,
    customers: 4,
    customersTotal: 4,
    findings: 0,
    review: { state: 'up-to-date', date: '2027-03-31' },
    ...over,
  };
}

/** Three teams on two platforms. */
export const teamsResponse: TeamsResponse = {
  headline: '3 platform teams serve 4 application teams; nobody has registered secret management',
  registered: true,
  suggested: [],
  partial: false,
  asOf,
  titles: {},
  totalItems: 3,
  items: [
    teamLoad('sre', 'SRE', { findings: 12 }),
    teamLoad('devx', 'DevX', { disciplines: ['devx'], concerns: 3, entities: 61 }),
    teamLoad('ml-platform', 'ML Platform', {
      disciplines: ['ml-platform'],
      platform: { id: 'group:default/ml-platform', title: 'ML Platform' },
      customers: 2,
      review: { state: 'overdue', date: '2026-11-01' },
    }),
  ],
};

/** Nobody has registered; one group looks like a platform team. */
export const firstDayTeams: TeamsResponse = {
  ...teamsResponse,
  headline: 'Nobody has registered a responsibility yet; 1 group looks like a platform team',
  registered: false,
  items: [],
  totalItems: 0,
  suggested: [
    {
      team: 'group:default/platform',
      because: 'its name says so',
      concerns: ['ci-cd', 'monitoring'],
    },
  ],
  titles: { 'group:default/platform': 'Platform' },
};

/** A finding with only what a test cares for. */
export function finding(id: string, over: Partial<OrganizationFinding> = {}): OrganizationFinding {
  return {
    id,
    kind: 'gap',
    severity: 'error',
    message: `${id} happens.`,
    fix: `Mend ${id}.`,
    team: 'group:default/sre',
    ...over,
  };
}

/** A page of findings. */
export function findingsResponse(
  items: readonly OrganizationFinding[],
  over: Partial<FindingsResponse> = {},
): FindingsResponse {
  return {
    items,
    totalItems: items.length,
    partial: false,
    asOf,
    titles: { 'group:default/sre': 'SRE', 'component:default/shop': 'Shop' },
    ...over,
  };
}

/** The words that the tests read. */
export const vocabularyResponse: VocabularyResponse = {
  learnLinks: [
    { title: 'Our platform', url: 'https://wiki.example.com/platform' },
  ],
  layers: [],
  disciplines: [
    { id: 'sre', title: 'Reliability', description: '', side: 'platform' },
    { id: 'devx', title: 'Developer experience', description: '', side: 'platform' },
  ],
  concerns: [
    {
      id: 'model-monitoring',
      title: 'Model monitoring',
      hint: 'Drift, inputs and outputs',
      description: '',
      discipline: 'ml-platform',
      layer: 'platform',
      keywords: [],
      group: 'Machine learning',
      default: 'none',
      shown: 'always',
    },
  ],
};
