export { DockerfileOwnershipCard } from './DockerfileOwnershipCard';
