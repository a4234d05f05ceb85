// Turns what Yarn prints while it installs into sentences, and its failures into remedies.

const STEPS = [
  [/┌ Resolution step/, 'choosing versions'],
  [/┌ Fetch step/, 'downloading packages'],
  [/┌ Link step/, 'putting them in place'],
];

const CERTIFICATE = /self[- ]signed|CERT_|unable to (get|verify)/i;
const NETWORK =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|YN0001.*RequestError|ERR_SOCKET|network|socket hang up/i;
const DISK = /ENOSPC|no space left/i;
const DENIED = /EACCES|EPERM|permission denied/i;
const LOCKFILE = /YN0028|lockfile would have been modified/i;

/** The step that a line of Yarn's output begins, in plain words; undefined for any other line. */
export function stepOf(line) {
  return STEPS.find(([pattern]) => pattern.test(line))?.[1];
}

/** What went wrong, and what to do about it, from the whole output of a failed installation. */
export function explainFailure(output) {
  if (DISK.test(output)) {
    return 'The disk is full. Free about 3 GB, then run the same command again.';
  }
  if (LOCKFILE.test(output)) {
    return 'yarn.lock does not match the package.json files. Run `yarn install` and commit yarn.lock.';
  }
  if (CERTIFICATE.test(output)) {
    return `The package registry shows a certificate that is not trusted here; a company's proxy does that.
Set NODE_EXTRA_CA_CERTS to the file with its certificate, then run the same command again.`;
  }
  if (NETWORK.test(output)) {
    return `The package registry cannot be reached.
Check the network (behind a proxy, set HTTPS_PROXY), then run the same command again: what was
downloaded already is kept.`;
  }
  if (DENIED.test(output)) {
    return 'A file may not be written. Check who owns this folder, then run the same command again.';
  }
  return 'The last lines above name the cause. Run the same command again once it is mended.';
}

/** The lines of a failed installation that a reader should see: errors, and the end. */
export function tellingLines(output, count = 15) {
  const lines = output.split('\n').filter(line => line.trim() !== '');
  const errors = lines.filter(line =>
    /YN0001|YN0082|npm (error|ERR!)|Error:/.test(line),
  );
  // A hundred packages fail with the same words: once is enough.
  return [...new Set(errors.length > 0 ? errors : lines)].slice(-count);
}
