import { parseEntityRef } from '@backstage/catalog-model';
import type { TeamProfileList } from '@cookie-factory/platform-teams-core';
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
import type {
  MatchedEntitiesQuery,
  MatchedEntitiesResponse,
  ResponsibilitiesQuery,
  ResponsibilitiesResponse,
  ResponsibilityResponse,
  VocabularyHoldersResponse,
} from './responsibilityTypes';
import type {
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
  TeamsResponse,
  VocabularyResponse,
} from './types';
import { EntityRequests } from './EntityRequests';
import { responsibilityPath, segment } from './requestPath';
import type { SetupPreviewResponse, SetupResponse } from './setupTypes';
import type { TeamListResponse, TeamResponse } from './teamTypes';

/**
 * Calls the backend over HTTP. Anything but a success throws a
 * `ResponseError`, which carries the backend's own message.
 * @public
 */
export class PlatformTeamsClient
  extends EntityRequests
  implements PlatformTeamsApi
{
  getVocabulary(options?: PlatformTeamsRequestOptions) {
    return this.request<VocabularyResponse>('/vocabulary', { options });
  }

  getVocabularyHolders(options?: PlatformTeamsRequestOptions) {
    return this.request<VocabularyHoldersResponse>('/vocabulary/holders', {
      options,
    });
  }

  getResponsibilities(
    query: ResponsibilitiesQuery = {},
    options?: PlatformTeamsRequestOptions,
  ) {
    return this.request<ResponsibilitiesResponse>('/responsibilities', {
      query: { ...query },
      options,
    });
  }

  async getResponsibility(ref: string, options?: PlatformTeamsRequestOptions) {
    return this.request<ResponsibilityResponse>(responsibilityPath(ref), {
      options,
    });
  }

  async getResponsibilityEntities(
    ref: string,
    query: MatchedEntitiesQuery = {},
    options?: PlatformTeamsRequestOptions,
  ) {
    return this.request<MatchedEntitiesResponse>(
      `${responsibilityPath(ref)}/entities`,
      { query: { ...query }, options },
    );
  }

  getTeams(query: PageQuery = {}, options?: PlatformTeamsRequestOptions) {
    return this.request<TeamsResponse>('/teams', {
      query: { ...query },
      options,
    });
  }

  async getTeam(ref: string, options?: PlatformTeamsRequestOptions) {
    const { namespace, name } = parseEntityRef(ref, { defaultKind: 'group' });
    return this.request<TeamResponse>(
      `/teams/by-name/${segment(namespace)}/${segment(name)}`,
      { options },
    );
  }

  async getTeamList<L extends TeamProfileList>(
    ref: string,
    list: L,
    query: PageQuery = {},
    options?: PlatformTeamsRequestOptions,
  ) {
    const { namespace, name } = parseEntityRef(ref, { defaultKind: 'group' });
    return this.request<TeamListResponse<L>>(
      `/teams/by-name/${segment(namespace)}/${segment(name)}/${segment(list)}`,
      { query: { ...query }, options },
    );
  }

  getFindings(
    query: FindingsQuery = {},
    options?: PlatformTeamsRequestOptions,
  ) {
    return this.request<FindingsResponse>('/findings', {
      query: { ...query },
      options,
    });
  }

  getFindingGroups(
    query: FindingsQuery = {},
    options?: PlatformTeamsRequestOptions,
  ) {
    return this.request<FindingGroupsResponse>('/findings/groups', {
      query: { ...query },
      options,
    });
  }

  getFindingsHistory(options?: PlatformTeamsRequestOptions) {
    return this.request<FindingsHistoryResponse>('/findings/history', {
      options,
    });
  }

  getMatrix(query: MatrixQuery = {}, options?: PlatformTeamsRequestOptions) {
    return this.request<MatrixResponse>('/matrix', {
      query: { ...query },
      options,
    });
  }

  getMatrixEntities(
    query: MatrixEntitiesQuery,
    options?: PlatformTeamsRequestOptions,
  ) {
    return this.request<MatrixEntitiesResponse>('/matrix/entities', {
      query: { ...query },
      options,
    });
  }

  previewResponsibilities(
    body: PreviewRequest,
    options?: PlatformTeamsRequestOptions,
  ) {
    return this.request<PreviewResponse>('/preview', {
      method: 'POST',
      body,
      options,
    });
  }

  getSetup(options?: PlatformTeamsRequestOptions) {
    return this.request<SetupResponse>('/setup', { options });
  }

  previewSetup(body: PreviewRequest, options?: PlatformTeamsRequestOptions) {
    return this.request<SetupPreviewResponse>('/setup/preview', {
      method: 'POST',
      body,
      options,
    });
  }

  getLayers(query: LayersQuery, options?: PlatformTeamsRequestOptions) {
    return this.request<LayersResponse>('/layers', {
      query: { ...query },
      options,
    });
  }

  getLayerEntities(
    query: LayerEntitiesQuery,
    options?: PlatformTeamsRequestOptions,
  ) {
    return this.request<LayerEntitiesResponse>('/layers/entities', {
      query: { ...query },
      options,
    });
  }

  getLayerCrossings(
    query: LayerCrossingsQuery = {},
    options?: PlatformTeamsRequestOptions,
  ) {
    return this.request<LayerCrossingsResponse>('/layers/crossings', {
      query: { ...query },
      options,
    });
  }

  getLayerCapabilities(
    query: LayerCapabilitiesQuery = {},
    options?: PlatformTeamsRequestOptions,
  ) {
    return this.request<LayerCapabilitiesResponse>('/layers/capabilities', {
      query: { ...query },
      options,
    });
  }

  searchLayers(query: LayerSearchQuery, options?: PlatformTeamsRequestOptions) {
    return this.request<LayerSearchResponse>('/layers/search', {
      query: { ...query },
      options,
    });
  }
}
