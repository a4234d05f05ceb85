import { useCallback } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { platformTeamsApiRef } from '../../api';
import { useRetryingRequest } from '../shared';

/** The counts of the last half year; none for who may see a part of the catalog. */
export function useFindingsHistory() {
  const api = useApi(platformTeamsApiRef);
  const request = useCallback(
    (signal: AbortSignal) => api.getFindingsHistory({ signal }),
    [api],
  );
  return useRetryingRequest(request);
}
