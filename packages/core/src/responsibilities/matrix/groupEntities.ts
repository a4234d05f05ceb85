import type { Organization } from '../../catalog/Organization';
import { visitInSteps, type Steps } from '../../layers/steps';
import { owningTeam, type FleetSurvey } from '../fleet/surveyFleet';
import type { MatrixGroupBy, MatrixGrouping } from './types';

/** In the order in which ties are broken. */
const GROUPINGS: readonly MatrixGroupBy[] = ['domain', 'system', 'owner'];

// One entity more must not turn the whole table over.
const AS_GOOD_AS = 0.1;

/** The group that an entity stands in; the empty text for none. */
export function groupOf(
  organization: Organization,
  ref: string,
  by: MatrixGroupBy,
): string {
  switch (by) {
    case 'domain':
      return organization.domainsOf(ref)[0] ?? '';
    case 'system':
      return organization.systemOf(ref) ?? '';
    default:
      return owningTeam(organization, ref) ?? '';
  }
}

/** The groupings on offer; the one that groups most opens by itself. */
export function* groupingsInSteps({
  organization,
  classes,
}: FleetSurvey): Steps<readonly MatrixGrouping[]> {
  const grouped = GROUPINGS.map(() => 0);
  const entities = classes.reduce((sum, { refs }) => sum + refs.length, 0);
  const countGroups = (ref: string) => {
    for (const [index, by] of GROUPINGS.entries()) {
      if (groupOf(organization, ref, by) !== '') grouped[index] += 1;
    }
  };
  for (const { refs } of classes) yield* visitInSteps(refs, countGroups);
  const best = Math.max(...grouped) - entities * AS_GOOD_AS;
  const opens = grouped.findIndex(count => count >= best);
  return GROUPINGS.map((by, index) => ({
    by,
    grouped: grouped[index],
    isDefault: index === opens,
  }));
}
