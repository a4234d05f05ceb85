/** Every shell command of the Linux stages, for rules that look at more than commands. */
import type { DockerfileInstruction } from '../../parse/syntax';
import type { ShellCommand } from '../../shell/ShellScript';
import { innermostCommand } from '../../shell/unwrapCommand';
import type { CommandVisit, RuleContext } from '../DockerfileRule';

/** A command without what only starts it, such as `sudo`, and where it stands. */
export interface RunCommand extends CommandVisit {
  /** As it stands among the commands of its script. */
  readonly written: ShellCommand;
}

function readCommands(
  instructions: readonly DockerfileInstruction[],
  context: RuleContext,
): readonly RunCommand[] {
  const found: RunCommand[] = [];
  for (const instruction of instructions) {
    if ((instruction.trigger ?? instruction).keyword !== 'RUN') continue;
    for (const script of context.scripts.of(instruction)) {
      const { commands } = script;
      for (let position = 0; position < commands.length; position++) {
        const written = commands[position];
        const command = innermostCommand(written);
        found.push({
          command,
          written,
          position,
          script,
          instruction,
          context,
        });
      }
    }
  }
  return found;
}

/** The commands of some instructions, in order: several rules ask for those of the same stage. */
export function runCommands(
  instructions: readonly DockerfileInstruction[],
  context: RuleContext,
): readonly RunCommand[] {
  return context.scripts.answers.once(instructions, () =>
    readCommands(instructions, context),
  );
}
