/*
 * The plugin alone, on fixtures and without a backend: `yarn start` in this
 * folder. Its own pages, its cards and tabs on the page of checkout-api, and
 * beside them a tab for each view with all of its states.
 */
import { InMemoryCatalogClient } from '@backstage/catalog-client/testUtils';
import {
  ApiBlueprint,
  createFrontendModule,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { createDevApp } from '@backstage/frontend-dev-utils';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { EntityContentBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { mockApis } from '@backstage/test-utils';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { Navigate } from 'react-router-dom';
import { checkout, checkoutApi } from '../src/__fixtures__/entities';
import { entities as registeringEntities } from '../src/components/registering/__fixtures__/registering';
import platformTeamsPlugin from '../src/alpha';
import { platformTeamsApiRef } from '../src/api';
import { DockerfileOwnershipCard } from '../src/components/DockerfileCard';
import { DockerfileContent } from '../src/components/DockerfileTab';
import { LayerCard } from '../src/components/LayerCard';
import { CoverageTab } from '../src/components/PlatformTeamsPage/CoverageTab';
import { WhoToAskCard } from '../src/components/WhoToAskCard';
import { fixtureApi } from './fixtureApi';
import { StateGallery } from './StateGallery';
import {
  coverageViewStates,
  dockerfileViewStates,
  layerViewStates,
  whoToAskStates,
} from './states';

const catalogFixtures = createFrontendModule({
  pluginId: 'catalog',
  extensions: [
    ApiBlueprint.make({
      params: defineParams =>
        defineParams({
          api: catalogApiRef,
          deps: {},
          factory: () =>
            new InMemoryCatalogClient({
              entities: [checkoutApi, checkout, ...registeringEntities],
            }),
        }),
    }),
  ],
});

const withoutBackend = createFrontendModule({
  pluginId: 'app',
  extensions: [
    ApiBlueprint.make({
      name: 'permission',
      params: defineParams =>
        defineParams({
          api: permissionApiRef,
          deps: {},
          factory: () => mockApis.permission(),
        }),
    }),
  ],
});

const HOME = '/catalog/default/component/checkout-api';

// Tabs of an entity's page and no pages, for there alone do cards find their links.
const platformTeamsFixtures = createFrontendModule({
  pluginId: 'platform-teams',
  extensions: [
    ApiBlueprint.make({
      params: defineParams =>
        defineParams({
          api: platformTeamsApiRef,
          deps: {},
          factory: () => fixtureApi(),
        }),
    }),
    PageBlueprint.make({
      name: 'dev-home',
      params: { path: '/', loader: async () => <Navigate to={HOME} replace /> },
    }),
    EntityContentBlueprint.make({
      name: 'who-to-ask-states',
      params: {
        path: '/who-to-ask-states',
        title: 'Who to ask: states',
        loader: async () => (
          <StateGallery view={<WhoToAskCard />} states={whoToAskStates} />
        ),
      },
    }),
    EntityContentBlueprint.make({
      name: 'dockerfile-card-states',
      params: {
        path: '/dockerfile-card-states',
        title: 'Dockerfile card: states',
        loader: async () => (
          <StateGallery
            view={<DockerfileOwnershipCard />}
            states={dockerfileViewStates}
          />
        ),
      },
    }),
    EntityContentBlueprint.make({
      name: 'dockerfile-tab-states',
      params: {
        path: '/dockerfile-tab-states',
        title: 'Dockerfile tab: states',
        loader: async () => (
          <StateGallery
            wide
            view={<DockerfileContent />}
            states={dockerfileViewStates}
          />
        ),
      },
    }),
    EntityContentBlueprint.make({
      name: 'layer-states',
      params: {
        path: '/layer-states',
        title: 'Layer: states',
        loader: async () => (
          <StateGallery view={<LayerCard />} states={layerViewStates} />
        ),
      },
    }),
    EntityContentBlueprint.make({
      name: 'coverage-states',
      params: {
        path: '/coverage-states',
        title: 'Coverage: states',
        loader: async () => (
          <StateGallery
            wide
            view={<CoverageTab />}
            states={coverageViewStates}
          />
        ),
      },
    }),
  ],
});

createDevApp({
  features: [
    catalogPlugin,
    catalogFixtures,
    withoutBackend,
    platformTeamsPlugin,
    platformTeamsFixtures,
  ],
});
