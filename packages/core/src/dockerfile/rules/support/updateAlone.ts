/** Lists of packages that are downloaded in one RUN, and used in another. */
import type { ShellCommand } from '../../shell/ShellScript';
import type { CommandVisit } from '../DockerfileRule';
import { someAfter } from './commandsAround';
import { isMounted } from './leftBehind';
import { actionOf } from './packageCommand';

interface ListUpdate {
  readonly actions: readonly string[];
  readonly folders: readonly string[];
}

const APT_UPDATE: ListUpdate = {
  actions: ['update'],
  folders: ['/var/lib/apt/lists'],
};

/** How each manager is asked for its lists alone, and where it keeps them. */
const UPDATES: ReadonlyMap<string, ListUpdate> = new Map([
  ['apt', APT_UPDATE],
  ['apt-get', APT_UPDATE],
  ['apk', { actions: ['update'], folders: ['/var/cache/apk'] }],
  // To yum and dnf, `update` is an upgrade, and needs no install after it.
  ['yum', { actions: ['makecache'], folders: ['/var/cache/yum'] }],
  ['dnf', { actions: ['makecache'], folders: ['/var/cache/dnf'] }],
  ['zypper', { actions: ['refresh', 'ref'], folders: ['/var/cache/zypp'] }],
]);

/** The programs that download lists. */
export const UPDATING: readonly string[] = [...UPDATES.keys()];

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

function listAction(command: ShellCommand): string | undefined {
  return actionOf(command, NO_VALUES)?.value;
}

function mayUseLists(inner: ShellCommand): boolean {
  if (inner.substitutions.length > 0) return true;
  if (HARMLESS.has(inner.name)) return false;
  return !(
    UPDATES.has(inner.name) && WITHOUT_LISTS.has(listAction(inner) ?? 'update')
  );
}

/** Whether a command downloads lists of packages that nothing after it in its RUN can use. */
export function isUpdateAlone(visit: CommandVisit): boolean {
  const { command } = visit;
  const update = UPDATES.get(command.name);
  if (!update) return false;
  const action = listAction(command);
  if (action === undefined || !update.actions.includes(action)) return false;
  if (isMounted(visit, update.folders)) return false;
  return !someAfter(visit, mayUseLists);
}
