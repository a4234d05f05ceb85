/** The commands before and after one in its script. */
import type { ShellCommand } from '../../shell/ShellScript';
import type { CommandVisit } from '../DockerfileRule';

/** The commands that run after a command, in the same instruction. */
export function commandsAfter({
  script,
  position,
}: CommandVisit): readonly ShellCommand[] {
  return script.commands.slice(position + 1);
}

/** The commands that run before a command, in the same instruction. */
export function commandsBefore({
  script,
  position,
}: CommandVisit): readonly ShellCommand[] {
  return script.commands.slice(0, position);
}

const ANSWERING: ReadonlySet<string> = new Set(['yes', 'echo', 'printf']);

/** Whether something answers what a command asks: `yes | apt-get install curl`. */
export function isAnswered(visit: CommandVisit): boolean {
  const { pipeline, redirects } = visit.command;
  return (
    redirects.some(({ operator }) => operator.startsWith('<')) ||
    commandsBefore(visit).some(
      other => other.pipeline === pipeline && ANSWERING.has(other.name),
    )
  );
}
