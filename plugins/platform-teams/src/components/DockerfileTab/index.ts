export { DockerfileContent } from './DockerfileContent';
