/** Which box an entity stands in, by what the boxes are made of. */
import type { LayersModel } from '../layersModel';
import { visitInSteps, type Steps } from '../steps';
import type { Grouping, LayersGroupBy } from './types';

/** In the order in which ties are broken. @internal */
export const GROUPINGS: readonly LayersGroupBy[] = [
  'system',
  'domain',
  'owner',
  'type',
];

// One template without a system must not turn the whole picture over.
const AS_GOOD_AS = 0.1;

/** The group of an entity: a reference, or a type; absent where it has none. @internal */
export function groupOf(
  { organization }: Pick<LayersModel, 'organization'>,
  ref: string,
  by: LayersGroupBy,
): string | undefined {
  switch (by) {
    case 'system':
      return organization.systemOf(ref);
    case 'domain':
      return organization.domainsOf(ref)[0];
    case 'owner':
      return organization.ownerOf(ref);
    default: {
      const type = organization.entities.get(ref)?.spec?.type;
      return typeof type === 'string' && type ? type.toLowerCase() : undefined;
    }
  }
}

/**
 * The groupings on offer with the share that they cover. The one that covers
 * most opens by itself; shares within ten points of the largest count as
 * equal, and then the first in the order of offer does.
 *
 * @internal
 */
export function* groupingsInSteps(
  model: Pick<LayersModel, 'organization'>,
  refs: readonly string[],
): Steps<readonly Grouping[]> {
  const covered = new Map<LayersGroupBy, number>();
  yield* visitInSteps(refs, ref => {
    for (const by of GROUPINGS) {
      if (groupOf(model, ref, by) === undefined) continue;
      covered.set(by, (covered.get(by) ?? 0) + 1);
    }
  });
  const shares = GROUPINGS.map(by => ({
    by,
    covers: refs.length === 0 ? 0 : (covered.get(by) ?? 0) / refs.length,
  }));
  const best = Math.max(...shares.map(({ covers }) => covers));
  const opens = shares.find(({ covers }) => covers >= best - AS_GOOD_AS);
  return shares.map(share => ({ ...share, isDefault: share === opens }));
}
