import { useCallback } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type { LayersQuery } from '@cookie-factory/plugin-platform-teams-common';
import { platformTeamsApiRef } from '../../../api';
import { useRetryingRequest } from '../../shared';

/** The picture that is asked for; the one before stays until the next is there. */
export function useLayersView(query: LayersQuery) {
  const api = useApi(platformTeamsApiRef);
  const key = JSON.stringify(query);
  const request = useCallback(
    (signal: AbortSignal) => api.getLayers(JSON.parse(key), { signal }),
    [api, key],
  );
  return useRetryingRequest(request);
}
