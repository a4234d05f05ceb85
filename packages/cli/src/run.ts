/** From the words of a call to a command. */
import { Command, CommanderError, Option } from 'commander';
import { validateCommand } from './commands/validateCommand';
import { resolveCommand } from './commands/resolveCommand';
import { dockerfileCommand } from './commands/dockerfileCommand';
import { layersCommand } from './commands/layersCommand';
import { UNREADABLE } from './exitCodes';
import { InputProblem } from './InputProblem';
import type { Io } from './Io';

const SEVERITIES = ['error', 'warning', 'info', 'none'];

/**
 * Runs one call of the program.
 *
 * @param argv - the words after the program's name.
 * @returns the exit code: 0 clean, 1 findings, 2 unusable input.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let exitCode = 0;
  const program = createProgram(io, code => {
    exitCode = code;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) {
      // Help and version are no failure; commander has written the message.
      return error.exitCode === 0 ? 0 : UNREADABLE;
    }
    if (error instanceof InputProblem) {
      io.err(`platform-teams: ${error.message}\n`);
      return UNREADABLE;
    }
    throw error;
  }
  return exitCode;
}

function createProgram(io: Io, done: (exitCode: number) => void): Command {
  const program = new Command('platform-teams')
    .description(
      'Who is responsible for what, whose line of a Dockerfile it is, and where everything stands: the rules of the portal, on files.',
    )
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: io.err })
    .showHelpAfterError('(--help lists the options)');

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
    .addOption(
      new Option(
        '--fail-on <severity>',
        'lowest severity that makes the exit code 1',
      )
        .choices(SEVERITIES)
        .default('error'),
    )
    .action(async (files, options) => {
      done(await dockerfileCommand(files, options, io));
    });

  subcommand(
    program,
    'validate <path...>',
    'Checks Responsibility YAML, in files or folders',
  )
    .addOption(format())
    .action(async (paths, options) => {
      done(await validateCommand(paths, options, io));
    });

  subcommand(
    program,
    'resolve <entity> [concern]',
    'Tells which team is accountable, and why',
  )
    .requiredOption(
      '--entities <path>',
      'catalog YAML, files or folders (repeatable)',
      collectRequired,
    )
    .addOption(format())
    .action(async (entity, concern, options) => {
      done(await resolveCommand({ entity, concern }, options, io));
    });

  subcommand(
    program,
    'layers',
    'Places every entity in a layer, and lists what crosses layers',
  )
    .requiredOption(
      '--entities <path>',
      'catalog YAML, files or folders (repeatable)',
      collectRequired,
    )
    .addOption(format())
    .action(async options => {
      done(await layersCommand(options, io));
    });

  return program;
}

function subcommand(
  program: Command,
  name: string,
  description: string,
): Command {
  return program
    .command(name)
    .description(description)
    .option(
      '--app-config <file>',
      'app-config with the vocabulary, layers and policy of platformTeams (repeatable)',
      collect,
      [],
    );
}

function format(): Option {
  return new Option('--format <format>', 'how to print')
    .choices(['text', 'json'])
    .default('text');
}

function collect(
  value: string,
  previous: readonly string[],
): readonly string[] {
  return [...previous, value];
}

function collectRequired(
  value: string,
  previous: readonly string[] | undefined,
): readonly string[] {
  return [...(previous ?? []), value];
}
