import {
  createExternalRouteRef,
  createRouteRef,
} from '@backstage/core-plugin-api';

/** The page of platform teams. @public */
export const platformTeamsRouteRef = createRouteRef({ id: 'platform-teams' });

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

/** The form of a template, if the portal has the scaffolder. @public */
export const templateLinkRef = createExternalRouteRef({
  id: 'template',
  optional: true,
  params: ['namespace', 'templateName'],
  defaultTarget: 'scaffolder.selectedTemplate',
});
