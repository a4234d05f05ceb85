/** What a shell command of a RUN is for, as far as a contract tells apart. */
import { programConcern } from '../../../attribute/programConcerns';
import type { ShellCommand } from '../../../shell/ShellScript';

/** What a command is for. */
export type CommandKind =
  | 'packages'
  | 'cleanup'
  | 'user'
  | 'folder'
  | 'owner'
  | 'mode'
  | 'glue'
  | 'download'
  | 'build';

const CLEANED = [
  '/var/lib/apt',
  '/var/cache/',
  '/tmp',
  '/var/tmp',
  '/root/.cache',
  '/root/.npm',
  '/usr/share/doc',
  '/usr/share/man',
  '/var/log/',
];
/** Package managers that no template calls. */
export const OTHER_MANAGERS = new Set([
  'yum',
  'dnf',
  'microdnf',
  'tdnf',
  'zypper',
  'rpm',
  'pacman',
  'dpkg',
  'snap',
  'brew',
  'add-apt-repository',
  'apt-key',
  'install_packages',
]);

function words({ args }: ShellCommand): readonly string[] {
  return args.map(({ value }) => value);
}

function isCleanup(command: ShellCommand): boolean {
  const given = words(command).filter(word => !word.startsWith('-'));
  if (command.name === 'rm')
    return given.every(word => CLEANED.some(start => word.startsWith(start)));
  return command.name === 'npm' && given[0] === 'cache' && given[1] === 'clean';
}

/** What a command is for. */
export function kindOf(command: ShellCommand): CommandKind {
  const { name, args, assignments } = command;
  if (isCleanup(command)) return 'cleanup';
  if (name === 'apt-get' || name === 'apt' || name === 'apk') return 'packages';
  if (name === '' && assignments.length > 0) return 'build';
  if (
    name === 'set' &&
    args.every(({ value }) => /^[-+]|^pipefail$/.test(value))
  )
    return 'glue';
  if (name === 'true' || name === ':') return 'glue';
  if (name === 'mkdir' || (name === 'install' && words(command).includes('-d')))
    return 'folder';
  if (name === 'chown' || name === 'chgrp') return 'owner';
  if (name === 'chmod') return 'mode';
  const concern = programConcern(name);
  if (
    concern === 'runtime-user' &&
    !['sudo', 'su', 'gosu', 'su-exec'].includes(name)
  )
    return 'user';
  return 'build';
}
