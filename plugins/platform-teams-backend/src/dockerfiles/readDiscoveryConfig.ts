import type { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError, toError } from '@backstage/errors';

const KEY = 'platformTeams.dockerfile.discovery';
const WITHOUT_CONTAINER = ['library', 'documentation'];

/**
 * Reads how Dockerfiles are found.
 *
 * @throws InputError with the path and the remedy.
 */
export function readDiscoveryConfig(config: RootConfigService): {
  readonly withoutContainer: readonly string[];
} {
  try {
    const discovery = config.getOptionalConfig(KEY);
    const unknown = discovery?.keys().find(key => key !== 'withoutContainer');
    if (unknown) throw new Error(`there is no key "${unknown}"`);
    return {
      withoutContainer:
        discovery?.getOptionalStringArray('withoutContainer') ??
        WITHOUT_CONTAINER,
    };
  } catch (error) {
    throw new InputError(
      `app-config has a mistake in ${KEY}: ${toError(error).message}. Write withoutContainer with a list of component types, or leave the key out.`,
    );
  }
}
