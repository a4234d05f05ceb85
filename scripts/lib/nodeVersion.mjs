// Which Node may start the scripts, and which may run the portal.

/** The oldest major version with which `npm start` and `npm test` work. */
export const OLDEST_NODE = 20;
/** The majors on which Backstage runs; the first is what is fetched where none fits. */
export const FITTING_NODES = [24, 22];

/** Reads the major version out of `v24.1.0` or `24.1.0`. */
export function majorOf(version) {
  return Number.parseInt(version.replace(/^v/, ''), 10);
}

/** Whether the portal runs on this version of Node. */
export function fits(version) {
  return FITTING_NODES.includes(majorOf(version));
}

/** What to say to somebody whose Node is too old even to begin; undefined where it is not. */
export function tooOld(version) {
  if (majorOf(version) >= OLDEST_NODE) {
    return undefined;
  }
  return `This is Node ${version.replace(/^v/, '')}; Node ${OLDEST_NODE} or newer is needed.
Install a newer one from https://nodejs.org, then run the same command again.`;
}
