import type {
  DockerfileReviewRequest,
  DockerfileReviewResponse,
  DockerfileSplitRequest,
  DockerfileSplitResponse,
  EntityDockerfilesResponse,
} from './dockerfileTypes';
import type {
  LayerCapabilitiesQuery as CoreLayerCapabilitiesQuery,
  LayerCrossingsQuery as CoreLayerCrossingsQuery,
  LayerEntitiesQuery as CoreLayerEntitiesQuery,
  LayerSearchQuery as CoreLayerSearchQuery,
  LayersFilter,
  LayersGroupBy,
  MatrixQuery as CoreMatrixQuery,
  TeamProfileList,
} from '@cookie-factory/platform-teams-core';
import type {
  EntityConcernResponse,
  EntityConcernsResponse,
} from './concernTypes';
import type { HandOffRequest, HandOffResponse } from './handOffTypes';
import type {
  FindingGroupsResponse,
  MatrixEntitiesQuery,
  MatrixEntitiesResponse,
} from './coverageTypes';
import type {
  MatchedEntitiesQuery,
  MatchedEntitiesResponse,
  ResponsibilitiesQuery,
  ResponsibilitiesResponse,
  ResponsibilityResponse,
  VocabularyHoldersResponse,
} from './responsibilityTypes';
import type {
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
  TeamsResponse,
  VocabularyResponse,
} from './types';
import type { SetupPreviewResponse, SetupResponse } from './setupTypes';
import type { TeamListResponse, TeamResponse } from './teamTypes';

/** Options of every call. @public */
export interface PlatformTeamsRequestOptions {
  /** A bearer token, where the caller's fetch does not add one. */
  readonly token?: string;
  readonly signal?: AbortSignal;
}

/** A page of a list is asked for by the cursor that the page before gave. @public */
export interface PageQuery {
  readonly limit?: number;
  readonly cursor?: string;
}

/** Which findings to list. @public */
export interface FindingsQuery extends PageQuery {
  readonly kind?: readonly string[];
  readonly severity?: readonly string[];
  /** Team that should act. */
  readonly team?: string;
  readonly entity?: string;
  readonly concern?: string;
  /** Id of a group of `GET /findings/groups`. */
  readonly group?: string;
  readonly text?: string;
}

/** Which matrix to count. @public */
export type MatrixQuery = CoreMatrixQuery;

/** What to draw. @public */
export interface LayersQuery extends LayersFilter {
  readonly mode: 'serves' | 'stands';
  /** `stands`: what boxes are made of; absent: what covers most. */
  readonly groupBy?: LayersGroupBy;
  /** `stands`: level of the hierarchy, from 1 on the outside; absent: each entity's own group. */
  readonly depth?: number;
  /** `stands`: boxes of a layer before the smallest are rolled up. */
  readonly boxes?: number;
  /** Belts that are listed: of the picture, or `serves`, of each machine. */
  readonly belts?: number;
  /** `serves`: owners before those with least are rolled up. */
  readonly owners?: number;
  /** `serves`: id of the machine whose belts are all drawn. */
  readonly selected?: string;
}

/** Which entities to list beside the picture. @public */
export type LayerEntitiesQuery = CoreLayerEntitiesQuery;

/** Which crossings to list. @public */
export type LayerCrossingsQuery = CoreLayerCrossingsQuery;

/** Which capabilities to list. @public */
export type LayerCapabilitiesQuery = CoreLayerCapabilitiesQuery;

/** What to look for in the pictures. @public */
export type LayerSearchQuery = CoreLayerSearchQuery;

/** The suite's HTTP API, as the browser, other backends and scripts call it. @public */
export interface PlatformTeamsApi {
  getVocabulary(
    options?: PlatformTeamsRequestOptions,
  ): Promise<VocabularyResponse>;
  /** Each concern with the teams that hold it. */
  getVocabularyHolders(
    options?: PlatformTeamsRequestOptions,
  ): Promise<VocabularyHoldersResponse>;
  getResponsibilities(
    query?: ResponsibilitiesQuery,
    options?: PlatformTeamsRequestOptions,
  ): Promise<ResponsibilitiesResponse>;
  getResponsibility(
    ref: string,
    options?: PlatformTeamsRequestOptions,
  ): Promise<ResponsibilityResponse>;
  getResponsibilityEntities(
    ref: string,
    query?: MatchedEntitiesQuery,
    options?: PlatformTeamsRequestOptions,
  ): Promise<MatchedEntitiesResponse>;
  getTeams(
    query?: PageQuery,
    options?: PlatformTeamsRequestOptions,
  ): Promise<TeamsResponse>;
  getTeam(
    ref: string,
    options?: PlatformTeamsRequestOptions,
  ): Promise<TeamResponse>;
  /** A page of one list of a team's profile. */
  getTeamList<L extends TeamProfileList>(
    ref: string,
    list: L,
    query?: PageQuery,
    options?: PlatformTeamsRequestOptions,
  ): Promise<TeamListResponse<L>>;
  getEntityConcerns(
    ref: string,
    options?: PlatformTeamsRequestOptions,
  ): Promise<EntityConcernsResponse>;
  getEntityConcern(
    ref: string,
    concern: string,
    options?: PlatformTeamsRequestOptions,
  ): Promise<EntityConcernResponse>;
  /** Notifies the team that acts on what another has found; the same is sent once. */
  raiseHandOff(
    ref: string,
    concern: string,
    request?: HandOffRequest,
    options?: PlatformTeamsRequestOptions,
  ): Promise<HandOffResponse>;
  getFindings(
    query?: FindingsQuery,
    options?: PlatformTeamsRequestOptions,
  ): Promise<FindingsResponse>;
  /** The same findings, gathered by what settles them together. */
  getFindingGroups(
    query?: FindingsQuery,
    options?: PlatformTeamsRequestOptions,
  ): Promise<FindingGroupsResponse>;
  getFindingsHistory(
    options?: PlatformTeamsRequestOptions,
  ): Promise<FindingsHistoryResponse>;
  getMatrix(
    query?: MatrixQuery,
    options?: PlatformTeamsRequestOptions,
  ): Promise<MatrixResponse>;
  /** What is behind a cell of the matrix. */
  getMatrixEntities(
    query: MatrixEntitiesQuery,
    options?: PlatformTeamsRequestOptions,
  ): Promise<MatrixEntitiesResponse>;
  /** What Responsibilities would change; nothing is stored. */
  previewResponsibilities(
    request: PreviewRequest,
    options?: PlatformTeamsRequestOptions,
  ): Promise<PreviewResponse>;
  /** What the catalog suggests for the first day. */
  getSetup(options?: PlatformTeamsRequestOptions): Promise<SetupResponse>;
  /** How many questions Responsibilities would answer; nothing is stored. */
  previewSetup(
    request: PreviewRequest,
    options?: PlatformTeamsRequestOptions,
  ): Promise<SetupPreviewResponse>;
  getLayers(
    query: LayersQuery,
    options?: PlatformTeamsRequestOptions,
  ): Promise<LayersResponse>;
  getLayerEntities(
    query: LayerEntitiesQuery,
    options?: PlatformTeamsRequestOptions,
  ): Promise<LayerEntitiesResponse>;
  /** What goes against the layers. */
  getLayerCrossings(
    query?: LayerCrossingsQuery,
    options?: PlatformTeamsRequestOptions,
  ): Promise<LayerCrossingsResponse>;
  /** What teams run for others, with who builds on it. */
  getLayerCapabilities(
    query?: LayerCapabilitiesQuery,
    options?: PlatformTeamsRequestOptions,
  ): Promise<LayerCapabilitiesResponse>;
  /** Which box, machine or owner of the pictures holds what somebody looks for. */
  searchLayers(
    query: LayerSearchQuery,
    options?: PlatformTeamsRequestOptions,
  ): Promise<LayerSearchResponse>;
  getEntityLayer(
    ref: string,
    options?: PlatformTeamsRequestOptions,
  ): Promise<EntityLayerResponse>;
  getEntityDockerfiles(
    ref: string,
    options?: PlatformTeamsRequestOptions,
  ): Promise<EntityDockerfilesResponse>;
  refreshEntityDockerfiles(
    ref: string,
    options?: PlatformTeamsRequestOptions,
  ): Promise<EntityDockerfilesResponse>;
  /** Splits a Dockerfile in two; nothing is stored. */
  splitEntityDockerfile(
    ref: string,
    request?: DockerfileSplitRequest,
    options?: PlatformTeamsRequestOptions,
  ): Promise<DockerfileSplitResponse>;
  /** Tells whose review a change of a Dockerfile would need; nothing is stored. */
  reviewEntityDockerfile(
    ref: string,
    request: DockerfileReviewRequest,
    options?: PlatformTeamsRequestOptions,
  ): Promise<DockerfileReviewResponse>;
}
