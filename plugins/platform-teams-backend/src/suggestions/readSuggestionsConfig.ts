/** Reads `platformTeams.suggestions`: what is read so that teams can be suggested. */
import type { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError, toError } from '@backstage/errors';
import { refuseUnknown } from '../refuseUnknown';

/** What is read for suggestions. */
export interface SuggestionsConfig {
  /** Repositories whose code owners files are read; 0: none. */
  readonly repositories: number;
}

const KEY = 'platformTeams.suggestions';
const PATH = `${KEY}.codeOwners`;
const USUAL = 200;
const MOST = 2000;

/**
 * Reads what is configured.
 *
 * @throws InputError with the path and the remedy of a mistake.
 */
export function readSuggestionsConfig(
  config: RootConfigService,
): SuggestionsConfig {
  try {
    const section = config.getOptionalConfig(KEY);
    refuseUnknown(section?.keys() ?? [], { path: KEY, known: ['codeOwners'] });
    const codeOwners = section?.getOptionalConfig('codeOwners');
    refuseUnknown(codeOwners?.keys() ?? [], {
      path: PATH,
      known: ['enabled', 'repositories'],
    });
    const repositories = codeOwners?.getOptionalNumber('repositories') ?? USUAL;
    if (
      !Number.isInteger(repositories) ||
      repositories < 1 ||
      repositories > MOST
    ) {
      throw new Error(
        `${PATH}.repositories is ${repositories}, and has to be a whole number from 1 to ${MOST}`,
      );
    }
    const isOn = codeOwners?.getOptionalBoolean('enabled') ?? true;
    return { repositories: isOn ? repositories : 0 };
  } catch (error) {
    throw new InputError(
      `app-config has a mistake in ${PATH}: ${toError(error).message}. Write for example { repositories: 200 }, or { enabled: false } to read none, or leave the key out.`,
    );
  }
}
