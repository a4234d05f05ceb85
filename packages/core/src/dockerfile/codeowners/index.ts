export { codeOwnersOf } from './codeOwnersOf';
export { codeOwnersDialect, codeOwnersHost } from './dialects';
export {
  findCodeOwnersDrift,
  reviewersOf,
  type DriftOptions,
  type FileReviewers,
} from './findCodeOwnersDrift';
export {
  createHandleDirectory,
  createHandleDirectoryInSteps,
  type HandleDirectory,
  type HandleSource,
} from './handles';
export { parseCodeOwners } from './parseCodeOwners';
export { pipelineOwnersInSteps, pipelineOwnersOf } from './pipelineOwnersOf';
export { teamsForEverything } from './teamsForEverything';
export type {
  CodeOwners,
  CodeOwnersDialect,
  CodeOwnersEntry,
  CodeOwnersMatch,
  CodeOwnersProblem,
  CodeOwnersSection,
} from './types';
