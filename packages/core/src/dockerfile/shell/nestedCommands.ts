/** Looks into `sh -c '...'`: the commands that count are those of the script it is given. */
import { isPosixShell } from './posixShell';
import { parseShell } from './parseShell';
import type { ShellCommand } from './ShellScript';

/** Scripts in scripts are followed this deep. */
const DEEPEST = 3;

function nestedScript({
  name,
  args,
  substitutions,
}: ShellCommand): string | undefined {
  // `sh -c "$(curl ...)"` runs what is downloaded; the command itself says so.
  if (!isPosixShell(name) || substitutions.length > 0) return undefined;
  const flag = args.findIndex(({ value }) => /^-[a-z]{0,8}c$/.test(value));
  return flag === -1 ? undefined : args[flag + 1]?.value;
}

/** Commands, each replaced by those of the script that it hands to a shell. */
export function withNested(
  commands: readonly ShellCommand[],
): readonly ShellCommand[] {
  return commands.some(command => nestedScript(command) !== undefined)
    ? commands.flatMap(command => nestedCommands(command))
    : commands;
}

/** A command, or the commands of the script that it hands to a shell, at the same place. */
function nestedCommands(command: ShellCommand, depth = 0): ShellCommand[] {
  const text = nestedScript(command);
  const script = text && depth < DEEPEST ? parseShell(text) : undefined;
  if (!script?.ok || script.commands.length === 0) return [command];
  const { start, end } = command;
  return script.commands.flatMap(inner =>
    nestedCommands(
      {
        ...inner,
        args: inner.args.map(word => ({ ...word, start, end })),
        start,
        end,
        // Numbers below zero are pipelines of nested scripts.
        pipeline: -1 - inner.pipeline,
      },
      depth + 1,
    ),
  );
}
