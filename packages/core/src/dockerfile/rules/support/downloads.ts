/** What a command downloads to keep it, and whether something checks what came. */
import { isDownloader, verifies } from '../../attribute/trustChecks';
import type { ShellCommand } from '../../shell/ShellScript';

const NONE: readonly never[] = [];

/** Programs that unpack or install what is piped into them. */
const KEEPERS = new Set(
  'tar bsdtar unzip gunzip bunzip2 unxz xz zstd cpio dpkg install dd tee sponge'.split(
    ' ',
  ),
);

const HASHES = new Set(
  'sha256sum sha512sum sha384sum sha224sum sha1sum md5sum b2sum shasum rhash'.split(
    ' ',
  ),
);

/** Keys, signatures and checksums are what a download is checked with. */
const CHECKING_FILE =
  /\.(asc|gpg|pgp|sig|pub|pem|crt|minisig|sha(1|224|256|384|512)(sum)?s?)$|(sha\d*sums?\d*|checksums?)(\.txt)?$/i;

/** Places whose content a package manager checks packages with. */
const KEY_PLACES = ['/usr/share/keyrings', '/etc/apt', '/etc/apk', '/etc/pki'];

const LOCAL =
  /^[a-z]+:\/\/(localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])([:/]|$)/i;

const SENDS = /^(-d|--data.*|-F|--form.*|-T|--upload-file.*|--json|-I|--head)$/;

/** Whether a command compares a checksum or checks a signature. */
export function checksDownload(command: ShellCommand): boolean {
  return (
    verifies(command) ||
    HASHES.has(command.name) ||
    command.substitutions.some(
      inner => HASHES.has(inner.name) || verifies(inner),
    ) ||
    (command.name === 'openssl' &&
      command.args.some(({ value }) => value === '-verify'))
  );
}

function addressOf({ args }: ShellCommand): string | undefined {
  return args.find(({ value }) => /^(https?|ftp):\/\//i.test(value))?.value;
}

/** The files that a command writes its download into; `-` stands for its output. */
function targetsOf({ name, args }: ShellCommand): string[] {
  const words = args.map(({ value }) => value);
  return words.flatMap((word, at): readonly string[] => {
    if (!word.startsWith('-')) return NONE;
    const long = /^--(output|output-document)(?:=(.*))?$/s.exec(word);
    if (long) return [long[2] ?? words[at + 1] ?? '-'];
    if (word === '--remote-name' || word === '--remote-name-all') return ['.'];
    const short =
      name === 'curl'
        ? /^-[a-zA-Z#]*?([oO])(.*)$/s.exec(word)
        : /^-[a-zA-Z]*?(O)(.*)$/s.exec(word);
    if (!short || word.startsWith('--')) return NONE;
    if (name === 'curl' && short[1] === 'O') return ['.'];
    return [short[2] || words[at + 1] || '-'];
  });
}

function keptIn(
  command: ShellCommand,
  pipeline: readonly ShellCommand[],
): readonly string[] {
  const targets = targetsOf(command);
  const files = targets.filter(
    target => target !== '-' && target !== '/dev/stdout',
  );
  if (files.length > 0) return files;
  // Without -O, wget writes a file.
  if (command.name === 'wget' && targets.length === 0) return ['.'];
  const after = pipeline.slice(pipeline.indexOf(command) + 1);
  const redirected = [command, ...after].flatMap(({ redirects }) =>
    redirects
      .filter(({ operator }) => operator.startsWith('>'))
      .map(({ target }) => target),
  );
  return after.some(({ name }) => KEEPERS.has(name))
    ? [...redirected, '.']
    : redirected;
}

/** The address that a command downloads from to keep what comes; none where it only asks or checks. */
export function keptDownload(
  command: ShellCommand,
  pipeline: readonly ShellCommand[],
): string | undefined {
  if (!isDownloader(command.name)) return undefined;
  const address = addressOf(command);
  if (!address || LOCAL.test(address)) return undefined;
  const words = command.args.map(({ value }) => value);
  if (words.some(word => SENDS.test(word) || word === '--spider')) {
    return undefined;
  }
  const files = keptIn(command, pipeline);
  const counts = files.some(
    file =>
      file !== '/dev/null' &&
      !CHECKING_FILE.test(file) &&
      !KEY_PLACES.some(place => file.startsWith(place)),
  );
  const path = address.split(/[?#]/)[0];
  if (!counts || CHECKING_FILE.test(path)) return undefined;
  // Keys for a package manager are checked by it.
  const feedsKeys = pipeline.some(
    ({ name }) => name === 'gpg' || name === 'apt-key',
  );
  return feedsKeys ? undefined : address;
}
