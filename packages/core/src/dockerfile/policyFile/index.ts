export { baseImageOwner, findUnlistedBaseImages } from './baseImages';
export { readDockerfilePolicyFile } from './readPolicyFile';
export type {
  BaseImagePolicy,
  DockerfilePolicyFile,
  PolicyFileIssue,
  PolicyFileResult,
} from './types';
