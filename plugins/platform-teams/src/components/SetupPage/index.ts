export { SetupContent } from './SetupContent';
