/** Every shell command of the Linux stages, for rules that look at more than commands. */
import type { DockerfileInstruction } from '../../parse/syntax';
import type { InstructionScript, Scripts } from '../../shell/Scripts';
import type { ShellCommand } from '../../shell/ShellScript';
import { innermostCommand } from '../../shell/unwrapCommand';
import type { RuleContext } from '../DockerfileRule';

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

/** Several rules ask for the commands of the same stage. */
const KNOWN = new WeakMap<
  Scripts,
  Map<readonly DockerfileInstruction[], readonly RunCommand[]>
>();

function readCommands(
  instructions: readonly DockerfileInstruction[],
  scripts: Scripts,
): readonly RunCommand[] {
  const found: RunCommand[] = [];
  for (const instruction of instructions) {
    if ((instruction.trigger ?? instruction).keyword !== 'RUN') continue;
    for (const script of scripts.of(instruction)) {
      const { commands } = script;
      for (let position = 0; position < commands.length; position++) {
        const written = commands[position];
        const command = innermostCommand(written);
        found.push({ command, written, position, script, instruction });
      }
    }
  }
  return found;
}

/** The commands of some instructions, in order. */
export function runCommands(
  instructions: readonly DockerfileInstruction[],
  { scripts }: Pick<RuleContext, 'scripts'>,
): readonly RunCommand[] {
  let known = KNOWN.get(scripts);
  if (!known) {
    known = new Map();
    KNOWN.set(scripts, known);
  }
  let commands = known.get(instructions);
  if (!commands) {
    commands = readCommands(instructions, scripts);
    known.set(instructions, commands);
  }
  return commands;
}
