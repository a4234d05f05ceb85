import { Option } from 'commander';
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
    .addOption(format(['text', 'json', 'mermaid', 'structurizr', 'svg', 'png']))
    .addOption(
      new Option(
        '--mode <mode>',
        'of a picture: who serves whom, or what stands on what',
      )
        .choices(['serves', 'stands'])
        .default('serves'),
    )
    .addOption(
      new Option(
        '--skin <skin>',
        'of an svg or png: the cookie factory, or plain',
      )
        .choices(['factory', 'plain'])
        .default('factory'),
    )
    .addOption(
      new Option('--theme <theme>', 'of an svg or png: on light or dark paper')
        .choices(['light', 'dark'])
        .default('light'),
    )
    .option(
      '--out <file>',
      'write into a file instead of printing; a png needs it',
    )
    .option('--title <title>', 'the organisation that a picture is about')
    .action(async options => {
      done(await layersCommand(options, io));
    });
}
