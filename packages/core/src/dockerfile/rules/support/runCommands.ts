/** Every shell command of the Linux stages, for rules that look at more than commands. */
import type { DockerfileInstruction } from '../../parse/syntax';
import type { InstructionScript, Scripts } from '../../shell/Scripts';
import type { ShellCommand } from '../../shell/ShellScript';
import type { RuleContext } from '../DockerfileRule';
import { innerCommands } from './commandsAround';

/** A command, and where it stands. */
export interface RunCommand {
  /** Without what only starts it, such as `sudo`. */
  readonly command: ShellCommand;
  /** As it stands among the commands of its script. */
  readonly written: ShellCommand;
  /** Its place among them. */
  readonly position: number;
  readonly script: InstructionScript;
  readonly instruction: DockerfileInstruction;
}

function readCommands(
  instructions: readonly DockerfileInstruction[],
  scripts: Scripts,
): readonly RunCommand[] {
  const found: RunCommand[] = [];
  for (const instruction of instructions) {
    if ((instruction.trigger ?? instruction).keyword !== 'RUN') continue;
    for (const script of scripts.of(instruction)) {
      const { commands } = script;
      const inner = innerCommands(script);
      for (let position = 0; position < commands.length; position++) {
        const written = commands[position];
        const command = inner[position];
        found.push({ command, written, position, script, instruction });
      }
    }
  }
  return found;
}

/** The commands of some instructions, in order: several rules ask for those of the same stage. */
export function runCommands(
  instructions: readonly DockerfileInstruction[],
  { scripts }: Pick<RuleContext, 'scripts'>,
): readonly RunCommand[] {
  return scripts.answers.once(instructions, () =>
    readCommands(instructions, scripts),
  );
}
