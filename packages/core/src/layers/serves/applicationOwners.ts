import type { LayersModel } from '../layersModel';
import { layerOrder } from '../layerOrder';
import { countsOf, type LayersTotals } from '../layerSummaries';
import { byTitle, keepLargest } from '../stableOrder';
import type { RowMask } from '../table/types';
import type { ApplicationOwner, ServesView } from './types';

/** Owners of the uppermost layer, and what is left out of them. @internal */
export type Owners = Pick<ServesView, 'owners' | 'moreOwners'>;

/** Those that own most, by title; the rest is rolled up. @internal */
export function applicationOwners(
  { organization, table }: LayersModel,
  totals: LayersTotals,
  options: { readonly most: number; readonly mask: RowMask },
): Owners {
  const { top } = layerOrder(organization.vocabulary.layers);
  const { of, values } = table.owner;
  const findings = new Int32Array(values.length);
  for (const { crossing, from } of table.crossings) {
    if (crossing.accepted || of[from] < 0 || options.mask[from] !== 1) continue;
    findings[of[from]] += 1;
  }
  const caused = countsOf(values, findings);
  const all = [...(totals.owners.get(top) ?? [])]
    .map(([ref, services]): ApplicationOwner => ({
      ref,
      title: organization.titleOf(ref),
      services,
      findings: caused.get(ref) ?? 0,
    }))
    .sort(byTitle);
  const { kept, rest } = keepLargest(
    all,
    options.most,
    ({ services }) => services,
  );
  return {
    owners: kept,
    moreOwners: {
      owners: rest.length,
      services: rest.reduce((sum, { services }) => sum + services, 0),
    },
  };
}
