import { InputError } from '@backstage/errors';
import {
  findConcern,
  type Vocabulary,
} from '@cookie-factory/platform-teams-core';

/**
 * The concern that a caller means, by its id or by a word that only one is found by.
 *
 * @throws InputError that names the nearest ones.
 */
export function concernIdOf(text: string, vocabulary: Vocabulary): string {
  const found = findConcern(text, vocabulary);
  if (found.ok) return found.id;
  const { message, suggestion } = found.note;
  throw new InputError(`${message} ${suggestion}`);
}
