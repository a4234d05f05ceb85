import { useCallback, useState } from 'react';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import type { EntityDockerfilesResponse } from '@cookie-factory/plugin-platform-teams-common';
import { platformTeamsApiRef } from '../../api';
import { useRetryingRequest, type RetryingRequest } from '../shared';

/** The entity's Dockerfiles, and a way to have them read anew. */
export type EntityDockerfiles = RetryingRequest<EntityDockerfilesResponse> & {
  readonly refreshing: boolean;
  /** Why reading anew failed; what was read before stays. */
  readonly refreshError?: Error;
  refresh(): void;
};

interface Refreshing {
  readonly entity: string;
  readonly running: boolean;
  readonly data?: EntityDockerfilesResponse;
  readonly error?: Error;
}

/** Asks for the Dockerfiles of the entity whose page this is. */
export function useEntityDockerfiles(): EntityDockerfiles {
  const api = useApi(platformTeamsApiRef);
  const { entity } = useEntity();
  const ref = stringifyEntityRef(entity);
  const request = useRetryingRequest(
    useCallback(
      (signal: AbortSignal) => api.getEntityDockerfiles(ref, { signal }),
      [api, ref],
    ),
    { keepData: false },
  );
  const [latest, setLatest] = useState<Refreshing>();
  // What was read of another entity, or is still on its way for it, is not ours.
  const refreshing = latest?.entity === ref ? latest : undefined;

  const refresh = useCallback(async () => {
    setLatest(before => ({
      entity: ref,
      running: true,
      data: before?.entity === ref ? before.data : undefined,
    }));
    const settle = (outcome: Pick<Refreshing, 'data' | 'error'>) =>
      setLatest(before =>
        before?.entity === ref
          ? { ...before, running: false, ...outcome }
          : before,
      );
    try {
      settle({ data: await api.refreshEntityDockerfiles(ref) });
    } catch (error) {
      settle({
        error: error instanceof Error ? error : new Error(String(error)),
      });
    }
  }, [api, ref]);

  const answer: RetryingRequest<EntityDockerfilesResponse> = refreshing?.data
    ? { status: 'data', data: refreshing.data, retry: request.retry }
    : request;
  return {
    ...answer,
    refreshing: refreshing?.running ?? false,
    refreshError: refreshing?.error,
    refresh,
  };
}
