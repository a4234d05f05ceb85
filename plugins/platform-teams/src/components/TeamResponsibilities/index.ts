export { TeamResponsibilitiesContent } from './TeamResponsibilitiesContent';
