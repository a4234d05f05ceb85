import {
  createExternalRouteRef,
  createRouteRef,
  createSubRouteRef,
} from '@backstage/core-plugin-api';

/** The page of platform teams. @public */
export const platformTeamsRouteRef = createRouteRef({ id: 'platform-teams' });

/** The form that registers a responsibility; its query prefills it: `concern`, `owner`, `system`, `edit`. @public */
export const registerRouteRef = createSubRouteRef({
  id: 'platform-teams-register',
  parent: platformTeamsRouteRef,
  path: '/register',
});

/** The set-up page, for the first day. @public */
export const setupRouteRef = createSubRouteRef({
  id: 'platform-teams-setup',
  parent: platformTeamsRouteRef,
  path: '/setup',
});

/** The areas of work, and who holds them. @public */
export const vocabularyRouteRef = createSubRouteRef({
  id: 'platform-teams-vocabulary',
  parent: platformTeamsRouteRef,
  path: '/vocabulary',
});

/** The page of platform layers. @public */
export const platformLayersRouteRef = createRouteRef({ id: 'platform-layers' });

/** The Dockerfile tab of an entity. @public */
export const dockerfileRouteRef = createRouteRef({
  id: 'platform-teams-dockerfile',
});

/** The Responsibilities tab of a group. @public */
export const responsibilitiesRouteRef = createRouteRef({
  id: 'platform-teams-responsibilities',
});

/** The Reach tab of a Responsibility. @public */
export const reachRouteRef = createRouteRef({ id: 'platform-teams-reach' });

/** The Layers tab of a group, a system or a domain. @public */
export const layersRouteRef = createRouteRef({
  id: 'platform-teams-entity-layers',
});

// Links are external and optional even to this plugin's own pages, so that a
// portal which mounts only some of the views shows no broken link.

/** Where the page of platform teams is, if the portal has it. @public */
export const teamsPageLinkRef = createExternalRouteRef({
  id: 'teams-page',
  optional: true,
  defaultTarget: 'platform-teams.teams',
});

/** Where responsibilities are registered, if the portal has the page of platform teams. @public */
export const registerLinkRef = createExternalRouteRef({
  id: 'register',
  optional: true,
  defaultTarget: 'platform-teams.register',
});

/** Where platform teams are set up, if the portal has the page of platform teams. @public */
export const setupLinkRef = createExternalRouteRef({
  id: 'setup',
  optional: true,
  defaultTarget: 'platform-teams.setup',
});

/** Where the areas of work are listed, if the portal has the page of platform teams. @public */
export const vocabularyLinkRef = createExternalRouteRef({
  id: 'vocabulary',
  optional: true,
  defaultTarget: 'platform-teams.vocabulary',
});

/** Where the page of platform layers is, if the portal has it. @public */
export const layersPageLinkRef = createExternalRouteRef({
  id: 'layers-page',
  optional: true,
  defaultTarget: 'platform-teams.layers',
});

/** The Dockerfile tab of the entity whose page this is, if the portal has it. @public */
export const dockerfileTabLinkRef = createExternalRouteRef({
  id: 'dockerfile-tab',
  optional: true,
  defaultTarget: 'platform-teams.dockerfile',
});

/** The page of catalog-graph, if the portal has it. @public */
export const catalogGraphLinkRef = createExternalRouteRef({
  id: 'catalog-graph',
  optional: true,
  defaultTarget: 'catalog-graph.catalogGraph',
});

/** The form of a template, if the portal has the scaffolder. @public */
export const templateLinkRef = createExternalRouteRef({
  id: 'template',
  optional: true,
  params: ['namespace', 'templateName'],
  defaultTarget: 'scaffolder.selectedTemplate',
});
