import { createApiRef } from '@backstage/core-plugin-api';
import type { PlatformTeamsApi } from '@cookie-factory/plugin-platform-teams-common';

/** The API that every view of this plugin asks. @public */
export const platformTeamsApiRef = createApiRef<PlatformTeamsApi>({
  id: 'plugin.platform-teams.client',
});
