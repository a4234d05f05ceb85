export { claimsToBeResponsibility } from './claimsToBeResponsibility';
export { concernApplies, concernIsRequired, hasConcerns } from './concernFit';
export { createResolver, resolve, type Resolver } from './createResolver';
export type { Decision } from './decide';
export { describeCoverage } from './describeCoverage';
export {
  describePredicate,
  predicateWords,
  type PredicateWordsOptions,
} from './describePredicate';
export { draftEntity, draftYaml, editedYaml } from './draft/draftYaml';
export {
  readDraft,
  type KeptMetadata,
  type ReadDraft,
} from './draft/readDraft';
export {
  readPredicate,
  writePredicate,
  type PredicateRead,
} from './draft/predicateText';
export type {
  ResponsibilityDraft,
  SelectorDraft,
} from './draft/ResponsibilityDraft';
export { findConcern, type FoundConcern } from './import/findConcern';
export type { TeamSource } from './import/codeOwnerTeams';
export {
  importCodeOwners,
  type CodeOwnersImportOptions,
} from './import/importCodeOwners';
export { importRaci } from './import/importRaci';
export type { TableRow } from './import/readRaci';
export type { ImportNote, ImportOptions, ImportResult } from './import/types';
export {
  entitiesUnderBoundary,
  type CodeOwnersOf,
} from './findings/findBoundaries';
export { findOrganizationFindings } from './findings/findOrganizationFindings';
export { findingGroupId } from './findings/groups/findingGroupId';
export { groupFindings } from './findings/groups/groupFindings';
export type { FindingGroup } from './findings/groups/types';
export {
  surveyFleet,
  surveyFleetInSteps,
  type ConcernReach,
  type FleetSurvey,
  type RuleReach,
  type TeamReach,
} from './fleet/surveyFleet';
export * from './handOff';
export { isInForce } from './isInForce';
export { coverageMatrix, coverageMatrixInSteps } from './matrix/coverageMatrix';
export { matrixCell, matrixCellInSteps } from './matrix/matrixCell';
export * from './matrix/types';
export type { ResponsibilityMatch } from './matchRank';
export {
  parseResponsibility,
  RESPONSIBILITY_API_VERSION,
  RESPONSIBILITY_KIND,
  type ParsedResponsibility,
} from './parseResponsibility';
export {
  previewResponsibilities,
  previewResponsibilitiesInSteps,
  type PreviewOptions,
} from './preview/previewResponsibilities';
export { readDrafts, type DraftsRead } from './preview/readDrafts';
export * from './preview/types';
export { prepareAnswersInSteps } from './prepareAnswers';
export {
  responsibilityRelations,
  type DerivedRelation,
} from './responsibilityRelations';
export {
  likelyPlatformTeams,
  type LikelyPlatformTeam,
} from './likelyPlatformTeams';
export {
  responsibilityJsonSchema,
  type ResponsibilitySchema,
} from './schema/responsibilityJsonSchema';
export * from './setup';
export * from './standing';
export { wantsPipelineOwners } from './pipelineClues';
export { suggestTeams } from './suggestTeams';
export {
  cutProfile,
  profileList,
  TEAM_PROFILE_LISTS,
  type TeamProfileItem,
  type TeamProfileList,
} from './teams/cutProfile';
export { teamLoads } from './teams/teamLoads';
export { teamProfile } from './teams/teamProfile';
export * from './teams/types';
export {
  vocabularyHolders,
  type ConcernHolder,
  type ConcernHolders,
} from './teams/vocabularyHolders';
export {
  toResolutionJson,
  type ChainLinkJson,
  type ResolutionJson,
} from './toResolutionJson';
export { parseAccepted, type Acceptance } from './acceptedFinding';
export * from './types';
export { validateYaml, type FileIssue } from './validateYaml';
