/** What the commands of a script are about. */
import type { ShellCommand } from '../shell/ShellScript';
import {
  commandTopic,
  type CommandContext,
  type Topic,
} from './commandConcern';
import { verifies } from './trustChecks';

function groupByPipeline(
  commands: readonly ShellCommand[],
): Map<number, ShellCommand[]> {
  const groups = new Map<number, ShellCommand[]>();
  for (const command of commands) {
    const known = groups.get(command.pipeline);
    if (known) known.push(command);
    else groups.set(command.pipeline, [command]);
  }
  return groups;
}

/** The script around one command after the other; few commands ask for any of it. */
class ScriptContext implements CommandContext {
  readonly masked: boolean;
  readonly #commands: readonly ShellCommand[];
  #current: ShellCommand;
  #byPipeline: Map<number, ShellCommand[]> | undefined;
  #verified: boolean | undefined;

  constructor(commands: readonly ShellCommand[], masked: boolean) {
    this.#commands = commands;
    this.#current = commands[0];
    this.masked = masked;
  }

  /** The same context around another command. */
  around(command: ShellCommand): this {
    this.#current = command;
    return this;
  }

  get pipeline(): readonly ShellCommand[] {
    if (this.#commands.length === 1) return this.#commands;
    this.#byPipeline ??= groupByPipeline(this.#commands);
    return this.#byPipeline.get(this.#current.pipeline) ?? [this.#current];
  }

  get verified(): boolean {
    this.#verified ??= this.#commands.some(verifies);
    return this.#verified;
  }
}

/**
 * The topics of a script's commands; glue takes that of the next command, else of the last one.
 *
 * @param masked - whether a secret is masked anywhere in the file
 */
export function scriptTopics(
  commands: readonly ShellCommand[],
  masked: boolean,
): (Topic | undefined)[] {
  if (commands.length === 0) return [];
  const context = new ScriptContext(commands, masked);
  const topics = commands.map(command =>
    commandTopic(command, context.around(command)),
  );
  for (let at = topics.length - 2; at >= 0; at--) topics[at] ??= topics[at + 1];
  for (let at = 1; at < topics.length; at++) topics[at] ??= topics[at - 1];
  return topics;
}
