/** From the words of a call to a command. */
import { Command, CommanderError } from 'commander';
import { UNREADABLE } from './exitCodes';
import { InputProblem } from './InputProblem';
import type { Io } from './Io';
import { addDockerfile } from './program/addDockerfile';
import { addLayers } from './program/addLayers';
import { addResponsibilities } from './program/addResponsibilities';
import { addRules } from './program/addRules';

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
  const context = { program, io, done };
  addDockerfile(context);
  addRules(context);
  addResponsibilities(context);
  addLayers(context);
  return program;
}
