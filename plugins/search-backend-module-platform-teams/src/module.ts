import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import { readCollatorConfig } from './readCollatorConfig';
import { ResponsibilityCollatorFactory } from './ResponsibilityCollatorFactory';

/**
 * Responsibilities for the search of Backstage.
 *
 * @public
 */
export const searchModulePlatformTeams = createBackendModule({
  pluginId: 'search',
  moduleId: 'platform-teams',
  register(reg) {
    reg.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        index: searchIndexRegistryExtensionPoint,
        scheduler: coreServices.scheduler,
      },
      async init({ auth, catalog, config, index, scheduler }) {
        const { schedule, ...options } = readCollatorConfig(config);
        index.addCollator({
          schedule: scheduler.createScheduledTaskRunner(schedule),
          factory: ResponsibilityCollatorFactory.create({
            auth,
            catalog,
            ...options,
          }),
        });
      },
    });
  },
});
