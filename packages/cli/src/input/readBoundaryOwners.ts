/** Whom the code owners file of one repository asks about all of it, as evidence of crossed boundaries. */
import {
  createHandleDirectory,
  teamsForEverything,
  type CodeOwnersDialect,
  type CodeOwnersOf,
  type Organization,
} from '@cookie-factory/platform-teams-core';
import { InputProblem } from '../InputProblem';
import type { Io } from '../Io';
import { knownEntity } from './knownEntity';
import { readCodeOwnersFile } from './readCodeOwnersFile';

/** A code owners file, and what its repository is in the catalog. */
export interface BoundaryOwnersSource {
  readonly codeowners?: string;
  readonly codeownersDialect?: CodeOwnersDialect;
  readonly entity?: string;
}

/**
 * Reads the file; undefined where none is given.
 *
 * @throws InputProblem when only one of file and entity is given, or the entity is not known.
 */
export async function readBoundaryOwners(
  { codeowners, codeownersDialect, entity }: BoundaryOwnersSource,
  organization: Organization,
  io: Io,
): Promise<CodeOwnersOf | undefined> {
  if (codeowners === undefined) {
    if (entity === undefined) return undefined;
    throw new InputProblem(
      '--entity says what the repository of a code owners file is. Give the file, too: --codeowners .github/CODEOWNERS.',
    );
  }
  if (entity === undefined) {
    throw new InputProblem(
      'A code owners file speaks of one repository. Say which entity that is: --entity component:default/checkout-api.',
    );
  }
  const known = knownEntity(entity, organization);
  const file = await readCodeOwnersFile(codeowners, codeownersDialect, io);
  const teams = teamsForEverything(
    file.codeOwners,
    createHandleDirectory(organization),
  );
  return ref => (ref === known ? teams : []);
}
