/**
 * The plugin for the new frontend system.
 *
 * @packageDocumentation
 */
import { discoveryApiRef, fetchApiRef } from '@backstage/core-plugin-api';
import {
  ApiBlueprint,
  createFrontendPlugin,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import {
  EntityCardBlueprint,
  EntityContentBlueprint,
  EntityContentLayoutBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import {
  SearchFilterResultTypeBlueprint,
  SearchResultListItemBlueprint,
} from '@backstage/plugin-search-react/alpha';
import type { FilterPredicate } from '@backstage/filter-predicates';
import {
  PlatformTeamsClient,
  RESPONSIBILITY_SEARCH_TYPE,
} from '@cookie-factory/plugin-platform-teams-common';
import { RiStackLine, RiTeamLine } from '@remixicon/react';
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

const WITH_CONCERNS = {
  kind: {
    $in: ['api', 'component', 'domain', 'resource', 'system', 'template'],
  },
};
const WITH_WEIGHT = {
  kind: { $in: ['api', 'component', 'resource', 'template'] },
};
// Libraries and documents ship no container; `none` says so of others.
const WITH_CONTAINER: FilterPredicate = {
  $all: [
    { kind: 'component' },
    { $not: { 'spec.type': { $in: ['library', 'documentation'] } } },
    {
      $not: {
        'metadata.annotations.platform-teams/dockerfile-model': 'none',
      },
    },
  ],
};

const api = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: platformTeamsApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new PlatformTeamsClient(deps),
    }),
});

const layersPage = PageBlueprint.make({
  name: 'layers',
  params: {
    path: '/platform-layers',
    title: 'Platform layers',
    icon: <RiStackLine />,
    routeRef: platformLayersRouteRef,
    loader: () =>
      import('./components/pages').then(m => <m.PlatformLayersView />),
  },
});

const teamsPage = PageBlueprint.make({
  name: 'teams',
  params: {
    path: '/platform-teams',
    title: 'Platform teams',
    icon: <RiTeamLine />,
    routeRef: platformTeamsRouteRef,
    loader: () =>
      import('./components/pages').then(m => <m.PlatformTeamsView />),
  },
});

const whoToAskCard = EntityCardBlueprint.make({
  name: 'who-to-ask',
  params: {
    type: 'content',
    filter: WITH_CONCERNS,
    loader: () =>
      import('./components/WhoToAskCard').then(m => <m.WhoToAskCard />),
  },
});

const dockerfileCard = EntityCardBlueprint.make({
  name: 'dockerfile',
  params: {
    type: 'info',
    filter: WITH_CONTAINER,
    loader: () =>
      import('./components/DockerfileCard').then(m => (
        <m.DockerfileOwnershipCard />
      )),
  },
});

const layerCard = EntityCardBlueprint.make({
  name: 'layer',
  params: {
    type: 'info',
    filter: WITH_WEIGHT,
    loader: () => import('./components/LayerCard').then(m => <m.LayerCard />),
  },
});

// It takes the place of the portal's own layout: whoever wants that switches it on.
const overviewLayout = EntityContentLayoutBlueprint.make({
  name: 'overview',
  disabled: true,
  params: {
    filter: WITH_CONCERNS,
    loader: () =>
      import('./components/OverviewLayout').then(m => m.OverviewLayout),
  },
});

const dockerfileContent = EntityContentBlueprint.make({
  name: 'dockerfile',
  params: {
    path: '/dockerfile',
    title: 'Dockerfile',
    routeRef: dockerfileRouteRef,
    filter: WITH_CONTAINER,
    loader: () =>
      import('./components/DockerfileTab').then(m => <m.DockerfileContent />),
  },
});

const responsibilitiesContent = EntityContentBlueprint.make({
  name: 'responsibilities',
  params: {
    path: '/responsibilities',
    title: 'Responsibilities',
    routeRef: responsibilitiesRouteRef,
    filter: { kind: 'group' },
    loader: () =>
      import('./components/TeamResponsibilities').then(m => (
        <m.TeamResponsibilitiesContent />
      )),
  },
});

const reachContent = EntityContentBlueprint.make({
  name: 'reach',
  params: {
    path: '/reach',
    title: 'Reach',
    routeRef: reachRouteRef,
    filter: { kind: 'responsibility' },
    loader: () =>
      import('./components/ResponsibilityTab').then(m => (
        <m.ResponsibilityContent />
      )),
  },
});

const layersContent = EntityContentBlueprint.make({
  name: 'layers',
  params: {
    path: '/layers',
    title: 'Layers',
    routeRef: layersRouteRef,
    filter: { kind: { $in: ['group', 'system', 'domain'] } },
    loader: () =>
      import('./components/EntityLayers').then(m => <m.EntityLayersContent />),
  },
});

const searchResultItem = SearchResultListItemBlueprint.make({
  params: {
    predicate: isResponsibilityResult,
    icon: <RiTeamLine />,
    component: () =>
      import('./components/ResponsibilitySearchResultItem').then(
        m => m.ResponsibilitySearchResultItem,
      ),
  },
});

// A search backend without the module refuses the type, and the page then
// counts nothing: whoever has installed it switches this on.
const searchResultType = SearchFilterResultTypeBlueprint.make({
  disabled: true,
  params: {
    value: RESPONSIBILITY_SEARCH_TYPE,
    name: 'Responsibilities',
    icon: <RiTeamLine />,
  },
});

/**
 * Who to ask, whose line it is, and where everything stands.
 *
 * @public
 */
export default createFrontendPlugin({
  pluginId: 'platform-teams',
  title: 'Platform teams',
  icon: <RiTeamLine />,
  info: { packageJson: () => import('../package.json') },
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
  extensions: [
    api,
    teamsPage,
    layersPage,
    whoToAskCard,
    dockerfileCard,
    layerCard,
    overviewLayout,
    dockerfileContent,
    responsibilitiesContent,
    reachContent,
    layersContent,
    searchResultItem,
    searchResultType,
  ],
});
