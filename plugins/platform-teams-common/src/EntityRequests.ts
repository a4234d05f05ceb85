import type {
  DockerfileReviewRequest,
  DockerfileReviewResponse,
  DockerfileSplitRequest,
  DockerfileSplitResponse,
  EntityDockerfilesResponse,
} from './dockerfileTypes';
import type { PlatformTeamsRequestOptions } from './PlatformTeamsApi';
import type {
  EntityConcernResponse,
  EntityConcernsResponse,
} from './concernTypes';
import type { HandOffRequest, HandOffResponse } from './handOffTypes';
import { entityPath, segment } from './requestPath';
import { Requests } from './Requests';
import type { EntityLayerResponse } from './types';

/** Requests about one entity. @public */
export class EntityRequests extends Requests {
  async getEntityConcerns(ref: string, options?: PlatformTeamsRequestOptions) {
    return this.request<EntityConcernsResponse>(`${entityPath(ref)}/concerns`, {
      options,
    });
  }

  async getEntityConcern(
    ref: string,
    concern: string,
    options?: PlatformTeamsRequestOptions,
  ) {
    return this.request<EntityConcernResponse>(
      `${entityPath(ref)}/concerns/${segment(concern)}`,
      { options },
    );
  }

  async raiseHandOff(
    ref: string,
    concern: string,
    body: HandOffRequest = {},
    options?: PlatformTeamsRequestOptions,
  ) {
    return this.request<HandOffResponse>(
      `${entityPath(ref)}/concerns/${segment(concern)}/hand-off`,
      { method: 'POST', body, options },
    );
  }

  async getEntityLayer(ref: string, options?: PlatformTeamsRequestOptions) {
    return this.request<EntityLayerResponse>(`${entityPath(ref)}/layer`, {
      options,
    });
  }

  async getEntityDockerfiles(
    ref: string,
    options?: PlatformTeamsRequestOptions,
  ) {
    return this.request<EntityDockerfilesResponse>(
      `${entityPath(ref)}/dockerfiles`,
      { options },
    );
  }

  async refreshEntityDockerfiles(
    ref: string,
    options?: PlatformTeamsRequestOptions,
  ) {
    return this.request<EntityDockerfilesResponse>(
      `${entityPath(ref)}/dockerfiles/refresh`,
      {
        method: 'POST',
        options,
      },
    );
  }

  async splitEntityDockerfile(
    ref: string,
    body: DockerfileSplitRequest = {},
    options?: PlatformTeamsRequestOptions,
  ) {
    return this.request<DockerfileSplitResponse>(
      `${entityPath(ref)}/dockerfiles/split`,
      { method: 'POST', body, options },
    );
  }

  async reviewEntityDockerfile(
    ref: string,
    body: DockerfileReviewRequest,
    options?: PlatformTeamsRequestOptions,
  ) {
    return this.request<DockerfileReviewResponse>(
      `${entityPath(ref)}/dockerfiles/review`,
      { method: 'POST', body, options },
    );
  }
}
