// `npm test`: brings what is missing, runs every test except the browser's, ends with a summary.
// What follows `--` goes to jest: `npm test -- plugins/platform-teams` runs one package.
import { inWords, sum, writeSummary } from './lib/counts.mjs';
import { prepare } from './lib/prepare.mjs';
import { runMain } from './lib/runMain.mjs';
import { elapsed, say } from './lib/say.mjs';
import { runJest, runScriptTests } from './lib/tests.mjs';

/** Takes `--summary FILE` out; the rest is for jest. */
function readArguments(argv) {
  const at = argv.indexOf('--summary');
  if (at === -1) {
    return { args: argv };
  }
  return {
    summary: argv[at + 1],
    args: [...argv.slice(0, at), ...argv.slice(at + 2)],
  };
}

async function main() {
  const toolchain = await prepare();
  const { summary, args } = readArguments(process.argv.slice(2));
  const start = Date.now();
  say(
    'Running the tests (jest; a real PostgreSQL is started where one is needed) ...',
  );
  const counts = [await runJest(toolchain, args)];
  if (args.length === 0) {
    say('Running the tests of the scripts ...');
    counts.push(await runScriptTests(toolchain));
  }
  const total = sum(counts);
  say(`\nTests: ${inWords(total)} (${elapsed(start)})`);
  if (summary) {
    writeSummary(summary, total);
  }
  return total.failed === 0 ? 0 : 1;
}

runMain(main, { stopping: 'Stopping the tests ...' });
