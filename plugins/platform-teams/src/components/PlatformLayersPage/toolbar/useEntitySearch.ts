import { useEffect, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type { LayerSearchHit } from '@cookie-factory/platform-teams-core';
import { platformTeamsApiRef } from '../../../api';
import { usePictureQuery } from '../state/PictureQueryContext';

const TYPING = 250;

interface Found {
  readonly query: string;
  readonly items: readonly LayerSearchHit[];
  readonly error?: Error;
}

/** What fits a text, asked once nobody types any more. */
export function useEntitySearch(text: string) {
  const api = useApi(platformTeamsApiRef);
  const picture = usePictureQuery();
  const key = JSON.stringify({ ...picture, query: text.trim() });
  const [found, setFound] = useState<Found>({ query: '', items: [] });
  useEffect(() => {
    const query = JSON.parse(key);
    if (!query.query) {
      return undefined;
    }
    const controller = new AbortController();
    const timer = setTimeout(async () => {
      const { signal } = controller;
      try {
        const { items } = await api.searchLayers(query, { signal });
        if (!signal.aborted) setFound({ query: key, items });
      } catch (error) {
        if (!signal.aborted) {
          setFound({
            query: key,
            items: [],
            error: error instanceof Error ? error : new Error(String(error)),
          });
        }
      }
    }, TYPING);
    return () => {
      controller.abort();
      clearTimeout(timer);
    };
  }, [api, key]);
  const asked = text.trim() !== '';
  const current = asked && found.query === key;
  return {
    items: asked ? found.items : [],
    error: current ? found.error : undefined,
    loading: asked && !current,
  };
}
