import { responsibilityJsonSchema } from '@cookie-factory/platform-teams-core';
import { CLEAN } from '../exitCodes';
import { readPolicy } from '../input/readOrganization';
import type { Io } from '../Io';
import { printJson } from '../print/printJson';

/** Options of `platform-teams schema`. */
export interface SchemaOptions {
  readonly appConfig: readonly string[];
}

/** Prints the JSON Schema by which editors complete and check a Responsibility. */
export async function schemaCommand(
  options: SchemaOptions,
  io: Io,
): Promise<number> {
  const { vocabulary } = await readPolicy(options.appConfig, io);
  printJson(responsibilityJsonSchema(vocabulary), io);
  return CLEAN;
}
