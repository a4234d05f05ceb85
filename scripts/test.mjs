// `npm test`: brings what is missing, runs every test except the browser's, ends with a summary.
// What follows `--` goes to jest: `npm test -- plugins/platform-teams` runs one package.
import { inWords, sum } from './lib/counts.mjs';
import { prepare } from './lib/prepare.mjs';
import { stopGroups, stopWithParent } from './lib/processGroups.mjs';
import { elapsed, say, sayFailure } from './lib/say.mjs';
import { runJest, runScriptTests } from './lib/tests.mjs';

async function main() {
  stopWithParent({ onStop: () => say('\nStopping the tests ...') });
  const toolchain = await prepare();
  const args = process.argv.slice(2);
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
  return total.failed === 0 ? 0 : 1;
}

main().then(
  code => process.exit(code),
  async error => {
    sayFailure(error);
    await stopGroups();
    process.exit(1);
  },
);
