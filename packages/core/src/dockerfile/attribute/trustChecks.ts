/** What in a command switches a check of trust off, or runs code that nobody checked. */
import type { ShellCommand } from '../shell/ShellScript';
import { isPosixShell, POSIX_SHELLS } from '../shell/posixShell';
import { commandSwitches, variableSwitch } from './trustSwitches';

/** Programs that download from a URL. */
export const DOWNLOADERS: readonly string[] = [
  'curl',
  'wget',
  'aria2c',
  'axel',
];

const DOWNLOADS: ReadonlySet<string> = new Set(DOWNLOADERS);

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

/** Programs that may run a download. */
export const RUNNERS: readonly string[] = [
  ...POSIX_SHELLS,
  ...INTERPRETERS,
  'eval',
  'source',
  '.',
];

const MAY_RUN: ReadonlySet<string> = new Set([...RUNNERS, 'sudo']);

/** Whether a program downloads from a URL. */
export function isDownloader(name: string): boolean {
  return DOWNLOADS.has(name);
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

/** Options after which an interpreter takes its program from somewhere else than its input. */
const OWN_PROGRAM = /^-[A-Za-z]{0,8}[cemrpnV]|^--version$/;

/** Whether a program runs what is piped into it, as `sh`, `bash -s -- -y` and `python3 -` do. */
function runsInput({
  name,
  args,
}: Pick<ShellCommand, 'name' | 'args'>): boolean {
  const words = args.map(({ value }) => value);
  if (name === 'sudo') {
    const at = words.findIndex(isPosixShell);
    const rest = args.slice(at + 1);
    return at !== -1 && runsInput({ name: 'sh', args: rest });
  }
  const [first] = words;
  if (first === undefined || first === '-' || first === '/dev/stdin') {
    return isPosixShell(name) || INTERPRETERS.has(name);
  }
  if (isPosixShell(name)) {
    return words.includes('-s') || words.every(word => word.startsWith('-'));
  }
  return (
    INTERPRETERS.has(name) &&
    words.every(word => word.startsWith('-')) &&
    !words.some(word => OWN_PROGRAM.test(word))
  );
}

/** The words that a command runs as a program: of `sh -c "$(curl ...)"` the last. */
function programWords({ name, args }: ShellCommand): readonly string[] {
  const words = args.map(({ value }) => value);
  if (name === 'eval') return words;
  if (name === 'source' || name === '.') return words.slice(0, 1);
  if (!isPosixShell(name) && !INTERPRETERS.has(name)) return [];
  const flag = words.findIndex(word => /^-[a-z]{0,8}[ce]$/.test(word));
  const program =
    flag === -1 ? words.find(word => word[0] !== '-') : words[flag + 1];
  return program === undefined ? [] : [program];
}

const SUBSTITUTES = /[$<]\(|`/;

/** Whether a command may run what it is handed: most may not. */
export function mayRunDownload({ name }: ShellCommand): boolean {
  return MAY_RUN.has(name);
}

/** Whether a command runs what a download hands it: `curl | sh`, `sh -c "$(curl ...)"`. */
export function runsDownload(
  command: ShellCommand,
  pipeline: readonly ShellCommand[],
): boolean {
  if (!mayRunDownload(command)) return false;
  const substituted =
    command.substitutions.some(({ name }) => isDownloader(name)) &&
    programWords(command).some(word => SUBSTITUTES.test(word));
  if (substituted) return true;
  if (!runsInput(command)) return false;
  const at = pipeline.indexOf(command);
  return pipeline.slice(0, at).some(({ name }) => isDownloader(name));
}
