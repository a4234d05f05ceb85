// Where npm has been told how to reach its registry, Yarn is told the same: a machine on which
// `npm install` works needs no second set-up.
import { spawnSync } from 'node:child_process';
import dns from 'node:dns/promises';

/** What npm and Yarn call the same setting. */
const SAME = [
  ['registry', 'YARN_NPM_REGISTRY_SERVER'],
  ['cafile', 'YARN_HTTPS_CA_FILE_PATH'],
  ['proxy', 'YARN_HTTP_PROXY'],
  ['https-proxy', 'YARN_HTTPS_PROXY'],
];

/** Environment variables for Yarn, from what npm was told; empty where nothing was. */
export function yarnSettingsFromNpm() {
  return toYarnSettings(askNpm('config', 'list'));
}

/** Whether this machine can look up the registry's address; behind a proxy, the proxy does. */
export async function isRegistryKnown(env = process.env) {
  if (env.HTTPS_PROXY || env.https_proxy) {
    return true;
  }
  try {
    await dns.lookup(new URL(askNpm('config', 'get', 'registry')).hostname);
    return true;
  } catch {
    return false;
  }
}

function askNpm(...args) {
  const { stdout } = spawnSync('npm', args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return stdout ?? '';
}

/** Reads the output of `npm config list`, which names only what differs from the defaults. */
export function toYarnSettings(listing) {
  return Object.fromEntries(
    SAME.flatMap(([name, variable]) => {
      const value = listing.match(
        new RegExp(`^${name} = "(.+)"\\s*$`, 'm'),
      )?.[1];
      return value ? [[variable, value]] : [];
    }),
  );
}
