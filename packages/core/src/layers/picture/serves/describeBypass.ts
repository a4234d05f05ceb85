import type { Belt } from '../../serves/types';
import { counted } from '../text/counted';
import { endId, layerId } from './ids';

/** "3 entities of Storefront on Storage" @public */
export function describeBypass(
  belt: Belt,
  titles: ReadonlyMap<string, string>,
  options: { readonly short?: boolean } = {},
): string {
  const from = belt.machine ?? layerId(belt.layer);
  const owner = options.short
    ? ''
    : ` of ${titles.get(endId(belt.to)) ?? endId(belt.to)}`;
  return `${counted(belt.entities, 'entity', 'entities')}${owner} on ${titles.get(from) ?? from}`;
}
