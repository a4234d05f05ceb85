export { PlatformLayersPage } from './PlatformLayersPage';
export { PlatformTeamsPage } from './PlatformTeamsPage';
export { PlatformLayersView } from './PlatformLayersView';
export { PlatformTeamsView } from './PlatformTeamsView';
