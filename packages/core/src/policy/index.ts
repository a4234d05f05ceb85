export {
  createPolicy,
  type DockerfilePolicy,
  type Policy,
  type PolicyResult,
} from './createPolicy';
export type { LearnLink } from './readLearnLinks';
