export { EntityLayersContent } from './EntityLayersContent';
