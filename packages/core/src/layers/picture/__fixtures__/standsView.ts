import type { Box, CrossingCounts, StandsView } from '../../index';
import { viewBase } from './servesView';

const clean: CrossingCounts = { bypass: 0, upward: 0, cycle: 0, accepted: 0 };

function box(layer: string, title: string, entities: number): Box {
  return {
    id: `${layer}/${title.toLowerCase()}`,
    kind: 'group',
    layer,
    title,
    ref: `system:default/${title.toLowerCase()}`,
    groups: 1,
    entities,
    within: 0,
    unknown: 0,
    findings: 0,
  };
}

function belt(from: string, to: string, dependencies: number, crossings: CrossingCounts = clean) {
  return { id: `${from}>${to}`, from, to, dependencies, crossings };
}

/** Three systems and what they stand on, with one bypass. */
export const standsView: StandsView = {
  ...viewBase,
  mode: 'stands',
  headline: '5 systems, 26 dependencies; 1 bypass',
  groupBy: 'system',
  groupings: [
    { by: 'system', covers: 0.9, isDefault: true },
    { by: 'owner', covers: 0.8, isDefault: false },
  ],
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
      boxes: [box('infrastructure', 'Landing', 8)],
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
      boxes: [box('platform', 'Delivery', 10), box('platform', 'Observability', 8)],
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
      boxes: [box('application', 'Checkout', 12), { ...box('application', 'Shop', 22), findings: 1 }],
    },
  ],
  belts: [
    belt('application/shop', 'platform/delivery', 12),
    belt('application/checkout', 'platform/delivery', 6),
    belt('application/shop', 'application/checkout', 4),
    belt('platform/delivery', 'infrastructure/landing', 3),
    belt('application/shop', 'infrastructure/landing', 1, { ...clean, bypass: 1 }),
  ],
  moreBelts: { belts: 0, dependencies: 0 },
};
