import type { ShellCommand } from '../shell/ShellScript';
import {
  commandLines,
  type CommandVisit,
  type DockerfileRule,
} from './DockerfileRule';
import { someAfter, someBefore } from './support/commandsAround';
import { insertAfterWord } from './support/insertAfterWord';
import { isLeftBehind, leftBehind } from './support/leftBehind';
import { hasOption } from './support/packageCommand';
import { PIP_NAMES, readPipInstall } from './support/pipCommand';

const VARIABLE = 'PIP_NO_CACHE_DIR';

const CACHE = leftBehind(
  ['/root/.cache/pip'],
  ({ name, args }) =>
    PIP_NAMES.includes(name) &&
    args[0]?.value === 'cache' &&
    args[1]?.value === 'purge',
);

function setsVariable({ assignments, args }: ShellCommand): boolean {
  return (
    assignments.some(({ name }) => name === VARIABLE) ||
    args.some(({ value }) => value.startsWith(`${VARIABLE}=`))
  );
}

function removesCache({ name, args }: ShellCommand): boolean {
  return name === 'rm' && args.some(({ value }) => value.includes('.cache'));
}

/** Whether the variable is set where the command runs: by ENV, by export, or before the command. */
function isSwitchedOff(visit: CommandVisit): boolean {
  const { command, context, instruction } = visit;
  if (command.assignments.some(({ name }) => name === VARIABLE)) return true;
  if (someBefore(visit, setsVariable)) return true;
  const { variables } = context.dockerfile;
  const { value, unset } = variables.expand(`$${VARIABLE}`, instruction);
  // Set, if only to what nobody knows.
  return value ? true : value === undefined && unset.length === 0;
}

/** Whether pip keeps its cache somewhere that a mount or a later command takes away. */
function isElsewhere(visit: CommandVisit): boolean {
  const { flags } = visit.instruction.trigger ?? visit.instruction;
  const mounted = flags.some(
    ({ name, value }) =>
      name === 'mount' &&
      /type=cache/.test(value ?? '') &&
      /pip|\.cache/.test(value ?? ''),
  );
  return mounted || someAfter(visit, removesCache);
}

function keepsCache(command: ShellCommand): boolean {
  const read = PIP_NAMES.includes(command.name)
    ? readPipInstall(command)
    : undefined;
  return (
    read !== undefined &&
    !read.mayHoldOptions &&
    !hasOption(read, ['--no-cache-dir', '--dry-run'])
  );
}

export const DL3042: DockerfileRule = {
  id: 'DL3042',
  aliases: [],
  concern: 'application-dependencies',
  severity: 'warning',
  profile: 'default',
  title: 'The cache of pip stays in the image',
  why: 'Every node that pulls the image downloads each Python package twice: installed, and as the file it came in.',
  fix: 'Write pip install --no-cache-dir, or keep the cache in a mount: RUN --mount=type=cache,target=/root/.cache/pip',
  source: 'https://github.com/hadolint/hadolint/wiki/DL3042',
  looksAt: 'commands',
  names: PIP_NAMES,
  check(visit) {
    if (!keepsCache(visit.command)) return undefined;
    // The first of a script speaks for all.
    if (someBefore(visit, keepsCache)) return undefined;
    if (isSwitchedOff(visit) || isElsewhere(visit)) return undefined;
    if (!isLeftBehind(visit, CACHE)) return undefined;
    const action = readPipInstall(visit.command)?.action;
    return {
      instruction: visit.instruction,
      ...commandLines(visit),
      message: 'pip install keeps what it downloads in the image.',
      fix:
        action &&
        insertAfterWord(visit, action, {
          text: DL3042.fix,
          insert: ' --no-cache-dir',
        }),
      command: true,
    };
  },
  examples: {
    bad: 'FROM python:3.14-slim\nRUN pip install -r requirements.txt\n',
    good: 'FROM python:3.14-slim\nRUN pip install --no-cache-dir -r requirements.txt\nRUN --mount=type=cache,target=/root/.cache/pip pip install flask==3.1.2\n',
  },
};
