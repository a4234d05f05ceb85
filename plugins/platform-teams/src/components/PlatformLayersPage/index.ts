export { PlatformLayersContent } from './PlatformLayersContent';
