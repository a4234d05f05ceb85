export { LayersView, type LayersViewProps } from './LayersView';
export { PlatformLayersContent } from './PlatformLayersContent';
