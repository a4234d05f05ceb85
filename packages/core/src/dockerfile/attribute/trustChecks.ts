/** What in a command switches a check of trust off, or runs code that nobody checked. */
import type { ShellCommand } from '../shell/ShellScript';
import { isPosixShell } from '../shell/posixShell';

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
  'sha1sum',
  'md5sum',
  'shasum',
  'gpg',
  'gpg2',
  'gpgv',
  'cosign',
  'minisign',
]);

/** Options that switch a check off, by program. */
const UNSAFE_OPTIONS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    curl: ['--insecure', '-k', '--proxy-insecure'],
    wget: ['--no-check-certificate'],
    pip: ['--trusted-host'],
    pip3: ['--trusted-host'],
    apk: ['--allow-untrusted'],
    apt: [
      '--allow-unauthenticated',
      '--force-yes',
      '--allow-insecure-repositories',
    ],
    'apt-get': [
      '--allow-unauthenticated',
      '--force-yes',
      '--allow-insecure-repositories',
    ],
    yum: ['--nogpgcheck'],
    dnf: ['--nogpgcheck'],
    tdnf: ['--nogpgcheck'],
    zypper: ['--no-gpg-checks'],
    rpm: ['--nosignature', '--nodigest'],
    npm: ['--strict-ssl=false', '--no-strict-ssl'],
  }),
);

const UNSAFE_VARIABLES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    NODE_TLS_REJECT_UNAUTHORIZED: ['0'],
    PYTHONHTTPSVERIFY: ['0'],
    GIT_SSL_NO_VERIFY: ['1', 'true'],
    NPM_CONFIG_STRICT_SSL: ['false'],
    npm_config_strict_ssl: ['false'],
    GOINSECURE: [],
    GONOSUMCHECK: [],
    GONOSUMDB: [],
    PIP_TRUSTED_HOST: [],
  }),
);

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
  const unsafe = UNSAFE_VARIABLES.get(name);
  if (!unsafe) return false;
  const bare = value.replace(/^["']|["']$/g, '').toLowerCase();
  return unsafe.length === 0 ? bare !== '' : unsafe.includes(bare);
}

/** Whether short options, which may be joined as in `-sSLk`, hold a letter. */
function hasShortOption(word: string, letter: string): boolean {
  const joined = word[0] === '-' && word[1] !== '-' && word.length <= 16;
  return joined && word.includes(letter);
}

function hasUnsafeOption({ name, args }: ShellCommand): boolean {
  const options = UNSAFE_OPTIONS.get(name);
  if (!options) return false;
  return args.some(({ value }) =>
    options.some(option => {
      if (value === option || value.startsWith(`${option}=`)) return true;
      return option === '-k' && hasShortOption(value, 'k');
    }),
  );
}

function lowerWords({ args }: ShellCommand): string {
  return args
    .map(({ value }) => value)
    .join(' ')
    .toLowerCase();
}

function turnsChecksOff(command: ShellCommand): boolean {
  switch (command.name) {
    case 'npm':
    case 'yarn':
    case 'pnpm':
      return (
        command.args[0]?.value.toLowerCase() === 'config' &&
        /strict-ssl[ =]false/.test(lowerWords(command))
      );
    case 'git':
      return /http\.sslverify[ =]false/.test(lowerWords(command));
    case 'yum':
    case 'dnf':
      return /sslverify=(false|0)/.test(lowerWords(command));
    default:
      return false;
  }
}

/** Whether a command switches a check of trust off. */
export function disablesTrust(command: ShellCommand): boolean {
  return (
    hasUnsafeOption(command) ||
    turnsChecksOff(command) ||
    command.assignments.some(({ name, value }) =>
      disablesVerification(name, value),
    )
  );
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
