export {
  createPolicy,
  type DockerfilePolicy,
  type Policy,
  type PolicyResult,
} from './createPolicy';
export { describeConfigMistakes } from './describeConfigMistakes';
export type { LearnLink } from './readLearnLinks';
