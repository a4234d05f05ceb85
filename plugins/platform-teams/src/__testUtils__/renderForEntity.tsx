import type { ReactElement } from 'react';
import type { Entity } from '@backstage/catalog-model';
import {
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { identityApiRef } from '@backstage/core-plugin-api';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { PlatformTeamsClient } from '@cookie-factory/plugin-platform-teams-common';
import { platformTeamsApiRef } from '../api';
import {
  dockerfileTabLinkRef,
  layersPageLinkRef,
  setupLinkRef,
  teamsPageLinkRef,
  templateLinkRef,
  vocabularyLinkRef,
} from '../routes';
import { checkoutApi } from '../__fixtures__/entities';

const BASE = 'http://localhost/api/platform-teams';

/** Where the tests' backend answers for an entity. */
export const CHECKOUT_URL = `${BASE}/entities/by-name/component/default/checkout-api`;

/** Renders a view of an entity with the real client, so that tests answer over HTTP. */
export function renderForEntity(
  view: ReactElement,
  options: {
    readonly path?: string;
    readonly entity?: Entity;
    readonly myTeams?: readonly string[];
    /** What the policy says of every permission. */
    readonly permitted?: boolean;
  } = {},
) {
  const client = new PlatformTeamsClient({
    discoveryApi: { getBaseUrl: async () => BASE },
    fetchApi: { fetch: (...args) => fetch(...args) },
  });
  const identity = mockApis.identity({
    ownershipEntityRefs: [...(options.myTeams ?? [])],
  });
  // An enum of a package that only the backend needs.
  const authorize = (options.permitted === false ? 'DENY' : 'ALLOW') as never;
  return renderInTestApp(
    <TestApiProvider
      apis={[
        [platformTeamsApiRef, client],
        [identityApiRef, identity],
        [permissionApiRef, mockApis.permission({ authorize })],
      ]}
    >
      <EntityProvider entity={options.entity ?? checkoutApi}>
        {view}
      </EntityProvider>
    </TestApiProvider>,
    {
      routeEntries: [options.path ?? '/'],
      mountedRoutes: {
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        '/dockerfile': dockerfileTabLinkRef,
        '/platform-layers': layersPageLinkRef,
        '/platform-teams': teamsPageLinkRef,
        '/platform-teams/setup': setupLinkRef,
        '/platform-teams/vocabulary': vocabularyLinkRef,
        '/create/templates/:namespace/:templateName': templateLinkRef,
      },
    },
  );
}
