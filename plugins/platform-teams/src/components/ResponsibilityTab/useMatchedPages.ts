import { useCallback, useEffect, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type {
  MatchedEntitiesFilter,
  MatchedEntity,
} from '@cookie-factory/platform-teams-core';
import { platformTeamsApiRef } from '../../api';
import { useRetryingRequest } from '../shared';

const PAGE = 20;

/** The entities that a registration selects, page by page; a new filter begins anew. */
export function useMatchedPages(rule: string, filter: MatchedEntitiesFilter) {
  const api = useApi(platformTeamsApiRef);
  const { concern, outcome, text } = filter;
  const ask = useCallback(
    (cursor: string | undefined, signal: AbortSignal) =>
      api.getResponsibilityEntities(
        rule,
        { concern, outcome, text, limit: PAGE, cursor },
        { signal },
      ),
    [api, rule, concern, outcome, text],
  );
  const first = useRetryingRequest(
    useCallback((signal: AbortSignal) => ask(undefined, signal), [ask]),
    { keepData: false },
  );
  const [rest, setRest] = useState<Rest>(NOTHING);
  const page = first.status === 'data' ? first.data : undefined;
  useEffect(() => setRest(NOTHING), [page]);
  const cursor = rest.pages > 0 ? rest.nextCursor : page?.nextCursor;

  const showMore = async () => {
    if (!cursor || rest.isLoading) return;
    setRest(before => ({ ...before, isLoading: true, error: undefined }));
    try {
      const next = await ask(cursor, new AbortController().signal);
      setRest(before => ({
        items: [...before.items, ...next.items],
        titles: { ...before.titles, ...next.titles },
        pages: before.pages + 1,
        nextCursor: next.nextCursor,
        isLoading: false,
      }));
    } catch (error) {
      setRest(before => ({
        ...before,
        isLoading: false,
        error: error instanceof Error ? error : new Error(String(error)),
      }));
    }
  };

  return {
    first,
    items: [...(page?.items ?? []), ...rest.items],
    titles: { ...page?.titles, ...rest.titles },
    totalItems: page?.totalItems ?? 0,
    hasMore: cursor !== undefined,
    isLoadingMore: rest.isLoading,
    moreError: rest.error,
    showMore,
  };
}

interface Rest {
  readonly items: readonly MatchedEntity[];
  readonly titles: Readonly<Record<string, string>>;
  readonly pages: number;
  readonly nextCursor?: string;
  readonly isLoading: boolean;
  readonly error?: Error;
}

const NOTHING: Rest = { items: [], titles: {}, pages: 0, isLoading: false };
