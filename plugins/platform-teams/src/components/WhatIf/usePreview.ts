import { useCallback } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { platformTeamsApiRef } from '../../api';
import { useRetryingRequest } from '../shared';

/** What a text of Responsibilities would change; undefined for an empty one. */
export function usePreview(text: string) {
  const api = useApi(platformTeamsApiRef);
  const request = useCallback(
    async (signal: AbortSignal) => {
      if (text.trim() === '') return undefined;
      const response = await api.previewResponsibilities(
        { yaml: text },
        { signal },
      );
      return { of: text, response };
    },
    [api, text],
  );
  return useRetryingRequest(request);
}
