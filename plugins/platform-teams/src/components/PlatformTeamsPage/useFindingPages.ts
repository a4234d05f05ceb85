import { useCallback, useEffect, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type { FindingsResponse } from '@cookie-factory/plugin-platform-teams-common';
import { platformTeamsApiRef } from '../../api';
import { useRetryingRequest } from '../shared';
import type { FindingsFilter } from './useFindingsFilter';

const PAGE = 25;

interface Further {
  readonly of: FindingsResponse;
  readonly pages: readonly FindingsResponse[];
  readonly loading: boolean;
  readonly error?: Error;
}

/** The findings of a filter, page by page; the first page recovers by itself. */
export function useFindingPages(filter: FindingsFilter) {
  const api = useApi(platformTeamsApiRef);
  const key = JSON.stringify({
    kind: filter.kind && [filter.kind],
    severity: filter.severity && [filter.severity],
    team: filter.team,
    text: filter.text || undefined,
    limit: PAGE,
  });
  const request = useCallback(
    (signal: AbortSignal) => api.getFindings(JSON.parse(key), { signal }),
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
      const next = await api.getFindings({
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
    findings: pages.flatMap(page => page.items),
    total: firstPage?.totalItems,
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
