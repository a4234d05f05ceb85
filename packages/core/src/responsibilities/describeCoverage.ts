import { joinWords } from '../catalog/Issue';
import type { Organization } from '../catalog/Organization';
import { describeReach } from './describeMatch';
import type { Responsibility, Selector } from './types';

// A list that people read; the rest is counted.
const MOST_PARTS = 5;

/** What a Responsibility is for, in words: "covers the system Checkout, except what names Till itself". @public */
export function describeCoverage(
  organization: Organization,
  rule: Responsibility,
): string {
  const reach = ({ scope, filter }: Selector) =>
    describeReach(organization, {
      rule,
      filter,
      matchedBy: scope?.kind ?? 'filter',
      scopeRef: scope?.ref,
      distance: 0,
    });
  const parts = rule.appliesTo.map(reach);
  const covers = parts.length === 0 ? 'covers everything' : listOf(parts);
  if (rule.except.length === 0) return covers;
  const left = rule.except.map(selector =>
    reach(selector).replace(/^covers /, ''),
  );
  return `${covers}; leaves out ${listOf(left)}`;
}

function listOf(parts: readonly string[]): string {
  if (parts.length <= MOST_PARTS) return joinWords(parts);
  return joinWords([
    ...parts.slice(0, MOST_PARTS),
    `${parts.length - MOST_PARTS} more`,
  ]);
}
