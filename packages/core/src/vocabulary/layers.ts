import type { Layer } from './types';

/** The layers that ship, bottom first. @internal */
export const packagedLayers: readonly Layer[] = [
  {
    id: 'infrastructure',
    title: 'Infrastructure',
    serviceModel: 'IaaS',
    words: 'Motors, cogs, machines, belts',
    examples: ['Amazon Web Services', 'Google Cloud', 'Microsoft Azure'],
    help: 'Infrastructure teams set up the building blocks of the factory: networks, machines, clusters and accounts. Everything above stands on them.',
  },
  {
    id: 'platform',
    title: 'Platform',
    serviceModel: 'PaaS',
    words: 'Conveyor belts and packaging machines',
    examples: ['Heroku', 'Railway'],
    help: 'Platform teams make conveyor belts and packaging machines from the building blocks. Application teams are their customers.',
  },
  {
    id: 'application',
    title: 'Application',
    serviceModel: 'SaaS',
    words: 'The baked cookie becomes a product',
    examples: ['Dukaan'],
    help: 'Application teams use the belts and machines to turn the cookie that they baked into a product that reaches customers.',
  },
];
