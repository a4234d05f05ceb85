import type {
  FindingGroupsResponse,
  FindingsHistoryResponse,
  MatrixEntitiesResponse,
  MatrixResponse,
  PreviewResponse,
} from '@cookie-factory/plugin-platform-teams-common';
import type {
  MatrixCell,
  MatrixRow,
} from '@cookie-factory/platform-teams-core';
import { asSeen } from '../../../__fixtures__/entities';

const PAYMENTS = 'domain:default/payments';
const ANALYTICS = 'domain:default/analytics';

function cell(column: string, counts: Partial<MatrixCell>): MatrixCell {
  const needed = counts.needed ?? 6;
  return {
    column,
    needed,
    answered: needed - (counts.gaps ?? 0) - (counts.conflicts ?? 0),
    byOwner: 0,
    gaps: 0,
    conflicts: 0,
    teams: ['group:default/sre'],
    ...counts,
  };
}

function row(
  concern: string,
  cells: readonly MatrixCell[],
  rest: Partial<MatrixRow> = {},
): MatrixRow {
  const sum = (key: 'needed' | 'answered' | 'byOwner' | 'gaps' | 'conflicts') =>
    cells.reduce((total, one) => total + one[key], 0);
  return {
    concern,
    registered: true,
    suggestions: [],
    templates: [],
    cells,
    needed: sum('needed'),
    answered: sum('answered'),
    byOwner: sum('byOwner'),
    gaps: sum('gaps'),
    conflicts: sum('conflicts'),
    ...rest,
  };
}

/** A cell of each kind: answered, from the owner, without a team, claimed twice, not needed. */
export const matrixResponse: MatrixResponse = {
  ...asSeen,
  registered: true,
  matrix: {
    by: 'domain',
    questions: 'required',
    groupings: [
      { by: 'domain', grouped: 58, isDefault: true },
      { by: 'system', grouped: 52, isDefault: false },
      { by: 'owner', grouped: 61, isDefault: false },
    ],
    columns: [
      { id: ANALYTICS, entities: 8 },
      { id: PAYMENTS, entities: 15 },
      { id: '', entities: 3 },
    ],
    rows: [
      row(
        'secret-management',
        [
          cell(ANALYTICS, { gaps: 6, teams: [] }),
          cell(PAYMENTS, { needed: 12, gaps: 12, teams: [] }),
        ],
        {
          registered: false,
          suggestions: [
            {
              team: 'group:default/security',
              because: 'it owns the resource vault',
            },
          ],
        },
      ),
      row('incident-response', [
        cell(ANALYTICS, { gaps: 6, teams: [] }),
        cell(PAYMENTS, { needed: 12 }),
        cell('', { needed: 2, gaps: 2, teams: [] }),
      ]),
      row('ci-cd', [
        cell(ANALYTICS, { conflicts: 3, teams: ['group:default/devx'] }),
        cell(PAYMENTS, { needed: 12, teams: ['group:default/devx'] }),
      ]),
      row('on-call', [
        cell(ANALYTICS, { byOwner: 6, teams: [] }),
        cell(PAYMENTS, { needed: 12, byOwner: 12, teams: [] }),
      ]),
    ],
    needed: 77,
    answered: 48,
    byOwner: 18,
    gaps: 26,
    conflicts: 3,
  },
  about: {
    'secret-management': {
      title: 'Passwords, keys and tokens',
      hint: 'Every production component',
      discipline: 'security',
      keywords: ['vault'],
    },
    'incident-response': {
      title: 'Incidents',
      hint: 'Running an outage',
      discipline: 'sre',
      keywords: ['outage'],
    },
    'ci-cd': {
      title: 'Build and deploy',
      hint: 'Pipelines, releases',
      discipline: 'devx',
      keywords: ['pipeline'],
    },
    'on-call': {
      title: 'On call',
      hint: 'Who answers the pager',
      discipline: 'application',
      keywords: ['pager'],
    },
  },
};

/** What is behind a cell with each outcome. */
export const matrixEntities: MatrixEntitiesResponse = {
  ...asSeen,
  totalItems: 3,
  items: [
    { ref: 'component:default/price-forecast', outcome: 'gap', teams: [] },
    {
      ref: 'component:default/forecast-training',
      outcome: 'conflict',
      teams: ['group:default/devx', 'group:default/ml-platform'],
    },
    {
      ref: 'component:default/checkout-api',
      outcome: 'accountable',
      by: 'rule',
      teams: ['group:default/sre'],
    },
  ],
  titles: {
    ...asSeen.titles,
    'group:default/devx': 'DevX',
    'group:default/ml-platform': 'ML Platform',
    'group:default/sre': 'SRE',
  },
};

/** Findings that are settled together: unregistered, without a team, claimed twice, accepted. */
export const findingGroups: FindingGroupsResponse = {
  ...asSeen,
  totalItems: 4,
  open: 12,
  items: [
    {
      id: 'conflict/ci-cd/responsibility:default/devx-pipelines+responsibility:default/ml-delivery',
      kind: 'conflict',
      severity: 'error',
      concern: 'ci-cd',
      team: 'group:default/devx',
      rule: 'responsibility:default/devx-pipelines',
      message: '3 entities have two teams for CI/CD: DevX and ML Platform.',
      fix: 'Agree on one team, and narrow Build and deploy or Delivery by appliesTo or except.',
      open: 1,
      accepted: 0,
      entities: 3,
      where: { by: 'domain', groups: [] },
    },
    {
      id: 'gap/incident-response/of/group:default/sre',
      kind: 'gap',
      severity: 'warning',
      concern: 'incident-response',
      team: 'group:default/sre',
      rule: 'responsibility:default/incidents',
      message: '8 components have no team for incidents.',
      open: 8,
      accepted: 0,
      entities: 8,
      where: {
        by: 'domain',
        groups: [
          { group: ANALYTICS, entities: 6 },
          { group: '', entities: 2 },
        ],
      },
    },
    {
      id: 'gap/secret-management',
      kind: 'gap',
      severity: 'warning',
      concern: 'secret-management',
      message: 'Nobody has registered secret management; 46 entities need it.',
      fix: 'Agree on the team that does this, and register secret-management for it.',
      open: 1,
      accepted: 0,
      entities: 46,
      where: { by: 'domain', groups: [] },
    },
    {
      id: 'overdue-review/of/group:default/cloud',
      kind: 'overdue-review',
      severity: 'info',
      team: 'group:default/cloud',
      rule: 'responsibility:default/cloud-networking',
      message: 'Cloud networking was due for review on 2026-11-01.',
      fix: 'Check that it is still right, and set reviewBy to the next date.',
      open: 0,
      accepted: 1,
      entities: 0,
      where: { by: 'domain', groups: [] },
    },
  ],
  titles: {
    ...asSeen.titles,
    'group:default/devx': 'DevX',
    'group:default/sre': 'SRE',
    'group:default/cloud': 'Cloud',
    'responsibility:default/incidents': 'SRE incidents',
    [ANALYTICS]: 'Analytics',
  },
};

/** A new rule that takes over some entities, meets another, and settles a gap. */
export const previewResponse: PreviewResponse = {
  ...asSeen,
  preview: {
    ok: true,
    rules: [
      {
        ref: 'responsibility:default/incidents',
        title: 'Incidents',
        team: 'group:default/sre',
        isNew: true,
        selects: 8,
        answers: 6,
        examples: ['component:default/price-forecast'],
        collisions: [
          {
            rule: 'responsibility:default/ml-incidents',
            title: 'Incidents of models',
            team: 'group:default/ml-platform',
            concern: 'incident-response',
            entities: 2,
            how: 'comes-first',
          },
        ],
      },
    ],
    changes: [
      {
        concern: 'incident-response',
        from: { outcome: 'gap', teams: [] },
        to: {
          outcome: 'accountable',
          teams: ['group:default/sre'],
          by: 'rule',
        },
        entities: 6,
        examples: ['component:default/price-forecast'],
      },
    ],
    changesTotal: 1,
    appears: { total: 0, items: [] },
    vanishes: {
      total: 1,
      items: [
        {
          id: 'gap/incident-response/component:default/price-forecast',
          kind: 'gap',
          severity: 'warning',
          entity: 'component:default/price-forecast',
          concern: 'incident-response',
          message: 'price-forecast has no team for incidents.',
          fix: 'Extend a registration of incident-response so that it covers component:default/price-forecast.',
        },
      ],
    },
    customers: [
      {
        team: 'group:default/sre',
        customer: 'group:default/data-science',
        before: 0,
        after: 6,
      },
    ],
  },
};

/** Fewer findings from week to week. */
export const findingsHistory: FindingsHistoryResponse = {
  ...asSeen,
  days: ['2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23'].map(
    (day, at) => ({
      day,
      open: 34 - at * 4,
      severities: { warning: 30 - at * 4, error: 4 },
      kinds: { gap: 30 - at * 4, conflict: 4 },
    }),
  ),
};
