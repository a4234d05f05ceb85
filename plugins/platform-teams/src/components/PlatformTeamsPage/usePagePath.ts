import { useRouteRef } from '@backstage/core-plugin-api';
import { teamsPageLinkRef } from '../../routes';

/** Where this page is, so that links hold in every tab of it. */
export function usePagePath(): string {
  return useRouteRef(teamsPageLinkRef)?.() ?? '';
}
