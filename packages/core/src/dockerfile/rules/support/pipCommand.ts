/** Reads the command line of pip. */
import type { ShellCommand, ShellWord } from '../../shell/ShellScript';
import {
  actionOf,
  readPackageCommand,
  type PackageCommand,
} from './packageCommand';

/** The names of pip; `python -m pip` is looked through before rules are asked. */
export const PIP_NAMES: readonly string[] = [
  'pip',
  'pip2',
  'pip3',
  ...Array.from({ length: 9 }, (_, index) => `pip3.${index + 6}`),
];

const VALUED: ReadonlySet<string> = new Set(
  `-r --requirement -c --constraint -e --editable -t --target -i --index-url --extra-index-url -f
   --find-links --prefix --root --src --python --platform --python-version --implementation --abi
   --progress-bar --upgrade-strategy --no-binary --only-binary --global-option --install-option
   --config-settings -C --report --trusted-host --cache-dir --log --proxy --retries --timeout
   --exists-action --cert --client-cert --use-feature --use-deprecated --build-option --group
   --build-constraint --keyring-provider --resume-retries --no-build-isolation-package`.split(
    /\s+/,
  ),
);

/** A command that installs with pip; `undefined` for any other. */
export function readPipInstall(
  command: ShellCommand,
): PackageCommand | undefined {
  return actionOf(command, VALUED)?.value === 'install'
    ? readPackageCommand(command, VALUED)
    : undefined;
}

/** What ships with Python itself and only installs the rest: a lockfile pins what reaches the app. */
const INSTALLERS: ReadonlySet<string> = new Set(['pip', 'setuptools', 'wheel']);

/** `git+https://host/x.git@v1` names a version, `git+https://host/x.git` does not. */
function isPinnedRepository(address: string): boolean {
  const host = address.indexOf('://');
  const path = address.indexOf('/', host === -1 ? 0 : host + 3);
  return path !== -1 && address.includes('@', path);
}

function isPath(value: string): boolean {
  return (
    value.includes('/') ||
    value.startsWith('.') ||
    /\.(whl|tar\.gz|tgz|zip)$/.test(value)
  );
}

/** Whether pip takes whatever version of a requirement there is. */
export function isUnpinnedRequirement({ value, literal }: ShellWord): boolean {
  if (!literal) return false;
  const address = value.includes(' @ ')
    ? value.slice(value.indexOf(' @ ') + 3)
    : value;
  if (/^(git|hg|svn|bzr)\+/.test(address)) return !isPinnedRepository(address);
  if (isPath(address) || /[=<>!~]/.test(value)) return false;
  return !INSTALLERS.has(value.toLowerCase());
}
