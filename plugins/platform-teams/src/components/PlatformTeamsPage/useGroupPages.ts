import { useCallback, useEffect, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type {
  FindingGroupsResponse,
  FindingsQuery,
} from '@cookie-factory/plugin-platform-teams-common';
import { platformTeamsApiRef } from '../../api';
import { useRetryingRequest } from '../shared';
import type { FindingsFilter } from './useFindingsFilter';

const PAGE = 25;

interface Further {
  readonly of: FindingGroupsResponse;
  readonly pages: readonly FindingGroupsResponse[];
  readonly loading: boolean;
  readonly error?: Error;
}

/** The query of a filter. */
export function findingsQuery(filter: FindingsFilter): FindingsQuery {
  return {
    kind: filter.kind ? [filter.kind] : undefined,
    severity: filter.severity ? [filter.severity] : undefined,
    team: filter.team,
    concern: filter.concern,
    text: filter.text || undefined,
  };
}

/** The groups of findings of a filter, page by page; the first page recovers by itself. */
export function useGroupPages(filter: FindingsFilter, limit: number = PAGE) {
  const api = useApi(platformTeamsApiRef);
  const key = JSON.stringify({ ...findingsQuery(filter), limit });
  const request = useCallback(
    (signal: AbortSignal) => api.getFindingGroups(JSON.parse(key), { signal }),
    [api, key],
  );
  const first = useRetryingRequest(request);
  const firstPage = first.status === 'data' ? first.data : undefined;
  const [further, setFurther] = useState<Further>();
  useEffect(() => setFurther(undefined), [firstPage]);

  const pages = firstPage
    ? [firstPage, ...(further?.of === firstPage ? further.pages : [])]
    : [];
  const last = pages[pages.length - 1];

  async function loadMore() {
    if (!firstPage || !last?.nextCursor) {
      return;
    }
    const before = pages.slice(1);
    setFurther({ of: firstPage, pages: before, loading: true });
    try {
      const next = await api.getFindingGroups({
        ...JSON.parse(key),
        cursor: last.nextCursor,
      });
      setFurther(now =>
        now?.of === firstPage
          ? { of: firstPage, pages: [...before, next], loading: false }
          : now,
      );
    } catch (error) {
      const failed = error instanceof Error ? error : new Error(String(error));
      setFurther(now =>
        now?.of === firstPage
          ? { of: firstPage, pages: before, loading: false, error: failed }
          : now,
      );
    }
  }

  return {
    first,
    groups: pages.flatMap(page => page.items),
    total: firstPage?.totalItems,
    /** Findings in all groups that nobody has accepted. */
    open: firstPage?.open,
    partial: firstPage?.partial ?? false,
    titles: Object.assign({}, ...pages.map(page => page.titles)) as Readonly<
      Record<string, string>
    >,
    more: last?.nextCursor !== undefined,
    loadingMore: further?.loading ?? false,
    moreError: further?.error,
    loadMore,
  };
}
