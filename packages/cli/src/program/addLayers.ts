import { layersCommand } from '../commands/layersCommand';
import {
  format,
  requireEntities,
  subcommand,
  type ProgramContext,
} from './options';

/** Adds what is asked about layers. */
export function addLayers({ program, io, done }: ProgramContext): void {
  requireEntities(
    subcommand(
      program,
      'layers',
      'Places every entity in a layer, and lists what crosses layers',
    ),
  )
    .addOption(format())
    .action(async options => {
      done(await layersCommand(options, io));
    });
}
