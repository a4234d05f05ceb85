import type { Belt, LayersViewBase, Machine, ServesView, TitledRef } from '../../index';

const sre: TitledRef = { ref: 'group:default/sre', title: 'SRE' };
const devx: TitledRef = { ref: 'group:default/devx', title: 'DevX' };
const ml: TitledRef = { ref: 'group:default/ml-platform', title: 'ML Platform' };
const cloud: TitledRef = { ref: 'group:default/cloud', title: 'Cloud' };

const OWNERS: readonly (readonly [name: string, title: string, services: number])[] = [
  ['baking-ops', 'Baking ops', 12],
  ['checkout', 'Checkout', 8],
  ['data-science', 'Data Science', 5],
  ['storefront', 'Storefront', 9],
];

/** A machine with only what a test cares for. */
export function machineOf(
  concern: string,
  title: string,
  over: Partial<Machine> = {},
): Machine {
  return {
    id: `${concern}@engineering`,
    concern,
    title,
    hint: '',
    description: `All about ${title}.`,
    symbol: 'gauge',
    required: false,
    state: 'staffed',
    team: sre,
    otherTeams: [],
    reason: 'SRE, because SRE observability covers everything.',
    rules: [{ ref: 'responsibility:default/sre-observability', title: 'SRE observability' }],
    provides: [],
    provided: 0,
    serves: 4,
    entities: 34,
    customers: [],
    gaps: 0,
    conflicts: 0,
    contacts: [],
    findings: 0,
    rank: 0,
    ...over,
  };
}

/** What both pictures say of themselves. */
export const viewBase: LayersViewBase = {
  headline: '4 platform teams serve 4 application teams; 8 of 9 required platform questions have a team; nobody has registered secret management',
  date: '2026-11-23',
  partial: false,
  registered: true,
  coverage: { entities: 60, withDependencies: 45 },
  unplaced: 2,
  crossings: { bypass: 1, upward: 0, cycle: 0, accepted: 0 },
  choices: {
    owners: OWNERS.map(([name, title, entities]) => ({ value: `group:default/${name}`, title, entities })),
    domains: [],
    lifecycles: [],
    tags: [],
  },
};

const unstaffed: Partial<Machine> = {
  state: 'unstaffed',
  team: undefined,
  required: true,
  reason: 'Nobody has registered secret management yet; 34 entities want it.',
  rules: [],
  serves: 0,
  entities: 0,
  gaps: 34,
  suggestion: { ...sre, because: 'it owns the resource vault' },
};

/** An organisation with two platforms, one gap and one bypass. */
export const servesView: ServesView = {
  ...viewBase,
  mode: 'serves',
  layers: [
    {
      id: 'infrastructure',
      title: 'Infrastructure',
      serviceModel: 'IaaS',
      words: 'Motors, cogs, machines, belts',
      examples: [],
      help: '',
      teams: 1,
      entities: 8,
      columns: [
        {
          id: 'infrastructure',
          title: 'Infrastructure',
          teams: [cloud],
          machines: [
            machineOf('networking', 'Networking', { symbol: 'drive', team: cloud, id: 'networking@infrastructure' }),
            machineOf('kubernetes', 'Kubernetes', { symbol: 'motor', team: cloud, id: 'kubernetes@infrastructure' }),
            machineOf('storage', 'Storage', { symbol: 'tank', team: cloud, id: 'storage@infrastructure' }),
          ],
        },
      ],
    },
    {
      id: 'platform',
      title: 'Platform',
      serviceModel: 'PaaS',
      words: 'Conveyor belts and packaging machines',
      examples: [],
      help: '',
      teams: 3,
      entities: 18,
      columns: [
        {
          id: 'engineering',
          title: 'Engineering Platform',
          teams: [devx, sre],
          machines: [
            machineOf('monitoring', 'Monitoring', {
              provides: [{ ref: 'component:default/grafana', title: 'Grafana' }],
              provided: 1,
              customers: [
                { ref: 'group:default/baking-ops', title: 'Baking ops', entities: 12 },
                { ref: 'group:default/storefront', title: 'Storefront', entities: 9 },
              ],
              contacts: [
                { type: 'chat', title: '#sre', url: 'https://chat.example.com/sre', source: 'registration' },
              ],
            }),
            machineOf('databases', 'Databases', { symbol: 'tank' }),
            machineOf('ci-cd', 'CI/CD', { symbol: 'press', team: devx }),
            machineOf('backup', 'Backup', { symbol: 'tank', state: 'conflict', otherTeams: [cloud], conflicts: 2 }),
            machineOf('secret-management', 'Secret management', { ...unstaffed, symbol: 'safe' }),
          ],
        },
        {
          id: 'ml',
          title: 'ML Platform',
          teams: [ml],
          machines: [
            machineOf('model-monitoring', 'Model monitoring', { id: 'model-monitoring@ml', team: ml, serves: 2 }),
            machineOf('training-platform', 'Training platform', {
              id: 'training-platform@ml',
              symbol: 'press',
              state: 'dark',
              team: undefined,
              serves: 2,
              reason: 'Registered for group:default/gone, which does not exist.',
            }),
          ],
        },
      ],
    },
    {
      id: 'application',
      title: 'Application',
      serviceModel: 'SaaS',
      words: 'The baked cookie becomes a product',
      examples: [],
      help: '',
      teams: 4,
      entities: 34,
      columns: [],
    },
  ],
  owners: OWNERS.map(([name, title, services]) => ({ ref: `group:default/${name}`, title, services, findings: 0 })),
  moreOwners: { owners: 0, services: 0 },
  belts: [
    belt('monitoring@engineering', 'baking-ops', 12),
    belt('databases@engineering', 'checkout', 8),
    belt('model-monitoring@ml', 'data-science', 5),
    belt('ci-cd@engineering', 'storefront', 9),
    belt('ci-cd@engineering', 'checkout', 8),
    {
      id: 'supply:kubernetes@infrastructure',
      kind: 'supply',
      machine: 'kubernetes@infrastructure',
      layer: 'infrastructure',
      to: { kind: 'column', layer: 'platform', id: 'engineering' },
      entities: 14,
    },
    {
      id: 'bypass:storage@infrastructure>group:default/storefront',
      kind: 'bypass',
      machine: 'storage@infrastructure',
      layer: 'infrastructure',
      to: { kind: 'owner', ref: 'group:default/storefront' },
      entities: 3,
      severity: 'warning',
    },
  ],
};

/** The first day: everything is an outline, and nothing is red. */
export const firstDayView: ServesView = {
  ...servesView,
  headline: 'Nobody has registered a responsibility yet; 4 teams own 34 services',
  registered: false,
  crossings: { bypass: 0, upward: 0, cycle: 0, accepted: 0 },
  belts: [],
  layers: servesView.layers.map(layer => ({
    ...layer,
    columns: layer.columns.slice(0, 1).map(column => ({
      ...column,
      machines: column.machines.map(machine => ({
        ...machine,
        ...unstaffed,
        suggestion: machine.concern === 'monitoring' ? unstaffed.suggestion : undefined,
      })),
    })),
  })),
};

function belt(machine: string, owner: string, entities: number): Belt {
  return {
    id: `serves:${machine}>${owner}`,
    kind: 'serves',
    machine,
    layer: 'platform',
    to: { kind: 'owner', ref: `group:default/${owner}` },
    entities,
  };
}
