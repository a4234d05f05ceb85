/** What the package managers of the distributions have in common, and where they differ. */
import type { ShellCommand, ShellWord } from '../../shell/ShellScript';
import {
  actionOf,
  readPackageCommand,
  type PackageCommand,
} from './packageCommand';

/** A package manager. */
export interface PackageManager {
  /** The programs that share its options. */
  readonly names: readonly string[];
  /** Options whose value is the next word. */
  readonly valued: ReadonlySet<string>;
  /** The words that ask it to install packages. */
  readonly installs: ReadonlySet<string>;
  /** Whether a package is named with its version. */
  readonly isPinned: (name: string) => boolean;
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}

/** `name-1.2.3`; `java-11-openjdk` and `python3-pip` name no version. */
function endsInVersion(name: string): boolean {
  return /-\d[^-]*[.:]/.test(name);
}

export const APT: PackageManager = {
  names: ['apt', 'apt-get'],
  valued: words(
    `-t --target-release --default-release -o --option -c --config-file -a --host-architecture`,
  ),
  installs: words('install'),
  isPinned: name => name.includes('='),
};

export const APK: PackageManager = {
  names: ['apk'],
  valued: words(
    `-t --virtual -X --repository -p --root --repositories-file --keys-dir --arch --cache-dir
     --cache-max-age --wait --progress-fd`,
  ),
  installs: words('add'),
  isPinned: name => /[=<>~]/.test(name),
};

const RPM_OPTIONS = words(
  `-c --config -x --exclude --excludepkg -d --debuglevel -e --errorlevel -R --randomwait --enablerepo
   --disablerepo --repo --repoid --repofrompath --releasever --installroot --setopt --setvar
   --forcearch --disableplugin --enableplugin --disableexcludes --advisory --downloaddir --destdir`,
);

const RPM_INSTALLS = words('install localinstall groupinstall reinstall in');

export const YUM: PackageManager = {
  names: ['yum'],
  valued: RPM_OPTIONS,
  installs: RPM_INSTALLS,
  isPinned: endsInVersion,
};

export const DNF: PackageManager = {
  names: ['dnf', 'dnf5', 'microdnf', 'tdnf'],
  valued: RPM_OPTIONS,
  installs: RPM_INSTALLS,
  isPinned: endsInVersion,
};

export const ZYPPER: PackageManager = {
  names: ['zypper'],
  valued: words(
    `-t --type -r --repo --from -p --plus-repo -R --root --installroot --cache-dir -c --config
     -D --reposd-dir --solv-cache-dir --raw-cache-dir --pkg-cache-dir --plus-content --download`,
  ),
  installs: words('install in'),
  isPinned: name => /[=<>]/.test(name),
};

/** Reads a command of a package manager. */
export function readOsPackages(
  command: ShellCommand,
  { valued }: PackageManager,
): PackageCommand {
  return readPackageCommand(command, valued);
}

/** What a package manager is asked to do. */
export function osAction(
  command: ShellCommand,
  { valued }: PackageManager,
): string | undefined {
  return actionOf(command, valued)?.value;
}

/** A command that installs packages, taken apart; `undefined` for any other. */
export function readInstall(
  command: ShellCommand,
  manager: PackageManager,
): PackageCommand | undefined {
  return manager.installs.has(osAction(command, manager) ?? '')
    ? readOsPackages(command, manager)
    : undefined;
}

/** A file, an address or a group instead of the name of a package. */
function isNoName({ value, literal }: ShellWord): boolean {
  return (
    !literal ||
    value.includes('/') ||
    value.startsWith('@') ||
    /\.(deb|rpm|apk)$/.test(value) ||
    // apk and apt take `!name` and `name-` for "not this one".
    value.startsWith('!') ||
    value.endsWith('-')
  );
}

/** The packages that a command installs in whatever version there is. */
export function unpinnedPackages(
  command: ShellCommand,
  manager: PackageManager,
): readonly string[] {
  const read = readInstall(command, manager);
  if (!read || read.action?.value === 'groupinstall') return [];
  return read.operands
    .filter(word => !isNoName(word) && !manager.isPinned(word.value))
    .map(({ value }) => value);
}
