import { useCallback, useMemo } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { platformTeamsApiRef } from '../../api';
import { useRetryingRequest } from '../shared';

/** Words for the ids of concerns and disciplines. */
export interface Words {
  concern(id: string): { readonly title: string; readonly hint: string };
  discipline(id: string): string;
  /** Every area of work, in its order. */
  readonly concerns: readonly {
    readonly id: string;
    readonly title: string;
  }[];
}

/**
 * The vocabulary's words. Until they are there, and where they cannot be had,
 * an id speaks for itself: nothing waits for it.
 */
export function useVocabulary(): Words {
  const api = useApi(platformTeamsApiRef);
  const request = useCallback(
    (signal: AbortSignal) => api.getVocabulary({ signal }),
    [api],
  );
  const state = useRetryingRequest(request);
  const vocabulary = state.status === 'data' ? state.data : undefined;
  return useMemo(() => {
    const concerns = new Map(vocabulary?.concerns.map(one => [one.id, one]));
    const disciplines = new Map(
      vocabulary?.disciplines.map(one => [one.id, one.title]),
    );
    return {
      concern: id => concerns.get(id) ?? { title: wordsOf(id), hint: '' },
      concerns: vocabulary?.concerns ?? [],
      discipline: id => disciplines.get(id) ?? wordsOf(id),
    };
  }, [vocabulary]);
}

function wordsOf(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
