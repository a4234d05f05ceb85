import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { createVocabulary } from '@cookie-factory/platform-teams-core';
import { describeIssues } from './describeIssues';
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
          throw new InputError(
            `The configuration of platform-teams cannot be used. ${describeIssues(result.issues)}`,
          );
        }
        processing.addProcessor(
          new ResponsibilityEntityProcessor({ vocabulary: result.vocabulary }),
        );
      },
    });
  },
});
