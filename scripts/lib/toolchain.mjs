// Finds a Node that fits and Yarn 4; fetches both through npx where they are missing.
// Corepack is no help: it downloads Yarn from elsewhere.
import fs from 'node:fs';
import path from 'node:path';
import { FITTING_NODES, fits } from './nodeVersion.mjs';
import { explainFailure, tellingLines } from './installProgress.mjs';
import { inCache, inRoot } from './paths.mjs';
import { PlainError, say } from './say.mjs';
import { runLogged } from './logged.mjs';

const MEMORY = inCache('toolchain.json');

/** Paths to a fitting Node and to Yarn's JavaScript: `{ node, yarn }`. */
export async function ensureToolchain() {
  const local = localToolchain();
  if (local) {
    return local;
  }
  const remembered = recall();
  if (remembered) {
    return remembered;
  }
  const fetched = await fetchToolchain();
  fs.mkdirSync(path.dirname(MEMORY), { recursive: true });
  fs.writeFileSync(MEMORY, JSON.stringify(fetched));
  return fetched;
}

/** What is there already when Yarn itself, on a fitting Node, runs the script. */
function localToolchain() {
  const execPath = process.env.npm_execpath ?? '';
  const byYarn = /^yarn\/[4-9]/.test(process.env.npm_config_user_agent ?? '');
  if (!fits(process.version) || !byYarn || !/\.c?js$/.test(execPath)) {
    return undefined;
  }
  return { node: process.execPath, yarn: execPath };
}

function recall() {
  try {
    const { node, yarn, wanted } = JSON.parse(fs.readFileSync(MEMORY, 'utf8'));
    const there = fs.existsSync(node) && fs.existsSync(yarn);
    return there && wanted === wantedYarn() ? { node, yarn } : undefined;
  } catch {
    return undefined; // first run, or a file of an older version
  }
}

function wantedYarn() {
  const { packageManager } = JSON.parse(
    fs.readFileSync(inRoot('package.json'), 'utf8'),
  );
  return packageManager.replace(/^yarn@/, '');
}

async function fetchToolchain() {
  const wanted = wantedYarn();
  const ownNode = fits(process.version);
  say(
    ownNode
      ? `Fetching Yarn ${wanted} (once; this takes some seconds) ...`
      : `This is Node ${process.version.slice(1)}. Fetching Node ${FITTING_NODES[0]} and Yarn ${wanted} for this project alone (once; about 20 s) ...`,
  );
  const packages = [
    ...(ownNode ? [] : ['-p', `node@${FITTING_NODES[0]}`]),
    '-p',
    `@yarnpkg/cli-dist@${wanted}`,
  ];
  const tell =
    'node -p "JSON.stringify({toolchain:{node:process.execPath,path:process.env.PATH}})"';
  const { code, output } = await runLogged(
    'npx',
    ['-y', ...packages, '-c', tell],
    {
      logFile: inCache('toolchain.log'),
      cwd: inRoot(),
      // npm's own patience is over a minute: too long to learn that there is no network.
      env: { npm_config_fetch_retry_mintimeout: '2000', ...process.env },
    },
  );
  const line = output.split('\n').find(text => text.startsWith('{"toolchain"'));
  const found = line && JSON.parse(line).toolchain;
  const yarn = found && findYarn(found.path);
  if (code !== 0 || !yarn) {
    throw new PlainError(
      [
        ...tellingLines(output),
        '',
        'Node and Yarn could not be fetched.',
        explainFailure(output),
      ].join('\n'),
    );
  }
  return { node: found.node, yarn, wanted };
}

/** The script behind the first `yarn` on a PATH: it is started with our Node, not with its own. */
function findYarn(searchPath) {
  for (const folder of searchPath.split(path.delimiter)) {
    const candidate = path.join(folder, 'yarn');
    if (folder.includes('_npx') && fs.existsSync(candidate)) {
      return fs.realpathSync(candidate);
    }
  }
  return undefined;
}
