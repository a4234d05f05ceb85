import { useCallback } from 'react';
import { useRouteRef } from '@backstage/core-plugin-api';
import type { MatrixGroupBy } from '@cookie-factory/platform-teams-core';
import { registerLinkRef } from '../../routes';

/** What the form begins with. */
export interface RegisterStart {
  readonly concern: string;
  /** The group that lacks a team. */
  readonly group?: { readonly by: MatrixGroupBy; readonly id: string };
  /** The team that it could be. */
  readonly owner?: string;
}

/** Links to the form that registers a question; none where the portal has no such form. */
export function useRegisterLink(): (
  start: RegisterStart,
) => string | undefined {
  const register = useRouteRef(registerLinkRef);
  return useCallback(
    ({ concern, group, owner }) => {
      if (!register) return undefined;
      const params = new URLSearchParams({ concern });
      if (owner) params.set('owner', owner);
      // A group of entities of one owner is no scope that a form begins with.
      if (group?.id && group.by !== 'owner') params.set(group.by, group.id);
      return `${register()}?${params}`;
    },
    [register],
  );
}
