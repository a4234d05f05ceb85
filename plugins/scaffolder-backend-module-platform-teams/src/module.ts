import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { scaffolderActionsExtensionPoint } from '@backstage/plugin-scaffolder-node';
import { createDockerfileSplitAction } from './actions/createDockerfileSplitAction';
import { createResponsibilityWriteAction } from './actions/createResponsibilityWriteAction';
import { readVocabulary } from './readVocabulary';

/**
 * The scaffolder actions of platform-teams.
 *
 * @public
 */
export const scaffolderModulePlatformTeams = createBackendModule({
  pluginId: 'scaffolder',
  moduleId: 'platform-teams',
  register(reg) {
    reg.registerInit({
      deps: {
        actions: scaffolderActionsExtensionPoint,
        config: coreServices.rootConfig,
      },
      async init({ actions, config }) {
        const vocabulary = readVocabulary(config);
        actions.addActions(
          createResponsibilityWriteAction({ vocabulary }),
          createDockerfileSplitAction(),
        );
      },
    });
  },
});
