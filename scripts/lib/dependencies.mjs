// Installs the dependencies, only when what they are chosen by has changed.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { explainFailure, stepOf, tellingLines } from './installProgress.mjs';
import { inCache, inRoot } from './paths.mjs';
import { isRegistryKnown, yarnSettingsFromNpm } from './npmSettings.mjs';
import { PlainError, elapsed, say } from './say.mjs';
import { runLogged } from './logged.mjs';

// Inside node_modules, so that deleting the folder also forgets that it was filled.
const STAMP = inRoot('node_modules', '.cookie-factory-installed');
const HEARTBEAT_MS = 15_000;

/** Brings node_modules up to date; returns at once where it is. */
export async function ensureDependencies({ node, yarn }) {
  if (isInstalled()) {
    return;
  }
  say('Installing the dependencies (about a minute with empty caches) ...');
  const start = Date.now();
  let step = 'starting';
  const heartbeat = setInterval(async () => {
    const doubt = (await isRegistryKnown())
      ? ''
      : ' (the package registry is not found: is there a network?)';
    say(`  still ${step}, ${elapsed(start)}${doubt}`);
  }, HEARTBEAT_MS);
  const { code, output } = await runLogged(node, [yarn, 'install'], {
    cwd: inRoot(),
    logFile: inCache('install.log'),
    // Yarn starts `node` by its name in places: let it find this one.
    env: { ...yarnSettingsFromNpm(), ...withNodeFirst(node) },
    onLine(line) {
      const next = stepOf(line);
      if (next && next !== step) {
        step = next;
        say(`  ${step} ...`);
      }
    },
  }).finally(() => clearInterval(heartbeat));
  if (code !== 0) {
    throw new PlainError(
      [
        ...tellingLines(output),
        '',
        'The dependencies could not be installed (all of it: .cache/install.log).',
        explainFailure(output),
      ].join('\n'),
    );
  }
  // Yarn may have completed yarn.lock: remember what is there now.
  fs.writeFileSync(STAMP, fingerprint(inRoot()));
  say(`  done in ${elapsed(start)}.`);
}

/** The environment, with the folder of this Node first on the PATH. */
export function withNodeFirst(node, env = process.env) {
  return {
    ...env,
    PATH: [path.dirname(node), env.PATH].join(path.delimiter),
  };
}

/** A digest of every file that decides what gets installed. */
export function fingerprint(root) {
  const hash = createHash('sha256').update(process.platform + process.arch);
  for (const file of decidingFiles(root)) {
    hash.update(file).update(fs.readFileSync(path.join(root, file)));
  }
  return hash.digest('hex');
}

function decidingFiles(root) {
  const workspaces = ['packages', 'plugins'].flatMap(parent => {
    const folder = path.join(root, parent);
    const names = fs.existsSync(folder) ? fs.readdirSync(folder).sort() : [];
    return names.map(name => path.join(parent, name, 'package.json'));
  });
  return ['package.json', 'yarn.lock', '.yarnrc.yml', ...workspaces].filter(
    file => fs.existsSync(path.join(root, file)),
  );
}

/** Whether node_modules holds what the package.json files and yarn.lock ask for. */
export function isInstalled() {
  try {
    return fs.readFileSync(STAMP, 'utf8') === fingerprint(inRoot());
  } catch {
    return false; // nothing is installed yet
  }
}
