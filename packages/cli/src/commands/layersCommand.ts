import { toLayersJson } from '@cookie-factory/platform-teams-core';
import { CLEAN } from '../exitCodes';
import { readOrganization } from '../input/readOrganization';
import type { Io } from '../Io';
import { layersText } from '../print/layersText';
import { printJson } from '../print/printJson';

/** Options of `platform-teams layers`. */
export interface LayersOptions {
  readonly entities: readonly string[];
  readonly appConfig: readonly string[];
  readonly format: 'text' | 'json';
}

/** Prints the layers of a folder of catalog YAML. */
export async function layersCommand(
  options: LayersOptions,
  io: Io,
): Promise<number> {
  const { organization, policy } = await readOrganization(options, io);
  const layers = toLayersJson(organization, {
    policy: policy.layers,
    now: new Date(),
  });
  if (options.format === 'json') {
    printJson(layers, io);
  } else {
    io.out(layersText(layers, organization, io));
  }
  return CLEAN;
}
