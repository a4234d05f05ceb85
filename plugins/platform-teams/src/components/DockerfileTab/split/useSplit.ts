import { useCallback } from 'react';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import type { DockerfileSplitResponse } from '@cookie-factory/plugin-platform-teams-common';
import { platformTeamsApiRef } from '../../../api';
import { useRetryingRequest, type RetryingRequest } from '../../shared';

/** Asks how a Dockerfile of the entity would be split; with a parent image, by that alone. */
export function useSplit(
  path: string,
  parentImage: string | undefined,
): RetryingRequest<DockerfileSplitResponse> {
  const api = useApi(platformTeamsApiRef);
  const { entity } = useEntity();
  const ref = stringifyEntityRef(entity);
  return useRetryingRequest(
    useCallback(
      (signal: AbortSignal) =>
        api.splitEntityDockerfile(
          ref,
          parentImage === undefined
            ? { path }
            : { path, variant: 'parent-image', parentImage },
          { signal },
        ),
      [api, ref, path, parentImage],
    ),
    { keepData: false },
  );
}
