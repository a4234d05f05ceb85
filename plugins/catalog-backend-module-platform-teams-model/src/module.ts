import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { CatalogModelSources } from '@backstage/catalog-model/alpha';
import { InputError } from '@backstage/errors';
import { catalogModelExtensionPoint } from '@backstage/plugin-catalog-node/alpha';
import {
  createVocabulary,
  describeConfigMistakes,
} from '@cookie-factory/platform-teams-core';
import { createResponsibilityModelLayer } from './createResponsibilityModelLayer';

/**
 * The kind Responsibility in the described model of the catalog. Registering
 * any layer changes how the catalog treats its built-in kinds: see README.md.
 *
 * @public
 */
export const catalogModulePlatformTeamsModel = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'platform-teams-model',
  register(reg) {
    reg.registerInit({
      deps: {
        config: coreServices.rootConfig,
        model: catalogModelExtensionPoint,
      },
      async init({ config, model }) {
        const result = createVocabulary(config.getOptional('platformTeams'));
        if (!result.ok) {
          throw new InputError(describeConfigMistakes(result.issues));
        }
        model.addModelSource(
          // Brings the model of the built-in kinds, too, which a source of
          // this layer alone would leave without any validation.
          CatalogModelSources.static([
            createResponsibilityModelLayer(result.vocabulary),
          ]),
        );
      },
    });
  },
});
