export { ResponsibilityContent } from './ResponsibilityContent';
