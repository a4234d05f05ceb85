/**
 * The kind Responsibility for the Backstage catalog: validation and relations.
 *
 * @packageDocumentation
 */
export { catalogModulePlatformTeams as default } from './module';
export { ResponsibilityEntityProcessor } from './ResponsibilityEntityProcessor';
