export {
  describeDockerfileReader,
  type DockerfileReaderSetup,
  type DockerfileReaderSubject,
  type SetupFiles,
} from './describeDockerfileReader';
export {
  describeDockerfileStore,
  type DockerfileStoreSubject,
  type StoredEntityLike,
  type StoredFileLike,
} from './describeDockerfileStore';
