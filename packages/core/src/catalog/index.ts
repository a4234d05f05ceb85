export type {
  CatalogEntity,
  EntityLink,
  EntityRelation,
  Json,
} from './CatalogEntity';
export { checkPredicate } from './checkPredicate';
export {
  createOrganization,
  createOrganizationInSteps,
} from './createOrganization';
export {
  completeRef,
  entityRefOf,
  formatRef,
  parseRef,
  type RefContext,
  type RefParts,
} from './entityRef';
export {
  createIssue,
  formatIssuePath,
  type Issue,
  type IssuePath,
} from './Issue';
export { matchesPredicate } from './matchesPredicate';
export { nearest } from './nearest';
export type {
  Organization,
  OrganizationInput,
  PipelineOwners,
  PlatformTeam,
  RejectedResponsibility,
  TeamPolicy,
} from './Organization';
export { platformTeamsOf } from './platformTeamsOf';
export { restrictOrganization } from './restrictOrganization';
export { isTrustedLocation } from './trustedLocation';
export { withRelations } from './withRelations';
export {
  withResponsibilities,
  type ResponsibilityEntity,
} from './withResponsibilities';
