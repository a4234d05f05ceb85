/**
 * Permissions on top of the catalog's own: reading teams, answers and layers
 * follows `catalog.entity.read`.
 */
import { createPermission } from '@backstage/plugin-permission-common';

/** The text of a Dockerfile and all that quotes it. @public */
export const dockerfileReadPermission = createPermission({
  name: 'platform-teams.dockerfile.read',
  attributes: { action: 'read' },
});

/** Reading one entity's Dockerfiles anew. @public */
export const dockerfileRefreshPermission = createPermission({
  name: 'platform-teams.dockerfile.refresh',
  attributes: { action: 'update' },
});

/** Starting a scan of the fleet. @public */
export const scanCreatePermission = createPermission({
  name: 'platform-teams.scan.create',
  attributes: { action: 'create' },
});

/** Raising a hand-off, which notifies the acting team. @public */
export const handoffCreatePermission = createPermission({
  name: 'platform-teams.handoff.create',
  attributes: { action: 'create' },
});

/** All of them, for registering and for policies. @public */
export const platformTeamsPermissions = [
  dockerfileReadPermission,
  dockerfileRefreshPermission,
  scanCreatePermission,
  handoffCreatePermission,
];
