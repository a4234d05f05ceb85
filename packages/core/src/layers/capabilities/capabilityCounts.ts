import type { LayersModel } from '../layersModel';
import type { RowMask } from '../table/types';
import type { CapabilityCounts } from '../types';

/** Counts what teams run for others, among the chosen rows. @internal */
export function capabilityCounts(
  { organization, troubled, table }: LayersModel,
  mask: RowMask,
): CapabilityCounts {
  const counts = { total: 0, withoutConsumer: 0, withoutTeam: 0 };
  for (const ref of capabilityRefs(organization)) {
    const row = table.rowOf.get(ref);
    if (row === undefined || mask[row] === 0) continue;
    counts.total += 1;
    const trouble = troubled.get(ref)?.trouble;
    if (trouble === 'no-customer') counts.withoutConsumer += 1;
    if (trouble === 'unowned-capability') counts.withoutTeam += 1;
  }
  return counts;
}

/** What registrations in force provide and the catalog holds, by reference. @internal */
export function capabilityRefs({
  responsibilities,
  entities,
  providersOf,
}: LayersModel['organization']): readonly string[] {
  const provided = new Set(
    responsibilities.flatMap(({ provides }) => provides),
  );
  return [...provided]
    .filter(ref => entities.has(ref) && providersOf(ref).length > 0)
    .sort();
}
