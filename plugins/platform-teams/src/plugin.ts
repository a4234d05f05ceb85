import {
  createApiFactory,
  createComponentExtension,
  createPlugin,
  createRoutableExtension,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import { createSearchResultListItemExtension } from '@backstage/plugin-search-react';
import { PlatformTeamsClient } from '@cookie-factory/plugin-platform-teams-common';
import { platformTeamsApiRef } from './api';
import { isResponsibilityResult } from './components/ResponsibilitySearchResultItem/isResponsibilityResult';
import {
  catalogGraphLinkRef,
  dockerfileRouteRef,
  dockerfileTabLinkRef,
  layersPageLinkRef,
  layersRouteRef,
  platformLayersRouteRef,
  platformTeamsRouteRef,
  reachRouteRef,
  registerLinkRef,
  registerRouteRef,
  responsibilitiesRouteRef,
  setupLinkRef,
  setupRouteRef,
  teamsPageLinkRef,
  templateLinkRef,
  vocabularyLinkRef,
  vocabularyRouteRef,
} from './routes';

/** The plugin for the old frontend system. @public */
export const platformTeamsPlugin = createPlugin({
  id: 'platform-teams',
  apis: [
    createApiFactory({
      api: platformTeamsApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new PlatformTeamsClient(deps),
    }),
  ],
  routes: {
    teams: platformTeamsRouteRef,
    register: registerRouteRef,
    setup: setupRouteRef,
    vocabulary: vocabularyRouteRef,
    layers: platformLayersRouteRef,
    dockerfile: dockerfileRouteRef,
    responsibilities: responsibilitiesRouteRef,
    reach: reachRouteRef,
    entityLayers: layersRouteRef,
  },
  externalRoutes: {
    teamsPage: teamsPageLinkRef,
    register: registerLinkRef,
    setup: setupLinkRef,
    vocabulary: vocabularyLinkRef,
    layersPage: layersPageLinkRef,
    catalogGraph: catalogGraphLinkRef,
    dockerfileTab: dockerfileTabLinkRef,
    template: templateLinkRef,
  },
});

/** Platform teams with their load, and what is wrong. @public */
export const PlatformTeamsPage = platformTeamsPlugin.provide(
  createRoutableExtension({
    name: 'PlatformTeamsPage',
    component: () =>
      import('./components/pages').then(m => m.PlatformTeamsPage),
    mountPoint: platformTeamsRouteRef,
  }),
);

/** Who serves whom, and what stands on what. @public */
export const PlatformLayersPage = platformTeamsPlugin.provide(
  createRoutableExtension({
    name: 'PlatformLayersPage',
    component: () =>
      import('./components/pages').then(m => m.PlatformLayersPage),
    mountPoint: platformLayersRouteRef,
  }),
);

/** Whom to ask about an entity. @public */
export const EntityWhoToAskCard = platformTeamsPlugin.provide(
  createComponentExtension({
    name: 'EntityWhoToAskCard',
    component: {
      lazy: () => import('./components/WhoToAskCard').then(m => m.WhoToAskCard),
    },
  }),
);

/** Who writes the Dockerfile of a component, who should, and what to mend. @public */
export const EntityDockerfileCard = platformTeamsPlugin.provide(
  createComponentExtension({
    name: 'EntityDockerfileCard',
    component: {
      lazy: () =>
        import('./components/DockerfileCard').then(
          m => m.DockerfileOwnershipCard,
        ),
    },
  }),
);

/** Where an entity stands in the factory. @public */
export const EntityLayerCard = platformTeamsPlugin.provide(
  createComponentExtension({
    name: 'EntityLayerCard',
    component: {
      lazy: () => import('./components/LayerCard').then(m => m.LayerCard),
    },
  }),
);

/** The Dockerfile of a component with its owners, as a tab. @public */
export const EntityDockerfileContent = platformTeamsPlugin.provide(
  createRoutableExtension({
    name: 'EntityDockerfileContent',
    component: () =>
      import('./components/DockerfileTab').then(m => m.DockerfileContent),
    mountPoint: dockerfileRouteRef,
  }),
);

/** What a platform team does, as a tab of its group. @public */
export const EntityResponsibilitiesContent = platformTeamsPlugin.provide(
  createRoutableExtension({
    name: 'EntityResponsibilitiesContent',
    component: () =>
      import('./components/TeamResponsibilities').then(
        m => m.TeamResponsibilitiesContent,
      ),
    mountPoint: responsibilitiesRouteRef,
  }),
);

/** What a Responsibility reaches, beats and loses to, as a tab of its own page. @public */
export const EntityResponsibilityContent = platformTeamsPlugin.provide(
  createRoutableExtension({
    name: 'EntityResponsibilityContent',
    component: () =>
      import('./components/ResponsibilityTab').then(
        m => m.ResponsibilityContent,
      ),
    mountPoint: reachRouteRef,
  }),
);

/** Where what a group, a system or a domain contains stands, as a tab. @public */
export const EntityLayersContent = platformTeamsPlugin.provide(
  createRoutableExtension({
    name: 'EntityLayersContent',
    component: () =>
      import('./components/EntityLayers').then(m => m.EntityLayersContent),
    mountPoint: layersRouteRef,
  }),
);

/** A Responsibility among the results of a search. @public */
export const ResponsibilitySearchResultListItem = platformTeamsPlugin.provide(
  createSearchResultListItemExtension({
    name: 'ResponsibilitySearchResultListItem',
    predicate: isResponsibilityResult,
    component: () =>
      import('./components/ResponsibilitySearchResultItem').then(
        m => m.ResponsibilitySearchResultItem,
      ),
  }),
);
