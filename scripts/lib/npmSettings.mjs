// Where npm has been told how to reach its registry, Yarn is told the same: a machine on which
// `npm install` works needs no second set-up.
import { spawnSync } from 'node:child_process';

/** What npm and Yarn call the same setting. */
const SAME = [
  ['registry', 'YARN_NPM_REGISTRY_SERVER'],
  ['cafile', 'YARN_HTTPS_CA_FILE_PATH'],
  ['proxy', 'YARN_HTTP_PROXY'],
  ['https-proxy', 'YARN_HTTPS_PROXY'],
];

/** Environment variables for Yarn, from what npm was told; empty where nothing was. */
export function yarnSettingsFromNpm() {
  const { stdout } = spawnSync('npm', ['config', 'list'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return toYarnSettings(stdout ?? '');
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
