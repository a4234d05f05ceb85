export { claimsToBeResponsibility } from './claimsToBeResponsibility';
export { concernApplies, concernIsRequired, hasConcerns } from './concernFit';
export { createResolver, resolve, type Resolver } from './createResolver';
export type { Decision } from './decide';
export { describePredicate } from './describePredicate';
export { isInForce } from './isInForce';
export type { RuleMatch } from './matchRank';
export {
  parseResponsibility,
  RESPONSIBILITY_API_VERSION,
  RESPONSIBILITY_KIND,
  type ParsedResponsibility,
} from './parseResponsibility';
export {
  responsibilityRelations,
  type DerivedRelation,
} from './responsibilityRelations';
export { suggestTeams } from './suggestTeams';
export {
  toResolutionJson,
  type ChainLinkJson,
  type ResolutionJson,
} from './toResolutionJson';
export {
  acceptedFinding,
  parseAccepted,
  type Acceptance,
} from './acceptedFinding';
export * from './types';
export { validateYaml, type FileIssue } from './validateYaml';
