export { assessDockerfile } from './assessDockerfile';
export {
  OWNERSHIP_COLUMNS,
  type DockerfileAspect,
} from './attribute/ownershipColumns';
export {
  codeOwnersDialect,
  codeOwnersHost,
  codeOwnersOf,
  createHandleDirectory,
  createHandleDirectoryInSteps,
  findCodeOwnersDrift,
  parseCodeOwners,
  pipelineOwnersInSteps,
  pipelineOwnersOf,
  reviewersOf,
  teamsForEverything,
  type CodeOwners,
  type CodeOwnersDialect,
  type CodeOwnersEntry,
  type CodeOwnersMatch,
  type CodeOwnersProblem,
  type CodeOwnersSection,
  type DriftOptions,
  type FileReviewers,
  type HandleDirectory,
  type HandleSource,
} from './codeowners';
export {
  DOCKERFILE_CONCERNS,
  dockerfileConcernTitle,
  type DockerfileConcern,
  type DockerfileConcernId,
} from './concerns';
export {
  findSkeletonDrift,
  readSkeleton,
  skeletonFindings,
  skeletonOf,
  type DockerfileSkeleton,
  type SkeletonDrift,
  type SkeletonFile,
  type SkeletonGroup,
  type SkeletonPart,
  type SkeletonValue,
} from './drift';
export { DOCKERFILE_LIMITS } from './limits';
export {
  assignFindings,
  mergeFindings,
  readFindings,
  type AssignedFindings,
  type ExternalFinding,
  type ExternalFindings,
  type MergeOptions,
} from './merge';
export { OWNERSHIP_MODEL_OPTIONS } from './model/modelOptions';
export { dockerfileContextOf, ownerOfLines } from './ownerOfLines';
export type { ImageReference } from './parse/imageReference';
export type { SourceSpan } from './parse/logicalLine';
export {
  parseDockerfile,
  type DockerfileParseResult,
  type ParsedDockerfile,
  type UnparsedDockerfile,
} from './parse/parseDockerfile';
export type { CopySource, ParsedStage } from './parse/readStages';
export type {
  DockerfileFlag,
  DockerfileHeredoc,
  DockerfileInstruction,
  DockerfilePair,
  DockerfileParseError,
  DockerfileSyntax,
  DockerfileWord,
} from './parse/syntax';
export {
  baseImageOwner,
  findUnlistedBaseImages,
  readDockerfilePolicyFile,
  type BaseImagePolicy,
  type DockerfilePolicyFile,
  type PolicyFileIssue,
  type PolicyFileResult,
} from './policyFile';
export {
  describeReview,
  lineRanges,
  reviewComment,
  REVIEW_COMMENT_MARK,
  reviewDockerfile,
  reviewedFindings,
  toReviewsJson,
  type CommentedReview,
  type DockerfileReview,
  type NeededReview,
  type NeededReviewJson,
  type ReviewCommentOptions,
  type ReviewOptions,
  type ReviewPart,
  type ReviewTopic,
  withKnownLines,
} from './review';
export {
  DOCKERFILE_RULES,
  NOT_COVERED,
  type CommandVisit,
  type DockerfileRule,
  type FileIndex,
  type LabelKind,
  type NotCoveredCheck,
  type RuleCheck,
  type RuleContext,
  type RuleMatch,
  type RulePart,
  type RuleSettings,
  type RuleText,
  withoutIgnored,
} from './rules';
export {
  SARIF_ROOT,
  sarifLocation,
  toSarif,
  type SarifLevel,
  type SarifLog,
  type SarifOptions,
  type SarifResult,
  type SarifRule,
} from './sarif';
export {
  HADOLINT_CONFIG_FILES,
  readHadolintConfig,
  type HadolintConfig,
  type HadolintConfigResult,
  type HadolintIssue,
} from './rules/hadolintConfig';
export * from './split';
export {
  toDockerfileJson,
  type DockerfileJson,
  type OwnerJson,
} from './toDockerfileJson';
export type {
  AssessOptions,
  AttributedInstruction,
  AttributedLine,
  Attribution,
  DockerfileAssessment,
  DockerfileDirective,
  DockerfileEvidence,
  DockerfileFinding,
  DockerfileFix,
  DockerfileProfile,
  DockerfileRole,
  DockerfileSeverity,
  DockerfileStage,
  LineOwner,
  LineToken,
  ModelAdvice,
  ModelEvidence,
  NotAnalysed,
  OwnerOf,
  OwnerShare,
  OwnershipColumn,
  OwnershipModel,
  OwnershipModelOption,
  StageBase,
  TokenKind,
} from './types';
