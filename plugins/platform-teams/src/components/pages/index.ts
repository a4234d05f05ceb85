export { PlatformLayersPage } from './PlatformLayersPage';
export { PlatformTeamsPage } from './PlatformTeamsPage';
