import type { ReactElement } from 'react';
import type { Entity } from '@backstage/catalog-model';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { PlatformTeamsClient } from '@cookie-factory/plugin-platform-teams-common';
import { configure } from '@testing-library/react';
import { platformTeamsApiRef } from '../../../api';
import { templateLinkRef } from '../../../routes';

// A whole form with its first render takes longer than a second on a busy machine.
configure({ asyncUtilTimeout: 8_000 });

/** Where the tests' backend listens. */
export const BACKEND = 'http://localhost/api/platform-teams';

/** Renders a view with the real client and a catalog of some entities. */
export async function renderRegistering(
  view: ReactElement,
  options: {
    readonly path?: string;
    readonly entities?: readonly Entity[];
    readonly withoutScaffolder?: boolean;
  } = {},
) {
  const client = new PlatformTeamsClient({
    discoveryApi: { getBaseUrl: async () => BACKEND },
    fetchApi: { fetch: (...args) => fetch(...args) },
  });
  const catalog = catalogApiMock({ entities: [...(options.entities ?? [])] });
  return renderInTestApp(
    <TestApiProvider
      apis={[
        [platformTeamsApiRef, client],
        [catalogApiRef, catalog],
      ]}
    >
      {view}
      <a href="/elsewhere">Elsewhere</a>
    </TestApiProvider>,
    {
      routeEntries: [options.path ?? '/'],
      mountedRoutes: {
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        ...(options.withoutScaffolder
          ? {}
          : { '/create/templates/:namespace/:templateName': templateLinkRef }),
      },
    },
  );
}
