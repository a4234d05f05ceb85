/** What is wrong, gathered by what settles it together: a list that a lead can work through. */
import type { Organization } from '../../../catalog/Organization';
import type { FleetSurvey } from '../../fleet/surveyFleet';
import { groupingsInSteps, groupOf } from '../../matrix/groupEntities';
import { completeSteps } from '../../../layers/steps';
import type { MatrixGroupBy } from '../../matrix/types';
import type { OrganizationFinding } from '../../types';
import { describeGroup, fixGaps } from './describeGroup';
import { findingGroupId } from './findingGroupId';
import type { FindingGroup } from './types';

const WORST_FIRST: readonly OrganizationFinding['severity'][] = [
  'error',
  'warning',
  'info',
];
const MOST_PLACES = 3;

/**
 * Groups findings by what settles them; the worst first, then the largest.
 *
 * @public
 */
export function groupFindings(
  survey: FleetSurvey,
  findings: readonly OrganizationFinding[],
): readonly FindingGroup[] {
  const { organization } = survey;
  const members = new Map<string, OrganizationFinding[]>();
  for (const finding of findings) {
    const id = findingGroupId(organization, finding);
    const group = members.get(id);
    if (group) group.push(finding);
    else members.set(id, [finding]);
  }
  if (members.size === 0) return [];
  const by =
    completeSteps(groupingsInSteps(survey)).find(({ isDefault }) => isDefault)
      ?.by ?? 'owner';
  return [...members]
    .map(([id, group]) => toGroup(survey, id, { findings: group, by }))
    .sort(
      (a, b) =>
        Number(a.open === 0) - Number(b.open === 0) ||
        WORST_FIRST.indexOf(a.severity) - WORST_FIRST.indexOf(b.severity) ||
        b.open - a.open ||
        b.entities - a.entities ||
        (a.id < b.id ? -1 : 1),
    );
}

function toGroup(
  survey: FleetSurvey,
  id: string,
  {
    findings,
    by,
  }: {
    readonly findings: readonly OrganizationFinding[];
    readonly by: MatrixGroupBy;
  },
): FindingGroup {
  const { organization } = survey;
  const open = findings.filter(({ accepted }) => !accepted);
  const counted = open.length > 0 ? open : findings;
  const refs = [...new Set(counted.flatMap(({ entity }) => entity ?? []))];
  const { kind, concern, team } = counted[0];
  return {
    id,
    kind,
    severity:
      WORST_FIRST.find(severity =>
        counted.some(finding => finding.severity === severity),
      ) ?? 'info',
    concern: same(counted.map(finding => finding.concern)),
    team: same(counted.map(finding => finding.team)),
    rule:
      same(counted.map(finding => finding.rule)) ??
      (kind === 'gap' && concern && team
        ? ruleToExtend(survey, concern, team)
        : undefined),
    rules: counted.length === 1 ? counted[0].rules : undefined,
    entity: refs.length === 1 ? refs[0] : undefined,
    message: describeGroup(organization, counted),
    fix:
      same(counted.map(finding => finding.fix)) ??
      fixGaps(organization, counted),
    open: open.length,
    accepted: findings.length - open.length,
    entities:
      counted.length === 1 ? (counted[0].count ?? refs.length) : refs.length,
    where: { by, groups: placesOf(organization, refs, by) },
  };
}

/** The registration of a team that answers for a concern on most entities. */
function ruleToExtend(
  { organization, rules }: FleetSurvey,
  concern: string,
  team: string,
): string | undefined {
  return organization.responsibilities
    .filter(rule => rule.owner === team && rule.concerns.includes(concern))
    .map(({ ref }) => ({ ref, on: rules.get(ref)?.concerns.get(concern) ?? 0 }))
    .sort((a, b) => b.on - a.on || (a.ref < b.ref ? -1 : 1))[0]?.ref;
}

function placesOf(
  organization: Organization,
  refs: readonly string[],
  by: MatrixGroupBy,
): FindingGroup['where']['groups'] {
  const counts = new Map<string, number>();
  for (const ref of refs) {
    const group = groupOf(organization, ref, by);
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return [...counts]
    .map(([group, entities]) => ({ group, entities }))
    .sort((a, b) => b.entities - a.entities || (a.group < b.group ? -1 : 1))
    .slice(0, MOST_PLACES);
}

function same<T>(values: readonly T[]): T | undefined {
  return values.every(value => value === values[0]) ? values[0] : undefined;
}
