/**
 * What the browser, the backend and other plugins share: annotations,
 * permissions, wire types and the client.
 *
 * @packageDocumentation
 */
export {
  ACCEPTED_ANNOTATION,
  DISCIPLINE_ANNOTATION,
  DOCKERFILE_ANNOTATION,
  DOCKERFILE_MODEL_ANNOTATION,
  LAYER_ANNOTATION,
  PLATFORM_ANNOTATION,
} from './annotations';
export type {
  DockerfileFile,
  DockerfileProblem,
  DockerfileReviewers,
  DockerfileReviewOutcome,
  DockerfileReviewRequest,
  DockerfileReviewResponse,
  DockerfileShare,
  DockerfileSplitRequest,
  DockerfileSplitResponse,
  DockerfileSummary,
  EntityDockerfilesResponse,
} from './dockerfileTypes';
export type {
  FindingGroupsResponse,
  MatrixEntitiesQuery,
  MatrixEntitiesResponse,
} from './coverageTypes';
export type {
  ConcernAnswer,
  EntityConcernResponse,
  EntityConcernsResponse,
} from './concernTypes';
export type { HandOffRequest, HandOffResponse } from './handOffTypes';
export {
  dockerfileReadPermission,
  dockerfileRefreshPermission,
  handoffCreatePermission,
  platformTeamsPermissions,
  scanCreatePermission,
} from './permissions';
export type {
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
export { EntityRequests } from './EntityRequests';
export { PlatformTeamsClient } from './PlatformTeamsClient';
export { Requests, type PlatformTeamsClientOptions } from './Requests';
export type { SetupPreviewResponse, SetupResponse } from './setupTypes';
export {
  RESPONSIBILITY_SEARCH_TYPE,
  type ResponsibilitySearchDocument,
} from './searchDocument';
export type {
  ListedResponsibility,
  MatchedEntitiesQuery,
  MatchedEntitiesResponse,
  ResponsibilitiesQuery,
  ResponsibilitiesResponse,
  ResponsibilityResponse,
  VocabularyHoldersResponse,
} from './responsibilityTypes';
export type { TeamListResponse, TeamQuery, TeamResponse } from './teamTypes';
export type {
  AsSeen,
  EntityLayerResponse,
  FindingsDay,
  FindingsHistoryResponse,
  FindingsResponse,
  LayerCapabilitiesResponse,
  LayerCrossingsResponse,
  LayerEntitiesResponse,
  LayerSearchResponse,
  LayersResponse,
  MatrixResponse,
  Page,
  PreviewRequest,
  PreviewResponse,
  TeamsResponse,
  VocabularyResponse,
} from './types';
