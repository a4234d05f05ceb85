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
export { suggestTeams } from './suggestTeams';
export {
  toResolutionJson,
  type ChainLinkJson,
  type ResolutionJson,
} from './toResolutionJson';
export * from './types';
export { validateYaml, type FileIssue } from './validateYaml';
