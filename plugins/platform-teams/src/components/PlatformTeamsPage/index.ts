export { PlatformTeamsContent } from './PlatformTeamsContent';
