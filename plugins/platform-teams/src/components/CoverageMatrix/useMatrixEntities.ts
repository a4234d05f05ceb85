import { useCallback } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type { MatrixEntitiesQuery } from '@cookie-factory/plugin-platform-teams-common';
import { platformTeamsApiRef } from '../../api';
import { useRetryingRequest } from '../shared';

/** The first entities behind a cell, those without one clear answer first. */
export function useMatrixEntities(query: MatrixEntitiesQuery) {
  const api = useApi(platformTeamsApiRef);
  const key = JSON.stringify(query);
  const request = useCallback(
    (signal: AbortSignal) => api.getMatrixEntities(JSON.parse(key), { signal }),
    [api, key],
  );
  return useRetryingRequest(request, { keepData: false });
}
