/**
 * What is wrong in the organisation, who should act, and how to mend it. The
 * findings of layers come from the layers.
 */
import type { Organization } from '../../catalog/Organization';
import { surveyFleet, type FleetSurvey } from '../fleet/surveyFleet';
import type { OrganizationFinding } from '../types';
import { createAcceptances } from './createAcceptances';
import { findBoundaries, type CodeOwnersOf } from './findBoundaries';
import { findCapabilityTrouble } from './findCapabilityTrouble';
import { findConflicts } from './findConflicts';
import { findGaps } from './findGaps';
import { findRuleTrouble } from './findRuleTrouble';

const WORST_FIRST: readonly OrganizationFinding['severity'][] = [
  'error',
  'warning',
  'info',
];

/**
 * All findings about responsibilities, worst first; accepted ones say so.
 *
 * @param options - `survey`, when it was made already, perhaps in steps; `codeOwnersOf`, where code owners files were read.
 * @public
 */
export function findOrganizationFindings(
  organization: Organization,
  options: {
    readonly now: Date;
    readonly survey?: FleetSurvey;
    readonly codeOwnersOf?: CodeOwnersOf;
  },
): readonly OrganizationFinding[] {
  const { now, survey = surveyFleet(organization) } = options;
  const findings = [
    ...findGaps(survey),
    ...findConflicts(survey),
    ...findRuleTrouble(survey, now),
    ...findBoundaries(survey, options.codeOwnersOf),
    ...findCapabilityTrouble(organization),
  ];
  return findings
    .map(createAcceptances(organization, now))
    .sort(
      (a, b) =>
        WORST_FIRST.indexOf(a.severity) - WORST_FIRST.indexOf(b.severity) ||
        compare(a.kind, b.kind) ||
        compare(a.id, b.id),
    );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
