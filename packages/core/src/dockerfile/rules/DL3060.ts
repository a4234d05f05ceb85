import type { ShellCommand } from '../shell/ShellScript';
import { commandLines, type DockerfileRule } from './DockerfileRule';
import { someAfter } from './support/commandsAround';
import { isLeftBehind, leftBehind } from './support/leftBehind';
import { hasOption, readPackageCommand } from './support/packageCommand';

const VALUED: ReadonlySet<string> = new Set([
  '--cwd',
  '--network-timeout',
  '--registry',
  '--modules-folder',
]);

/** Where Yarn 1 and later ones keep what they download. */
const FOLDERS: readonly string[] = [
  '/usr/local/share/.cache',
  '/root/.cache/yarn',
  '/root/.yarn/berry/cache',
];

function installs(command: ShellCommand): boolean {
  if (command.name !== 'yarn') return false;
  const read = readPackageCommand(command, VALUED);
  const isElsewhere = hasOption(read, ['--cache-folder', '--pnp']);
  const action = read.action?.value;
  return (
    !isElsewhere &&
    (action === undefined ? isBare(command) : action === 'install')
  );
}

/** `yarn` alone, or with options of an install. */
function isBare({ args }: ShellCommand): boolean {
  return args.every(({ value }) =>
    /^--(frozen-lockfile|immutable|production|prod|pure-lockfile|non-interactive|silent|ignore-scripts)/.test(
      value,
    ),
  );
}

function cleansCache({ name, args }: ShellCommand): boolean {
  const [first, second] = args;
  return (
    name === 'yarn' && first?.value === 'cache' && second?.value === 'clean'
  );
}

const CACHE = leftBehind(FOLDERS, cleansCache);

export const DL3060: DockerfileRule = {
  id: 'DL3060',
  aliases: [],
  concern: 'application-dependencies',
  severity: 'info',
  profile: 'default',
  title: 'The cache of yarn stays in the image',
  why: 'Every node that pulls the image downloads each package twice: installed, and as the file it came in.',
  fix: 'Put yarn cache clean at the end of the same RUN: && yarn cache clean',
  source: 'https://github.com/hadolint/hadolint/wiki/DL3060',
  looksAt: 'commands',
  names: ['yarn'],
  check(visit) {
    const { command, context, instruction } = visit;
    if (!installs(command)) return undefined;
    if (someAfter(visit, installs)) return undefined;
    // Whoever chooses the folder has thought of it.
    const chosen = /YARN_(CACHE|GLOBAL)_FOLDER|YARN_ENABLE_GLOBAL_CACHE/;
    if (chosen.test(context.dockerfile.lines.text)) return undefined;
    const { flags } = instruction.trigger ?? instruction;
    const mounted = flags.some(
      ({ name, value }) => name === 'mount' && /yarn|\.cache/.test(value ?? ''),
    );
    if (mounted) return undefined;
    if (!isLeftBehind(visit, CACHE)) return undefined;
    return {
      instruction,
      ...commandLines(visit),
      message: 'yarn install keeps what it downloads in the image.',
      command: true,
    };
  },
  examples: {
    bad: 'FROM node:24-slim\nRUN yarn install --frozen-lockfile\n',
    good: 'FROM node:24-slim\nRUN yarn install --frozen-lockfile && yarn cache clean\n',
  },
};
