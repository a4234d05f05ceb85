/**
 * Adds the kind Responsibility to the described model of the catalog.
 *
 * @packageDocumentation
 */
export { catalogModulePlatformTeamsModel as default } from './module';
export { createResponsibilityModelLayer } from './createResponsibilityModelLayer';
