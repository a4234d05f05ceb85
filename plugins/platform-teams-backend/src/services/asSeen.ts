import type { AsSeen } from '@cookie-factory/plugin-platform-teams-common';
import type { VisibleOrganization } from '../snapshot/VisibleOrganizationService';

/**
 * What every answer says of itself: whether permissions may leave things out,
 * when the catalog was read, and what people call the references in it.
 */
export function asSeen(
  { organization, partial, readAt }: VisibleOrganization,
  refs: Iterable<string | null | undefined>,
): AsSeen {
  const titles: Record<string, string> = {};
  for (const ref of refs) {
    if (ref) titles[ref] = organization.titleOf(ref);
  }
  return { partial, asOf: readAt.toISOString(), titles };
}
