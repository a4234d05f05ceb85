import { useCallback, useEffect, useRef, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type { LayerEntity } from '@cookie-factory/platform-teams-core';
import type { LayerEntitiesQuery } from '@cookie-factory/plugin-platform-teams-common';
import { platformTeamsApiRef } from '../../../api';

const PAGE = 10;

interface State {
  readonly items: readonly LayerEntity[];
  readonly total?: number;
  readonly cursor?: string;
  readonly loading: boolean;
  readonly error?: Error;
}

const EMPTY: State = { items: [], loading: true };

/** Loads entities page by page; another query begins anew. */
export function useEntityPages(query: LayerEntitiesQuery) {
  const api = useApi(platformTeamsApiRef);
  const key = JSON.stringify(query);
  const [state, setState] = useState(EMPTY);
  // Answers to a query that is no longer asked are dropped.
  const current = useRef<AbortController>();

  const load = useCallback(
    async (before: State) => {
      current.current?.abort();
      const controller = new AbortController();
      current.current = controller;
      setState({ ...before, loading: true, error: undefined });
      try {
        const page = await api.getLayerEntities(
          { ...JSON.parse(key), limit: PAGE, cursor: before.cursor },
          { signal: controller.signal },
        );
        if (!controller.signal.aborted) {
          setState({
            items: [...before.items, ...page.items],
            total: page.totalItems,
            cursor: page.nextCursor,
            loading: false,
          });
        }
      } catch (error) {
        if (!controller.signal.aborted) {
          setState({
            ...before,
            loading: false,
            error: error instanceof Error ? error : new Error(String(error)),
          });
        }
      }
    },
    [api, key],
  );

  useEffect(() => {
    load(EMPTY);
    return () => current.current?.abort();
  }, [load]);

  return {
    items: state.items,
    total: state.total,
    loading: state.loading,
    error: state.error,
    more: state.cursor !== undefined,
    loadMore: () => load(state),
    retry: () => load(state),
  };
}
