import type { Concern } from '../../vocabulary/types';
import type { MachineSymbol } from './types';

const SYMBOLS: readonly MachineSymbol[] = [
  'motor',
  'drive',
  'cogs',
  'tank',
  'gauge',
  'press',
  'packer',
  'mixer',
  'safe',
  'oven',
];

const BY_GROUP: Readonly<Record<string, MachineSymbol>> = {
  'Build and ship': 'press',
  Run: 'gauge',
  Data: 'tank',
  Cloud: 'cogs',
  Secure: 'safe',
  'Machine learning': 'packer',
  Code: 'oven',
  'Container image': 'packer',
};

/** The concern's own symbol, else that of its everyday group. @internal */
export function machineSymbol({
  symbol,
  group,
}: Pick<Concern, 'symbol' | 'group'>): MachineSymbol {
  return SYMBOLS.find(known => known === symbol) ?? BY_GROUP[group] ?? 'cogs';
}
