import {
  createLayersModel,
  layersMermaid,
  layersStructurizr,
  layersSvg,
  servesView,
  standsView,
  toLayersJson,
} from '@cookie-factory/platform-teams-core';
import { CLEAN } from '../exitCodes';
import { readOrganization } from '../input/readOrganization';
import type { Io } from '../Io';
import { layersText } from '../print/layersText';
import { printJson } from '../print/printJson';

/** Options of `platform-teams layers`. */
export interface LayersOptions {
  readonly entities: readonly string[];
  readonly appConfig: readonly string[];
  readonly format: 'text' | 'json' | 'mermaid' | 'structurizr' | 'svg';
  readonly mode: 'serves' | 'stands';
  readonly skin: 'factory' | 'plain';
  readonly title?: string;
}

/** Prints the layers of a folder of catalog YAML. */
export async function layersCommand(
  options: LayersOptions,
  io: Io,
): Promise<number> {
  const { organization, policy } = await readOrganization(options, io);
  const { format, mode, skin, title = 'Platform layers' } = options;
  const asked = { policy: policy.layers, now: new Date() };
  if (format === 'text' || format === 'json') {
    const layers = toLayersJson(organization, asked);
    if (format === 'json') printJson(layers, io);
    else io.out(layersText(layers, organization, io));
    return CLEAN;
  }
  const model = createLayersModel(organization, asked);
  const view = mode === 'serves' ? servesView(model) : standsView(model);
  switch (format) {
    case 'mermaid':
      io.out(layersMermaid(view, { title }));
      break;
    case 'structurizr':
      io.out(layersStructurizr(view, { title }));
      break;
    default:
      io.out(layersSvg(view, { skin, organization: options.title }));
  }
  return CLEAN;
}
