import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { platformTeamsPermissions } from '@cookie-factory/plugin-platform-teams-common';
import { createDockerfileService } from './dockerfiles/createDockerfileService';
import { readConfig } from './readConfig';
import { createRouter } from './router';
import { ConcernsService } from './services/ConcernsService';
import { FindingsService } from './services/FindingsService';
import { LayersService } from './services/LayersService';
import { createResolvers } from './services/OrganizationModels';
import { TeamsService } from './services/TeamsService';
import { CatalogSnapshotService } from './snapshot/CatalogSnapshotService';
import { VisibleOrganizationService } from './snapshot/VisibleOrganizationService';

/**
 * Who is responsible for what, whose line of a Dockerfile it is, and where
 * everything stands, as the REST API `/api/platform-teams`.
 *
 * @public
 */
export const platformTeamsPlugin = createBackendPlugin({
  pluginId: 'platform-teams',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        logger: coreServices.logger,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
        urlReader: coreServices.urlReader,
      },
      async init(deps) {
        const { catalog, permissions, permissionsRegistry, scheduler } = deps;
        const { policy, snapshotSchedule } = readConfig(deps.config);
        permissionsRegistry.addPermissions(platformTeamsPermissions);

        const snapshots = CatalogSnapshotService.create({ ...deps, policy });
        const visible = VisibleOrganizationService.create({
          snapshots,
          catalog,
          permissions,
        });
        const resolvers = createResolvers();
        const { vocabulary } = policy;
        const layers = LayersService.create({ visible, policy: policy.layers });
        const findings = FindingsService.create({ visible, layers });

        deps.httpRouter.use(
          await createRouter({
            httpAuth: deps.httpAuth,
            concerns: ConcernsService.create({
              visible,
              resolvers,
              vocabulary,
            }),
            teams: TeamsService.create({ visible, layers, findings }),
            findings,
            layers,
            dockerfiles: await createDockerfileService({
              ...deps,
              visible,
              resolvers,
              policy,
            }),
          }),
        );
        await scheduler.scheduleTask({
          ...snapshotSchedule,
          id: 'read-catalog',
          scope: 'local',
          fn: async () => {
            await snapshots.refresh();
          },
        });
      },
    });
  },
});
