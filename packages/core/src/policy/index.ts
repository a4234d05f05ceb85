export {
  createPolicy,
  type DockerfilePolicy,
  type Policy,
  type PolicyResult,
} from './createPolicy';
