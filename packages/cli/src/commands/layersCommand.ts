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
import { InputProblem } from '../InputProblem';
import { readOrganization } from '../input/readOrganization';
import type { Io } from '../Io';
import { pngOf } from '../output/pngOf';
import { writeOut } from '../output/writeOut';
import { layersText } from '../print/layersText';
import { toJson } from '../print/printJson';

/** Options of `platform-teams layers`. */
export interface LayersOptions {
  readonly entities: readonly string[];
  readonly appConfig: readonly string[];
  readonly format: 'text' | 'json' | 'mermaid' | 'structurizr' | 'svg' | 'png';
  readonly mode: 'serves' | 'stands';
  readonly skin: 'factory' | 'plain';
  readonly theme: 'light' | 'dark';
  readonly title?: string;
  /** A file instead of standard output; a PNG needs one. */
  readonly out?: string;
}

/** Prints the layers of a folder of catalog YAML, or writes them into a file. */
export async function layersCommand(
  options: LayersOptions,
  io: Io,
): Promise<number> {
  if (options.format === 'png' && options.out === undefined) {
    throw new InputProblem(
      'A PNG is no text to print: name a file for it with --out.',
    );
  }
  const written = await write(options, io);
  if (options.out === undefined) io.out(written as string);
  else await writeOut(options.out, written, io);
  return CLEAN;
}

async function write(
  options: LayersOptions,
  io: Io,
): Promise<string | Uint8Array> {
  const { organization, policy } = await readOrganization(options, io);
  const { format, mode, skin, theme, title = 'Platform layers' } = options;
  const asked = { policy: policy.layers, now: new Date() };
  if (format === 'text' || format === 'json') {
    const layers = toLayersJson(organization, asked);
    return format === 'json'
      ? toJson(layers)
      : layersText(layers, organization, {
          // Colours are for terminals.
          color: io.color && options.out === undefined,
        });
  }
  const model = createLayersModel(organization, asked);
  const view = mode === 'serves' ? servesView(model) : standsView(model);
  const svg = () =>
    layersSvg(view, { skin, theme, organization: options.title });
  switch (format) {
    case 'mermaid':
      return layersMermaid(view, { title });
    case 'structurizr':
      return layersStructurizr(view, { title });
    case 'png':
      return pngOf(svg());
    default:
      return svg();
  }
}
