import { reviewersOf } from './findCodeOwnersDrift';
import type { HandleDirectory } from './handles';
import type { CodeOwners } from './types';

// No line for certain files or folders means this one, only those for everything.
export const ANY_FILE = 'any-file-of-the-entity';

/** The groups whom a code owners file asks about everything, not about certain files alone. @public */
export function teamsForEverything(
  codeOwners: CodeOwners,
  directory: HandleDirectory,
): readonly string[] {
  return reviewersOf({ codeOwners, path: ANY_FILE, directory }).teams;
}
