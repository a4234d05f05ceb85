import { useCallback } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { platformTeamsApiRef } from '../../api';
import { useRetryingRequest } from '../shared';
import type { CoverageState } from './coverageState';

/** More columns than any screen shows; the backend gives no more. */
export const MOST_COLUMNS = 200;

/** The matrix that a state asks for. */
export function useMatrix({
  by,
  questions,
  allGroups,
}: Pick<CoverageState, 'by' | 'questions' | 'allGroups'>) {
  const api = useApi(platformTeamsApiRef);
  const request = useCallback(
    (signal: AbortSignal) =>
      api.getMatrix(
        { by, questions, columns: allGroups ? MOST_COLUMNS : undefined },
        { signal },
      ),
    [api, by, questions, allGroups],
  );
  return useRetryingRequest(request);
}
