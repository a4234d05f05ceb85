import { rulesCommand } from '../commands/rulesCommand';
import { format, type ProgramContext } from './options';

/** Adds what is asked about the rules for Dockerfiles. */
export function addRules({ program, io, done }: ProgramContext): void {
  program
    .command('rules [code]')
    .description(
      'Lists the rules for Dockerfiles, or describes one: what it checks, why, and how to mend it',
    )
    .addOption(format(['text', 'json', 'markdown']))
    .action(async (code, options) => {
      done(await rulesCommand(code, options, io));
    });
}
