// `npm start`: brings what is missing, starts the demo portal, says when it is ready, and leaves
// no process behind. Needs Node 20 and npm, nothing else.
//
// package.json starts it as `${OPTIND:+exec} node ...`: npm passes signals to a shell, which keeps
// them to itself unless it has made way by `exec`; Yarn has a shell of its own, without `exec`.
// Real shells set OPTIND and Yarn's does not.
import fs from 'node:fs';
import { withNodeFirst } from './lib/dependencies.mjs';
import { isTelling, withoutColours } from './lib/logLines.mjs';
import { startLogged } from './lib/logged.mjs';
import { inRoot } from './lib/paths.mjs';
import {
  USAGE,
  dataFolder,
  logFile,
  portEnvironment,
  readOptions,
  startArguments,
} from './lib/portalOptions.mjs';
import { explainTaken, isFree } from './lib/ports.mjs';
import { prepare } from './lib/prepare.mjs';
import { stopGroups } from './lib/processGroups.mjs';
import { untilReady } from './lib/readiness.mjs';
import { runMain } from './lib/runMain.mjs';
import { backstageCli } from './lib/scriptOf.mjs';
import { PlainError, elapsed, say, sayFailure } from './lib/say.mjs';

const LATE_AFTER_MS = 120_000;

async function main() {
  const options = readOptions(process.argv.slice(2));
  if (options.help) {
    say(USAGE);
    return 0;
  }
  await refuseTakenPorts(options);
  return await runPortal(await prepare(), options);
}

async function refuseTakenPorts({ port, backendPort }) {
  const uses = [
    { port, use: 'the portal' },
    { port: backendPort, use: 'its backend' },
  ];
  const free = await Promise.all(uses.map(use => isFree(use.port)));
  const refusal = explainTaken(uses.filter((_, index) => !free[index]));
  if (refusal) {
    throw new PlainError(refusal);
  }
}

async function runPortal({ node }, options) {
  if (options.fresh) {
    fs.rmSync(inRoot(dataFolder(options)), { recursive: true, force: true });
  }
  say('Starting the portal: the app and its backend (about half a minute) ...');
  const start = Date.now();
  // Not through Yarn: it ignores SIGINT, and the CLI's bundler leaves its backend behind.
  const { done } = startLogged(
    node,
    [backstageCli(), 'repo', 'start', ...startArguments(options, inRoot())],
    {
      cwd: inRoot(),
      logFile: inRoot(logFile(options)),
      env: {
        ...withNodeFirst(node),
        ...portEnvironment(options),
        BROWSER: 'none',
      },
      onLine(line, isError) {
        if (options.verbose || isTelling(line)) {
          show(line, isError ? process.stderr : process.stdout);
        }
      },
    },
  );
  const ended = new AbortController();
  const ready = untilReady({
    port: options.port,
    backendPort: options.backendPort,
    signal: ended.signal,
    onStage: stage => say(`  ${stage}, ${elapsed(start)}`),
  });
  ready.then(isReady => isReady && announce(options, start)).catch(sayFailure);
  const late = setTimeout(
    () =>
      say(
        `  not ready after 2 minutes: errors are shown above, the whole log is ${logFile(options)}`,
      ),
    LATE_AFTER_MS,
  );
  ready.finally(() => clearTimeout(late));
  const code = await done;
  ended.abort();
  // The bundler may be gone while the backend still runs, or the other way round.
  await stopGroups();
  if (code !== 0) {
    throw new PlainError(
      `The portal ended by itself. The lines above say why; all of it is in ${logFile(options)}.`,
    );
  }
  return code;
}

function show(line, stream) {
  stream.write(`${stream.isTTY ? line : withoutColours(line)}\n`);
}

function announce(options, start) {
  say(`
The portal is ready (${elapsed(start)}). Open

    http://localhost:${options.port}

Its log is ${logFile(options)}. Ctrl-C stops it.
`);
}

runMain(main, { stopping: 'Stopping the portal ...' });
