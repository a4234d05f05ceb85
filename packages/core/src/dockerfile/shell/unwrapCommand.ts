/** Looks through what only starts another command: `env`, `timeout`, `sudo`, `python -m`. */
import type { ShellCommand } from './ShellScript';

const WRAPPERS = new Set([
  'env',
  'exec',
  'time',
  'nice',
  'timeout',
  'nohup',
  'command',
  'xargs',
  'eval',
]);

/** Options of sudo whose next word is a value. */
const SUDO_VALUES = new Set([
  '-u',
  '--user',
  '-g',
  '--group',
  '-h',
  '-p',
  '-C',
]);

function startedAt(command: ShellCommand, at: number): ShellCommand {
  const path = command.args[at].value;
  const name = path.slice(path.lastIndexOf('/') + 1);
  return { ...command, name, args: command.args.slice(at + 1) };
}

/** The command that a wrapper such as `env` or `timeout` starts. */
export function unwrapCommand(command: ShellCommand): ShellCommand {
  if (!WRAPPERS.has(command.name)) return command;
  const at = command.args.findIndex(
    ({ value }) =>
      !value.startsWith('-') &&
      !value.includes('=') &&
      !/^[0-9.]+[smh]?$/.test(value),
  );
  if (at === -1) return command;
  // `command -v npm` only asks where it is.
  if (command.name === 'command' && at > 0) return command;
  return startedAt(command, at);
}

/** The command that sudo starts. */
function unwrapSudo(command: ShellCommand): ShellCommand {
  if (command.name !== 'sudo') return command;
  const { args } = command;
  let at = 0;
  while (
    at < args.length &&
    (args[at].value.startsWith('-') || args[at].value.includes('='))
  ) {
    at += SUDO_VALUES.has(args[at].value) ? 2 : 1;
  }
  return at < args.length ? startedAt(command, at) : command;
}

/** `python -m pip install x` is `pip install x`. */
function unwrapModule(command: ShellCommand): ShellCommand {
  const { name, args } = command;
  const isModule =
    args.length > 1 && args[0].value === '-m' && /^python[0-9.]*$/.test(name);
  return isModule ? startedAt(command, 1) : command;
}

/** The command that does the work, behind sudo, wrappers and `python -m`. */
export function innermostCommand(command: ShellCommand): ShellCommand {
  return unwrapModule(unwrapCommand(unwrapSudo(command)));
}
