/** Options that several commands share, so that they read and work alike. */
import { Option, type Command } from 'commander';
import type { Io } from '../Io';

/** What a group of commands is added with. */
export interface ProgramContext {
  readonly program: Command;
  readonly io: Io;
  /** Takes the exit code of the command that ran. */
  readonly done: (exitCode: number) => void;
}

/** A command that reads app-config. */
export function subcommand(
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

/** `--format`, text unless said otherwise. */
export function format(choices: readonly string[] = ['text', 'json']): Option {
  return new Option('--format <format>', 'how to print')
    .choices([...choices])
    .default('text');
}

/** `--codeowners-dialect`, told by the file's place unless said. */
export function codeOwnersDialect(): Option {
  return new Option(
    '--codeowners-dialect <host>',
    'whose rules the CODEOWNERS file follows (default: told by its folder)',
  ).choices(['github', 'gitlab', 'bitbucket']);
}

/** `--fail-on`, the severity from which on the exit code is 1. */
export function failOn(): Option {
  return new Option(
    '--fail-on <severity>',
    'lowest severity that makes the exit code 1',
  )
    .choices(['error', 'warning', 'info', 'none'])
    .default('error');
}

/** `--entities`, without which the command has nothing to answer from. */
export function requireEntities(command: Command): Command {
  return command.requiredOption(
    '--entities <path>',
    'catalog YAML, files or folders (repeatable)',
    collectRequired,
  );
}

/** Collects the values of a repeatable option. */
export function collect(
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
