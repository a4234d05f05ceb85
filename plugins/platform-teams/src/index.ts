/**
 * Views of platform-teams for the old frontend system; the new one finds its
 * plugin at `./alpha`.
 *
 * @packageDocumentation
 */
export { platformTeamsApiRef } from './api';
export {
  EntityDockerfileCard,
  EntityDockerfileContent,
  EntityLayerCard,
  EntityLayersContent,
  EntityResponsibilitiesContent,
  EntityResponsibilityContent,
  EntityWhoToAskCard,
  PlatformLayersPage,
  PlatformTeamsPage,
  platformTeamsPlugin,
  ResponsibilitySearchResultListItem,
} from './plugin';
