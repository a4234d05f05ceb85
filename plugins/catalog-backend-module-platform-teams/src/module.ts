import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import {
  createVocabulary,
  describeConfigMistakes,
} from '@cookie-factory/platform-teams-core';
import { ResponsibilityEntityProcessor } from './ResponsibilityEntityProcessor';

/**
 * The kind Responsibility for the Backstage catalog.
 *
 * @public
 */
export const catalogModulePlatformTeams = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'platform-teams',
  register(reg) {
    reg.registerInit({
      deps: {
        config: coreServices.rootConfig,
        processing: catalogProcessingExtensionPoint,
      },
      async init({ config, processing }) {
        const result = createVocabulary(config.getOptional('platformTeams'));
        if (!result.ok) {
          throw new InputError(describeConfigMistakes(result.issues));
        }
        processing.addProcessor(
          new ResponsibilityEntityProcessor({ vocabulary: result.vocabulary }),
        );
      },
    });
  },
});
