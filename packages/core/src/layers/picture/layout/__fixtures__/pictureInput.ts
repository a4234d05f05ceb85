import type { BandInput, MachineInput, PictureInput } from '../types';

/** A machine with only what a test cares for. */
export function machine(id: string, over: Partial<MachineInput> = {}): MachineInput {
  return {
    id,
    title: id,
    symbol: 'gauge',
    state: 'staffed',
    plate: 'SRE',
    count: '3 teams',
    rank: 0,
    label: `${id}, run by SRE`,
    ...over,
  };
}

function machines(prefix: string, count: number): readonly MachineInput[] {
  return Array.from({ length: count }, (_, index) => machine(`${prefix}${index + 1}`, { rank: index }));
}

const platform: BandInput = {
  id: 'platform',
  accent: 'plat',
  title: 'Platform',
  serviceModel: 'PaaS',
  words: 'Conveyor belts and packaging machines',
  facts: [],
  empty: 'No machine yet.',
  columns: [
    { id: 'eng', title: 'Engineering Platform', subtitle: 'SRE, DevX', machines: machines('e', 13) },
    { id: 'ml', title: 'ML Platform', subtitle: 'ML Platform', machines: machines('l', 4) },
  ],
};

const infrastructure: BandInput = {
  id: 'infrastructure',
  accent: 'infra',
  title: 'Infrastructure',
  serviceModel: 'IaaS',
  words: 'Motors, cogs, machines, belts',
  facts: [],
  empty: 'No machine yet.',
  columns: [{ id: 'infra', title: 'Infrastructure', subtitle: 'Cloud', machines: machines('i', 11) }],
};

/** An organisation of the size that the design was drawn for. */
export const pictureInput: PictureInput = {
  owners: {
    id: 'application',
    accent: 'app',
    title: 'Application',
    serviceModel: 'SaaS',
    words: 'The baked cookie becomes a product',
    facts: [],
    owners: ['Baking ops', 'Checkout', 'Data Science', 'Recommendations', 'Storefront', 'Payments'].map(title => ({
      id: `owner:${title}`,
      title,
      entities: 9,
    })),
    more: 55,
    moreEntities: 700,
    empty: 'No owner yet.',
  },
  bands: [platform, infrastructure],
  belts: [
    { from: 'e1', to: 'owner:Baking ops', kind: 'serves', entities: 112, label: 'e1 serves Baking ops' },
    { from: 'i5', to: 'eng', kind: 'supplies', entities: 50, label: 'i5 supplies Engineering Platform' },
    { from: 'i6', to: 'owner:Storefront', kind: 'bypass', entities: 3, label: 'Storefront uses i6', note: 'Bypass: 3' },
    ...['Baking ops', 'Checkout', 'Payments'].map(owner => ({
      from: 'e4',
      to: `owner:${owner}`,
      kind: 'serves' as const,
      entities: 20,
      label: `e4 serves ${owner}`,
    })),
  ],
};
