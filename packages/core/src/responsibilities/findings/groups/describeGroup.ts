import type { Organization } from '../../../catalog/Organization';
import { sentenceTitle } from '../../../vocabulary/sentenceTitle';
import type { OrganizationFinding } from '../../types';

const PLURALS: Readonly<Record<string, string>> = {
  api: 'APIs',
  component: 'components',
  domain: 'domains',
  resource: 'resources',
  system: 'systems',
  template: 'templates',
};

/**
 * One sentence for several findings that are settled together; a single one
 * says it itself.
 *
 * @internal
 */
export function describeGroup(
  organization: Organization,
  findings: readonly OrganizationFinding[],
): string {
  const [first] = findings;
  const count = findings.length;
  if (count === 1) return first.message;
  const team = first.team ? organization.titleOf(first.team) : 'nobody known';
  switch (first.kind) {
    case 'gap':
      return describeGaps(organization, findings);
    case 'boundary':
      return `${team} is responsible for what it must not change, in ${count} places.`;
    case 'bypass':
      return `${count} dependencies of ${team} go past the platform.`;
    case 'upward':
      return `${count} dependencies of ${team} go upward.`;
    case 'unconfirmed-claim':
      return `${count} claims for ${team} do not count yet.`;
    case 'dead-rule':
      return `${count} registrations of ${team} select nothing.`;
    case 'deprecated-rule':
      return `${count} registrations of ${team} are deprecated and answer no more.`;
    case 'overdue-review':
      return `${count} registrations of ${team} are due for review.`;
    case 'unowned-capability':
      return `${count} things to build on have no accountable team.`;
    case 'no-customer':
      return `Nobody builds on ${count} of the things that ${team} provides.`;
    default:
      return first.message;
  }
}

/**
 * How to mend gaps that are settled together, where each has words of its own.
 *
 * @internal
 */
export function fixGaps(
  organization: Organization,
  findings: readonly OrganizationFinding[],
): string | undefined {
  const [{ kind, concern, entity }] = findings;
  if (kind !== 'gap' || !concern) return undefined;
  if (!areOfOwner(organization, findings)) {
    return `Extend a registration of ${concern} so that it covers them, or register it for another team.`;
  }
  const owner = organization.ownerOf(entity ?? '');
  return (
    owner && `Correct their spec.owner, or bring ${owner} into the catalog.`
  );
}

/** All are about work that is the owner's where nobody else has it. */
function areOfOwner(
  organization: Organization,
  findings: readonly OrganizationFinding[],
): boolean {
  return findings.every(
    ({ concern }) =>
      organization.vocabulary.concerns.get(concern ?? '')?.default === 'owner',
  );
}

function describeGaps(
  organization: Organization,
  findings: readonly OrganizationFinding[],
): string {
  const [first] = findings;
  const refs = [...new Set(findings.flatMap(({ entity }) => entity ?? []))];
  const concerns = [
    ...new Set(findings.flatMap(({ concern }) => concern ?? [])),
  ];
  const owner = organization.ownerOf(refs[0] ?? '');
  if (areOfOwner(organization, findings)) {
    if (!owner) {
      return `${organization.titleOf(refs[0])} has no owner, so nobody answers for ${concerns.length} kinds of work.`;
    }
    const gone = `${organization.titleOf(owner)}, which cannot be found, so nobody answers for`;
    return refs.length === 1
      ? `${organization.titleOf(refs[0])} belongs to ${gone} it.`
      : `${countOf(refs)} belong to ${gone} them.`;
  }
  const concern = organization.vocabulary.concerns.get(first.concern ?? '');
  const work = concern ? sentenceTitle(concern) : (first.concern ?? 'it');
  return `${countOf(refs)} have no team for ${work}.`;
}

/** "8 components", or "8 entities" where they are of several kinds. */
function countOf(refs: readonly string[]): string {
  const kinds = new Set(refs.map(ref => ref.slice(0, ref.indexOf(':'))));
  const [kind] = kinds;
  const noun = kinds.size === 1 ? (PLURALS[kind] ?? 'entities') : 'entities';
  return `${refs.length} ${noun}`;
}
