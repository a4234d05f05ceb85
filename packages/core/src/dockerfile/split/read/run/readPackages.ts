/** Which packages a call of apt or apk installs and removes. */
import type { ShellCommand } from '../../../shell/ShellScript';

/** Packages so far. */
export interface Packages {
  readonly installed: string[];
  readonly removed: string[];
}

const REPOSITORY = /^(?:--repository|-X|--allow-untrusted|--keys-dir)/;

/** Adds what a package manager does; a text says why it cannot be told. */
export function readPackages(
  command: ShellCommand,
  packages: Packages,
): string | undefined {
  const given: string[] = [];
  const virtual: string[] = [];
  const { args } = command;
  for (let at = 0; at < args.length; at++) {
    const { value, literal } = args[at];
    if (REPOSITORY.test(value))
      return `takes packages from another repository (${value.split('=')[0]})`;
    if (!literal) return 'names packages by a variable';
    if (['-o', '-t', '--virtual', '-c', '--target-release'].includes(value)) {
      if (value === '--virtual' || (value === '-t' && command.name === 'apk'))
        virtual.push(args[at + 1]?.value ?? '');
      at++;
    } else if (value.startsWith('--virtual='))
      virtual.push(value.slice('--virtual='.length));
    else if (!value.startsWith('-')) given.push(value);
  }
  const [action, ...names] = given;
  switch (action) {
    case 'install':
    case 'add':
      if (names.some(name => /[/]|\.(?:deb|apk)$/.test(name)))
        return 'installs a package from a file';
      if (names.some(name => !/^[A-Za-z0-9][A-Za-z0-9+._:=~*-]*$/.test(name)))
        return 'names a package in a way that the contract cannot';
      packages.installed.push(...names);
      // A virtual package is a name for all of them; deleting it deletes them.
      for (const name of virtual)
        packages.removed.push(...names.map(one => `${name}\0${one}`));
      return undefined;
    case 'purge':
    case 'remove':
    case 'del':
      for (const name of names) {
        const of = packages.removed.filter(one => one.startsWith(`${name}\0`));
        packages.removed.push(
          ...(of.length > 0 ? of.map(one => one.split('\0')[1]) : [name]),
        );
      }
      return undefined;
    default:
      return undefined;
  }
}
