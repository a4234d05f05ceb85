import type {
  LayerEntitiesQuery as CoreLayerEntitiesQuery,
  LayersFilter,
  LayersGroupBy,
} from '@cookie-factory/platform-teams-core';
import type {
  EntityConcernResponse,
  EntityConcernsResponse,
  EntityDockerfilesResponse,
  EntityLayerResponse,
  FindingsResponse,
  LayerEntitiesResponse,
  LayersResponse,
  TeamResponse,
  TeamsResponse,
  VocabularyResponse,
} from './types';

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
  readonly text?: string;
}

/** What to draw. @public */
export interface LayersQuery extends LayersFilter {
  readonly mode: 'serves' | 'stands';
  /** `stands`: what boxes are made of; absent: what covers most. */
  readonly groupBy?: LayersGroupBy;
  /** `serves`: id of the machine whose belts are all drawn. */
  readonly selected?: string;
}

/** Which entities to list beside the picture. @public */
export type LayerEntitiesQuery = CoreLayerEntitiesQuery;

/** The suite's HTTP API, as the browser, other backends and scripts call it. @public */
export interface PlatformTeamsApi {
  getVocabulary(
    options?: PlatformTeamsRequestOptions,
  ): Promise<VocabularyResponse>;
  getTeams(
    query?: PageQuery,
    options?: PlatformTeamsRequestOptions,
  ): Promise<TeamsResponse>;
  getTeam(
    ref: string,
    options?: PlatformTeamsRequestOptions,
  ): Promise<TeamResponse>;
  getEntityConcerns(
    ref: string,
    options?: PlatformTeamsRequestOptions,
  ): Promise<EntityConcernsResponse>;
  getEntityConcern(
    ref: string,
    concern: string,
    options?: PlatformTeamsRequestOptions,
  ): Promise<EntityConcernResponse>;
  getFindings(
    query?: FindingsQuery,
    options?: PlatformTeamsRequestOptions,
  ): Promise<FindingsResponse>;
  getLayers(
    query: LayersQuery,
    options?: PlatformTeamsRequestOptions,
  ): Promise<LayersResponse>;
  getLayerEntities(
    query: LayerEntitiesQuery,
    options?: PlatformTeamsRequestOptions,
  ): Promise<LayerEntitiesResponse>;
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
}
