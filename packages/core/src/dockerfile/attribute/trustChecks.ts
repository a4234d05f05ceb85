/** What in a command switches a check of trust off, or runs code that nobody checked. */
import type { ShellCommand } from '../shell/ShellScript';
import { isPosixShell } from '../shell/posixShell';
import { commandSwitches, variableSwitch } from './trustSwitches';

const DOWNLOADERS = new Set(['curl', 'wget', 'aria2c', 'axel']);

const INTERPRETERS = new Set([
  'python',
  'python3',
  'perl',
  'ruby',
  'node',
  'php',
]);

const CHECK_OPTIONS = new Set([
  '-c',
  '--check',
  '--verify',
  'verify',
  '--status',
  '-V',
  '-sc',
  '-cs',
]);

const VERIFIERS = new Set([
  'sha256sum',
  'sha512sum',
  'sha224sum',
  'sha384sum',
  'b2sum',
  'sha1sum',
  'md5sum',
  'shasum',
  'gpg',
  'gpg2',
  'gpgv',
  'cosign',
  'minisign',
]);

/** Whether a program downloads from a URL. */
export function isDownloader(name: string): boolean {
  return DOWNLOADERS.has(name);
}

/** Whether a program can check a checksum or a signature. */
export function isVerifier(name: string): boolean {
  return VERIFIERS.has(name);
}

/** Whether a command checks a checksum or a signature. */
export function verifies({ name, args }: ShellCommand): boolean {
  return (
    VERIFIERS.has(name) && args.some(({ value }) => CHECK_OPTIONS.has(value))
  );
}

/** Whether setting a variable switches a check of certificates or checksums off. */
export function disablesVerification(name: string, value: string): boolean {
  return variableSwitch(name, value) !== undefined;
}

/** Whether a command switches a check of trust off. */
export function disablesTrust(command: ShellCommand): boolean {
  return commandSwitches(command).length > 0;
}

function runsInput({ name, args }: ShellCommand): boolean {
  if (name === 'sudo') return args.some(({ value }) => isPosixShell(value));
  return isPosixShell(name) || INTERPRETERS.has(name);
}

/** Whether a command runs what a download hands it: `curl | sh`, `sh -c "$(curl ...)"`. */
export function runsDownload(
  command: ShellCommand,
  pipeline: readonly ShellCommand[],
): boolean {
  if (
    !runsInput(command) &&
    command.name !== 'eval' &&
    command.name !== 'source'
  ) {
    return false;
  }
  if (command.substitutions.some(({ name }) => isDownloader(name))) return true;
  const at = pipeline.indexOf(command);
  return pipeline.slice(0, at).some(({ name }) => isDownloader(name));
}
