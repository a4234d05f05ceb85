import type { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import {
  createVocabulary,
  describeConfigMistakes,
  type Vocabulary,
} from '@cookie-factory/platform-teams-core';

/**
 * The vocabulary as app-config has it, the same that the catalog judges by.
 *
 * @throws InputError that lists every mistake with its path and remedy.
 */
export function readVocabulary(config: RootConfigService): Vocabulary {
  const result = createVocabulary(config.getOptional('platformTeams'));
  if (result.ok) return result.vocabulary;
  throw new InputError(describeConfigMistakes(result.issues));
}
