import { Option } from 'commander';
import { dockerfileCommand } from '../commands/dockerfileCommand';
import {
  collect,
  failOn,
  format,
  subcommand,
  type ProgramContext,
} from './options';

/** Adds what is asked about Dockerfiles. */
export function addDockerfile({ program, io, done }: ProgramContext): void {
  subcommand(
    program,
    'dockerfile [file...]',
    'Tells who owns each line of Dockerfiles, and what to mend',
  )
    .option(
      '--responsibilities <path>',
      'YAML files or folders with Responsibility, Group and other entities (repeatable)',
      collect,
      [],
    )
    .option(
      '--entities <path>',
      'more catalog YAML, files or folders (repeatable)',
      collect,
      [],
    )
    .option(
      '--entity <ref>',
      'the entity that the files belong to; owners become teams',
    )
    .addOption(
      new Option(
        '--profile <profile>',
        'what an owner should act on, or every rule',
      )
        .choices(['default', 'all'])
        .default('default'),
    )
    .addOption(format())
    .addOption(failOn())
    .action(async (files, options) => {
      done(await dockerfileCommand(files, options, io));
    });
}
