import type { ReactElement } from 'react';
import { configure } from '@testing-library/react';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { PlatformTeamsClient } from '@cookie-factory/plugin-platform-teams-common';
import { platformTeamsApiRef } from '../../../api';
import {
  registerLinkRef,
  setupLinkRef,
  teamsPageLinkRef,
  templateLinkRef,
} from '../../../routes';

// A whole page with its first render takes longer than a second on a busy machine.
configure({ asyncUtilTimeout: 5_000 });

/** Where the tests' backend listens. */
export const BACKEND = 'http://localhost/api/platform-teams';

/** Renders a view with the real client, so that tests answer over HTTP. */
export async function renderWithBackend(view: ReactElement, path = '/') {
  const client = new PlatformTeamsClient({
    discoveryApi: { getBaseUrl: async () => BACKEND },
    fetchApi: { fetch: (...args) => fetch(...args) },
  });
  return renderInTestApp(
    <TestApiProvider
      apis={[
        [platformTeamsApiRef, client],
        [permissionApiRef, mockApis.permission()],
      ]}
    >
      {view}
    </TestApiProvider>,
    {
      routeEntries: [path],
      mountedRoutes: {
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        '/platform-teams': teamsPageLinkRef,
        '/platform-teams/register': registerLinkRef,
        '/platform-teams/setup': setupLinkRef,
        '/create/templates/:namespace/:templateName': templateLinkRef,
      },
    },
  );
}
