/** Packages that npm, pnpm and yarn are asked for by name. */
import type { ShellCommand, ShellWord } from '../../shell/ShellScript';
import { actionOf, readPackageCommand } from './packageCommand';

const NONE: readonly never[] = [];

const VALUED: ReadonlySet<string> = new Set(
  `--registry --prefix --tag --cache --loglevel --userconfig --globalconfig -w --workspace --omit
   --include --only --also --location --fetch-retries --fetch-timeout --network-timeout
   --cache-folder --modules-folder --cwd --filter -F -C --dir --store-dir --reporter --access --before
   --install-strategy --os --cpu --libc --script-shell --node-options --allow-build --global-dir
   --global-folder`.split(/\s+/),
);

const INSTALLS: Readonly<Record<string, ReadonlySet<string>>> = {
  npm: new Set(['install', 'i', 'in', 'add', 'isntall']),
  pnpm: new Set(['add', 'install', 'i']),
  yarn: new Set(['add']),
};

/** The programs that install packages of Node.js. */
export const NODE_NAMES: readonly string[] = Object.keys(INSTALLS);

/** What a package manager is asked to add. */
function addedPackages(command: ShellCommand): readonly ShellWord[] {
  const action = actionOf(command, VALUED)?.value;
  if (action === undefined) return NONE;
  const isGlobal = command.name === 'yarn' && action === 'global';
  if (!isGlobal && !INSTALLS[command.name].has(action)) return NONE;
  const { operands } = readPackageCommand(command, VALUED);
  if (!isGlobal) return operands;
  return operands[0]?.value === 'add' ? operands.slice(1) : NONE;
}

/** Tags that stand for whatever is newest. */
const MOVING_TAGS: ReadonlySet<string> = new Set(['latest', 'next', '*', 'x']);

function isUnpinned({ value, literal }: ShellWord): boolean {
  if (!literal) return false;
  // A repository names its version after `#`.
  if (/^(git[+:@]|git\+|github:|gitlab:|bitbucket:)/.test(value)) {
    return !value.includes('#');
  }
  if (value.startsWith('@')) {
    const version = value.indexOf('@', 1);
    return version === -1 || MOVING_TAGS.has(value.slice(version + 1));
  }
  // A folder, a file or an address; `user/name` is a repository.
  if (/^[./~]|:\/\/|\.(tgz|tar|tar\.gz)$|^file:/.test(value)) return false;
  if (value.includes('/')) return !value.includes('#');
  const version = value.indexOf('@');
  return version === -1 || MOVING_TAGS.has(value.slice(version + 1));
}

/** The packages that a command takes in whatever version there is. */
export function unpinnedNodePackages(command: ShellCommand): readonly string[] {
  return addedPackages(command)
    .filter(isUnpinned)
    .map(({ value }) => value);
}
