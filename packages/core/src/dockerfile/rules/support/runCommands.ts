/** Every shell command of the Linux stages, for rules that look at more than commands. */
import type { DockerfileInstruction } from '../../parse/syntax';
import type { InstructionScript } from '../../shell/Scripts';
import type { ShellCommand } from '../../shell/ShellScript';
import { innermostCommand } from '../../shell/unwrapCommand';
import type { RuleContext } from '../DockerfileRule';

/** A command, and where it stands. */
export interface RunCommand {
  /** Without what only starts it, such as `sudo`. */
  readonly command: ShellCommand;
  /** As it stands among the commands of its script. */
  readonly written: ShellCommand;
  readonly script: InstructionScript;
  readonly instruction: DockerfileInstruction;
}

/** The commands of some instructions, in order. */
export function runCommands(
  instructions: readonly DockerfileInstruction[],
  { scripts }: Pick<RuleContext, 'scripts'>,
): RunCommand[] {
  const found: RunCommand[] = [];
  for (const instruction of instructions) {
    if ((instruction.trigger ?? instruction).keyword !== 'RUN') continue;
    for (const script of scripts.of(instruction)) {
      for (const written of script.commands) {
        const command = innermostCommand(written);
        found.push({ command, written, script, instruction });
      }
    }
  }
  return found;
}
