import { parseEntityRef } from '@backstage/catalog-model';
import { ResponseError } from '@backstage/errors';
import type {
  FindingGroupsResponse,
  MatrixEntitiesQuery,
  MatrixEntitiesResponse,
} from './coverageTypes';
import type {
  FindingsQuery,
  LayerCapabilitiesQuery,
  LayerCrossingsQuery,
  LayerEntitiesQuery,
  LayerSearchQuery,
  LayersQuery,
  MatrixQuery,
  PageQuery,
  PlatformTeamsApi,
  PlatformTeamsRequestOptions,
} from './PlatformTeamsApi';
import type { HandOffRequest, HandOffResponse } from './handOffTypes';
import type {
  MatchedEntitiesQuery,
  MatchedEntitiesResponse,
  ResponsibilitiesQuery,
  ResponsibilitiesResponse,
  ResponsibilityResponse,
  VocabularyHoldersResponse,
} from './responsibilityTypes';
import type {
  DockerfileSplitRequest,
  DockerfileSplitResponse,
  EntityConcernResponse,
  EntityConcernsResponse,
  EntityDockerfilesResponse,
  EntityLayerResponse,
  FindingsHistoryResponse,
  FindingsResponse,
  LayerCapabilitiesResponse,
  LayerCrossingsResponse,
  LayerEntitiesResponse,
  LayerSearchResponse,
  LayersResponse,
  MatrixResponse,
  PreviewRequest,
  PreviewResponse,
  TeamResponse,
  TeamsResponse,
  VocabularyResponse,
} from './types';
import { entityPath, search, segment, type QueryValue } from './requestPath';
import type { SetupPreviewResponse, SetupResponse } from './setupTypes';

/**
 * Calls the backend over HTTP. Anything but a success throws a
 * `ResponseError`, which carries the backend's own message.
 * @public
 */
export class PlatformTeamsClient implements PlatformTeamsApi {
  readonly #discovery: { getBaseUrl(pluginId: string): Promise<string> };
  readonly #fetch: { fetch: typeof fetch };

  constructor(options: {
    discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
    fetchApi: { fetch: typeof fetch };
  }) {
    this.#discovery = options.discoveryApi;
    this.#fetch = options.fetchApi;
  }

  getVocabulary(options?: PlatformTeamsRequestOptions) {
    return this.#request<VocabularyResponse>('/vocabulary', { options });
  }

  getVocabularyHolders(options?: PlatformTeamsRequestOptions) {
    return this.#request<VocabularyHoldersResponse>('/vocabulary/holders', {
      options,
    });
  }

  getResponsibilities(
    query: ResponsibilitiesQuery = {},
    options?: PlatformTeamsRequestOptions,
  ) {
    return this.#request<ResponsibilitiesResponse>('/responsibilities', {
      query: { ...query },
      options,
    });
  }

  async getResponsibility(ref: string, options?: PlatformTeamsRequestOptions) {
    return this.#request<ResponsibilityResponse>(responsibilityPath(ref), {
      options,
    });
  }

  async getResponsibilityEntities(
    ref: string,
    query: MatchedEntitiesQuery = {},
    options?: PlatformTeamsRequestOptions,
  ) {
    return this.#request<MatchedEntitiesResponse>(
      `${responsibilityPath(ref)}/entities`,
      { query: { ...query }, options },
    );
  }

  getTeams(query: PageQuery = {}, options?: PlatformTeamsRequestOptions) {
    return this.#request<TeamsResponse>('/teams', {
      query: { ...query },
      options,
    });
  }

  async getTeam(ref: string, options?: PlatformTeamsRequestOptions) {
    const { namespace, name } = parseEntityRef(ref, { defaultKind: 'group' });
    return this.#request<TeamResponse>(
      `/teams/by-name/${segment(namespace)}/${segment(name)}`,
      { options },
    );
  }

  async getEntityConcerns(ref: string, options?: PlatformTeamsRequestOptions) {
    return this.#request<EntityConcernsResponse>(
      `${entityPath(ref)}/concerns`,
      { options },
    );
  }

  async getEntityConcern(
    ref: string,
    concern: string,
    options?: PlatformTeamsRequestOptions,
  ) {
    return this.#request<EntityConcernResponse>(
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
    return this.#request<HandOffResponse>(
      `${entityPath(ref)}/concerns/${segment(concern)}/hand-off`,
      { method: 'POST', body, options },
    );
  }

  getFindings(
    query: FindingsQuery = {},
    options?: PlatformTeamsRequestOptions,
  ) {
    return this.#request<FindingsResponse>('/findings', {
      query: { ...query },
      options,
    });
  }

  getFindingGroups(
    query: FindingsQuery = {},
    options?: PlatformTeamsRequestOptions,
  ) {
    return this.#request<FindingGroupsResponse>('/findings/groups', {
      query: { ...query },
      options,
    });
  }

  getFindingsHistory(options?: PlatformTeamsRequestOptions) {
    return this.#request<FindingsHistoryResponse>('/findings/history', {
      options,
    });
  }

  getMatrix(query: MatrixQuery = {}, options?: PlatformTeamsRequestOptions) {
    return this.#request<MatrixResponse>('/matrix', {
      query: { ...query },
      options,
    });
  }

  getMatrixEntities(
    query: MatrixEntitiesQuery,
    options?: PlatformTeamsRequestOptions,
  ) {
    return this.#request<MatrixEntitiesResponse>('/matrix/entities', {
      query: { ...query },
      options,
    });
  }

  previewResponsibilities(
    body: PreviewRequest,
    options?: PlatformTeamsRequestOptions,
  ) {
    return this.#request<PreviewResponse>('/preview', {
      method: 'POST',
      body,
      options,
    });
  }

  getSetup(options?: PlatformTeamsRequestOptions) {
    return this.#request<SetupResponse>('/setup', { options });
  }

  previewSetup(body: PreviewRequest, options?: PlatformTeamsRequestOptions) {
    return this.#request<SetupPreviewResponse>('/setup/preview', {
      method: 'POST',
      body,
      options,
    });
  }

  getLayers(query: LayersQuery, options?: PlatformTeamsRequestOptions) {
    return this.#request<LayersResponse>('/layers', {
      query: { ...query },
      options,
    });
  }

  getLayerEntities(
    query: LayerEntitiesQuery,
    options?: PlatformTeamsRequestOptions,
  ) {
    return this.#request<LayerEntitiesResponse>('/layers/entities', {
      query: { ...query },
      options,
    });
  }

  getLayerCrossings(
    query: LayerCrossingsQuery = {},
    options?: PlatformTeamsRequestOptions,
  ) {
    return this.#request<LayerCrossingsResponse>('/layers/crossings', {
      query: { ...query },
      options,
    });
  }

  getLayerCapabilities(
    query: LayerCapabilitiesQuery = {},
    options?: PlatformTeamsRequestOptions,
  ) {
    return this.#request<LayerCapabilitiesResponse>('/layers/capabilities', {
      query: { ...query },
      options,
    });
  }

  searchLayers(query: LayerSearchQuery, options?: PlatformTeamsRequestOptions) {
    return this.#request<LayerSearchResponse>('/layers/search', {
      query: { ...query },
      options,
    });
  }

  async getEntityLayer(ref: string, options?: PlatformTeamsRequestOptions) {
    return this.#request<EntityLayerResponse>(`${entityPath(ref)}/layer`, {
      options,
    });
  }

  async getEntityDockerfiles(
    ref: string,
    options?: PlatformTeamsRequestOptions,
  ) {
    return this.#request<EntityDockerfilesResponse>(
      `${entityPath(ref)}/dockerfiles`,
      { options },
    );
  }

  async refreshEntityDockerfiles(
    ref: string,
    options?: PlatformTeamsRequestOptions,
  ) {
    return this.#request<EntityDockerfilesResponse>(
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
    return this.#request<DockerfileSplitResponse>(
      `${entityPath(ref)}/dockerfiles/split`,
      { method: 'POST', body, options },
    );
  }

  async #request<T>(
    path: string,
    call: {
      method?: string;
      query?: Record<string, QueryValue>;
      body?: object;
      options?: PlatformTeamsRequestOptions;
    },
  ): Promise<T> {
    const base = await this.#discovery.getBaseUrl('platform-teams');
    const response = await this.#fetch.fetch(
      `${base}${path}${search(call.query)}`,
      {
        method: call.method ?? 'GET',
        headers: {
          ...(call.body ? { 'Content-Type': 'application/json' } : {}),
          ...(call.options?.token
            ? { Authorization: `Bearer ${call.options.token}` }
            : {}),
        },
        body: call.body && JSON.stringify(call.body),
        signal: call.options?.signal,
      },
    );
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return response.json();
  }
}
