/** What callers are told when a host fails: who, and the status; never its own words. */

const STATUS = /\b([45]\d\d)\b/;
const REFUSED = /not allowed|NotAllowed/i;

/**
 * The words for a failure. The messages of hosts and their clients can hold
 * addresses and more, which belong into the log and not into an answer.
 */
export function hostFailure(
  error: Error,
  host: string,
): { readonly reason: string; readonly remedy: string } {
  if (REFUSED.test(`${error.name} ${error.message}`)) {
    return {
      reason: `the portal may not read from ${host}.`,
      remedy: `Ask the portal's administrators to add an integration for ${host}, or to list it under backend.reading.allow.`,
    };
  }
  const remedy = `Check that the portal's integration for ${host} may read the repository and that it answers; then read again.`;
  if (error.name === 'TimeoutError' || error.name === 'AbortError') {
    return { reason: `${host} did not answer in time.`, remedy };
  }
  const status = STATUS.exec(error.message)?.[1];
  return {
    reason: status
      ? `${host} answered with status ${status}.`
      : `${host} could not be reached.`,
    remedy,
  };
}
