import { useCallback } from 'react';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import type { DockerfileReviewResponse } from '@cookie-factory/plugin-platform-teams-common';
import { platformTeamsApiRef } from '../../../api';
import { useRetryingRequest, type RetryingRequest } from '../../shared';

/** Asks whose review a changed text of one of the entity's Dockerfiles would need. */
export function useReview(
  path: string,
  text: string,
): RetryingRequest<DockerfileReviewResponse> {
  const api = useApi(platformTeamsApiRef);
  const { entity } = useEntity();
  const ref = stringifyEntityRef(entity);
  return useRetryingRequest(
    useCallback(
      (signal: AbortSignal) =>
        api.reviewEntityDockerfile(ref, { path, text }, { signal }),
      [api, ref, path, text],
    ),
    { keepData: false },
  );
}
