import { Option } from 'commander';
import { findingsCommand } from '../commands/findingsCommand';
import { importCommand } from '../commands/importCommand';
import { resolveCommand } from '../commands/resolveCommand';
import { schemaCommand } from '../commands/schemaCommand';
import { validateCommand } from '../commands/validateCommand';
import { vocabularyCommand } from '../commands/vocabularyCommand';
import {
  codeOwnersDialect,
  collect,
  failOn,
  format,
  requireEntities,
  subcommand,
  type ProgramContext,
} from './options';

/** Adds what is asked about responsibilities. */
export function addResponsibilities({
  program,
  io,
  done,
}: ProgramContext): void {
  subcommand(
    program,
    'validate <path...>',
    'Checks Responsibility YAML, in files or folders',
  )
    .addOption(format(['text', 'json', 'sarif']))
    .action(async (paths, options) => {
      done(await validateCommand(paths, options, io));
    });

  requireEntities(
    subcommand(
      program,
      'resolve <entity> [concern]',
      'Tells which team is accountable, and why',
    ),
  )
    .addOption(format())
    .action(async (entity, concern, options) => {
      done(await resolveCommand({ entity, concern }, options, io));
    });

  requireEntities(
    subcommand(
      program,
      'findings',
      'Lists what is wrong in the organisation: gaps, conflicts, dead rules, crossings',
    ),
  )
    .option(
      '--kind <id>',
      'findings of this kind only (repeatable)',
      collect,
      [],
    )
    .option(
      '--codeowners <file>',
      'whom it asks about everything in its repository is evidence of crossed boundaries; with --entity',
    )
    .addOption(codeOwnersDialect())
    .option(
      '--entity <ref>',
      'what the repository of the code owners file is in the catalog',
    )
    .addOption(format(['text', 'json', 'sarif']))
    .addOption(failOn())
    .action(async options => {
      done(await findingsCommand(options, io));
    });

  subcommand(
    program,
    'vocabulary [concern]',
    'Lists the concerns that teams can register for, or describes one',
  )
    .addOption(format())
    .action(async (concern, options) => {
      done(await vocabularyCommand(concern, options, io));
    });

  subcommand(
    program,
    'import <file>',
    'Makes Responsibility YAML of a RACI table in CSV or a CODEOWNERS file, and tells what it could not place',
  )
    .addOption(
      new Option(
        '--from <source>',
        'what the file is (default: codeowners where it is called so, else raci)',
      ).choices(['raci', 'codeowners']),
    )
    .option(
      '--entity <ref>',
      'what the registrations apply to; for a CODEOWNERS file, what its repository is in the catalog',
    )
    .addOption(codeOwnersDialect())
    .option(
      '--entities <path>',
      'catalog YAML with the groups that teams are looked up in (repeatable)',
      collect,
      [],
    )
    .option('--out <file>', 'write the YAML here instead of printing it')
    .option('--force', 'write over a file that exists')
    .addOption(
      new Option('--format <format>', 'how to print')
        .choices(['yaml', 'json'])
        .default('yaml'),
    )
    .action(async (file, options) => {
      done(await importCommand(file, options, io));
    });

  subcommand(
    program,
    'schema',
    'Prints a JSON Schema of Responsibility YAML, for editors',
  ).action(async options => {
    done(await schemaCommand(options, io));
  });
}
