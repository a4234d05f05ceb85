/**
 * Makes Responsibilities searchable by the words that people use.
 *
 * @packageDocumentation
 */
export { searchModulePlatformTeams as default } from './module';
export { ResponsibilityCollatorFactory } from './ResponsibilityCollatorFactory';
