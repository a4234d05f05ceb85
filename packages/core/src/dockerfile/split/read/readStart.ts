/** How the image starts and is checked, in the words of a contract. */
import type { ParsedDockerfile } from '../../parse/parseDockerfile';
import { parseShell } from '../../shell/parseShell';
import type { FinalConfig } from '../config/FinalConfig';
import { chainOf, commandOf } from '../config/readFinalConfig';
import type {
  ContractHealth,
  ContractStart,
} from '../contract/ContainerContract';

/** Built into the shell: without one they are no programs. */
const BUILT_IN = new Set(
  'cd . source eval set export ulimit umask trap if while for case until alias'.split(
    ' ',
  ),
);

/**
 * The words of a command that needs no shell; `undefined` where it uses one. A shell in between
 * would keep stop signals to itself.
 */
export function withoutShell(
  command: readonly string[],
): readonly string[] | undefined {
  const [shell, flag, text] = command;
  if (command.length !== 3 || flag !== '-c' || !/^(?:\/bin\/)?sh$/.test(shell))
    return undefined;
  const script = parseShell(text);
  if (!script.ok || !script.complete || script.commands.length !== 1)
    return undefined;
  const [one] = script.commands;
  const plain =
    !one.subshell &&
    one.redirects.length === 0 &&
    one.assignments.length === 0 &&
    one.substitutions.length === 0 &&
    one.args.every(({ literal, value }) => literal && !/[*?[~]/.test(value)) &&
    text.slice(0, one.start).trim() === '' &&
    text.slice(one.end).trim() === '';
  if (!plain) return undefined;
  const program = text.slice(one.start, one.args[0]?.start ?? one.end).trim();
  const words = [program, ...one.args.map(({ value }) => value)];
  const given = program === 'exec' ? words.slice(1) : words;
  const [name = ''] = given;
  return name === '' || BUILT_IN.has(name) || /["'$`\\=!(){}|&;]/.test(name)
    ? undefined
    : given;
}

/** How the image starts. */
export function readStart(config: FinalConfig): ContractStart | undefined {
  const { entrypoint, cmd, stopSignal } = config;
  const command = entrypoint && (withoutShell(entrypoint) ?? entrypoint);
  const usesShell =
    entrypoint !== undefined &&
    entrypoint[1] === '-c' &&
    /^(?:\/bin\/)?sh$/.test(entrypoint[0]);
  // A shell as entry point never sees the command.
  const args = cmd && !usesShell ? (withoutShell(cmd) ?? cmd) : undefined;
  if (!command?.length && !args?.length && stopSignal === undefined)
    return undefined;
  return {
    ...(command?.length ? { command } : {}),
    ...(args?.length ? { args } : {}),
    ...(stopSignal === undefined ? {} : { stopSignal }),
  };
}

/** How the image is checked. */
export function readHealth(
  dockerfile: ParsedDockerfile,
  config: FinalConfig,
): ContractHealth | undefined {
  if (config.health === undefined) return undefined;
  if (config.health === 'none') return 'none';
  const instructions = chainOf(dockerfile, dockerfile.stages.length - 1)
    .flatMap(stage => stage.instructions)
    .filter(({ keyword }) => keyword === 'HEALTHCHECK');
  const last = instructions[instructions.length - 1];
  const flag = (name: string) =>
    last.flags.find(one => one.name === name)?.value;
  const retries = flag('retries');
  const texts = {
    interval: flag('interval'),
    timeout: flag('timeout'),
    startPeriod: flag('start-period'),
    startInterval: flag('start-interval'),
  };
  const command = commandOf(last);
  return {
    exec: { command: withoutShell(command) ?? command },
    ...Object.fromEntries(
      Object.entries(texts).filter(([, value]) => value !== undefined),
    ),
    ...(retries === undefined ? {} : { retries: Number(retries) }),
  };
}
