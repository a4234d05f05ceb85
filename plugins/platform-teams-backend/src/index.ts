/**
 * The backend of platform-teams.
 *
 * @packageDocumentation
 */
export { platformTeamsPlugin as default } from './plugin';
