/**
 * Scaffolder actions that write Responsibilities and split Dockerfiles, for a
 * pull request.
 *
 * @packageDocumentation
 */
export { scaffolderModulePlatformTeams as default } from './module';
export { createDockerfileSplitAction } from './actions/createDockerfileSplitAction';
export { createResponsibilityWriteAction } from './actions/createResponsibilityWriteAction';
