import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { actionsRegistryServiceRef } from '@backstage/backend-plugin-api/alpha';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { notificationService } from '@backstage/plugin-notifications-node';
import { platformTeamsPermissions } from '@cookie-factory/plugin-platform-teams-common';
import { registerActions } from './actions/registerActions';
import { registerExplainDockerfile } from './actions/registerExplainDockerfile';
import { registerLayerActions } from './actions/registerLayerActions';
import { createServices } from './createServices';
import { readConfig } from './readConfig';
import { createRouter } from './router';
import { sayWhoseClaimsCount } from './sayWhoseClaimsCount';

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
        actions: actionsRegistryServiceRef,
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        logger: coreServices.logger,
        notifications: notificationService,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
        urlReader: coreServices.urlReader,
      },
      async init({
        actions,
        httpAuth,
        httpRouter,
        permissionsRegistry,
        scheduler,
        ...deps
      }) {
        const { policy, snapshotSchedule } = readConfig(deps.config);
        sayWhoseClaimsCount(policy, deps.logger);
        permissionsRegistry.addPermissions(platformTeamsPermissions);

        const { snapshots, boundaries, pipelines, ...services } =
          await createServices({
            ...deps,
            policy,
          });
        registerActions({
          actions,
          vocabulary: policy.vocabulary,
          ...services,
        });
        registerLayerActions({ actions, layers: services.layers });
        registerExplainDockerfile({
          actions,
          dockerfiles: services.dockerfiles,
        });
        httpRouter.use(await createRouter({ httpAuth, ...services }));
        await scheduler.scheduleTask({
          // The last count of a day stands.
          frequency: { hours: 1 },
          timeout: { minutes: 10 },
          initialDelay: { minutes: 1 },
          id: 'count-findings',
          fn: () => services.history.record(),
        });
        await scheduler.scheduleTask({
          frequency: { minutes: 30 },
          timeout: { minutes: 10 },
          initialDelay: { seconds: 30 },
          id: 'read-code-owners',
          scope: 'local',
          fn: () => boundaries.refresh(),
        });
        if (pipelines) {
          await scheduler.scheduleTask({
            // Often, for what a growing catalog brings; what was read is not read again for hours.
            frequency: { minutes: 1 },
            timeout: { minutes: 10 },
            initialDelay: { seconds: 30 },
            id: 'read-pipeline-owners',
            scope: 'local',
            fn: async () => {
              const { organization } = await snapshots.current();
              await pipelines.refresh(organization);
            },
          });
        }
        await scheduler.scheduleTask({
          ...snapshotSchedule,
          id: 'read-catalog',
          // Every replica needs its own copy, whatever the schedule says.
          scope: 'local',
          fn: async () => {
            await snapshots.refresh();
          },
        });
      },
    });
  },
});
