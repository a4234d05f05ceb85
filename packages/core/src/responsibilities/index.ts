export { isInForce } from './isInForce';
export {
  parseResponsibility,
  RESPONSIBILITY_API_VERSION,
  RESPONSIBILITY_KIND,
  type ParsedResponsibility,
} from './parseResponsibility';
export * from './types';
export { validateYaml, type FileIssue } from './validateYaml';
