/** Lists of packages that are downloaded in one RUN, and used in another. */
import type { ShellCommand } from '../../shell/ShellScript';
import type { CommandVisit } from '../DockerfileRule';
import { someAfter } from './commandsAround';
import { isMounted } from './leftBehind';
import { readPackageCommand } from './packageCommand';

/** How each manager is asked for its lists alone, and where it keeps them. */
const UPDATES: Readonly<
  Record<
    string,
    { readonly actions: readonly string[]; readonly folder: string }
  >
> = {
  apt: { actions: ['update'], folder: '/var/lib/apt/lists' },
  'apt-get': { actions: ['update'], folder: '/var/lib/apt/lists' },
  apk: { actions: ['update'], folder: '/var/cache/apk' },
  // To yum and dnf, `update` is an upgrade, and needs no install after it.
  yum: { actions: ['makecache'], folder: '/var/cache/yum' },
  dnf: { actions: ['makecache'], folder: '/var/cache/dnf' },
  zypper: { actions: ['refresh', 'ref'], folder: '/var/cache/zypp' },
};

/** The programs that download lists. */
export const UPDATING: readonly string[] = Object.keys(UPDATES);

/** Programs that certainly install nothing; any other may. */
const HARMLESS: ReadonlySet<string> = new Set([
  '',
  ':',
  'cat',
  'cd',
  'chmod',
  'chown',
  'cp',
  'echo',
  'exit',
  'export',
  'find',
  'ln',
  'ls',
  'mkdir',
  'mv',
  'printf',
  'rm',
  'set',
  'sleep',
  'test',
  'touch',
  'true',
]);

/** Actions of package managers that need no lists. */
const WITHOUT_LISTS: ReadonlySet<string> = new Set([
  'clean',
  'autoclean',
  'autoremove',
  'update',
  'refresh',
  'ref',
  'makecache',
]);

const NO_VALUES: ReadonlySet<string> = new Set(['-o', '-c', '-p', '-t', '-X']);

function actionOf(command: ShellCommand): string | undefined {
  return readPackageCommand(command, NO_VALUES).action?.value;
}

function mayUseLists(inner: ShellCommand): boolean {
  if (inner.substitutions.length > 0) return true;
  if (Object.hasOwn(UPDATES, inner.name)) {
    return !WITHOUT_LISTS.has(actionOf(inner) ?? 'update');
  }
  return !HARMLESS.has(inner.name);
}

/** Whether a command downloads lists of packages that nothing after it in its RUN can use. */
export function isUpdateAlone(visit: CommandVisit): boolean {
  const { command } = visit;
  if (!Object.hasOwn(UPDATES, command.name)) return false;
  const { actions, folder } = UPDATES[command.name];
  const action = actionOf(command);
  if (action === undefined || !actions.includes(action)) return false;
  if (isMounted(visit, [folder])) return false;
  return !someAfter(visit, mayUseLists);
}
