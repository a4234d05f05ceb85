// `yarn verify`: all that CI checks. `--skip test` leaves out what `npm test` has done already,
// `--only lint` runs one part; both can be given several times.
// `--summary FILE` writes what passed and failed as JSON.
import util from 'node:util'; // not `{ parseArgs }`: an old Node lacks it, and is to be told so in words
import { checks, passes } from './lib/checks.mjs';
import { checkCount, inWords, sum, writeSummary } from './lib/counts.mjs';
import { prepare } from './lib/prepare.mjs';
import { runMain } from './lib/runMain.mjs';
import { PlainError, elapsed, say } from './lib/say.mjs';
import { runBrowserTests, runJest, runScriptTests } from './lib/tests.mjs';

const parts = [
  {
    id: 'test',
    title: 'The tests pass',
    run: async toolchain =>
      sum([await runJest(toolchain), await runScriptTests(toolchain)]),
  },
  ...checks.map(check => ({
    ...check,
    run: async toolchain => checkCount(await passes(toolchain, check)),
  })),
  {
    id: 'e2e',
    title: 'The journeys through the browser succeed',
    run: toolchain => runBrowserTests(toolchain),
  },
];

function chooseParts(argv) {
  const { values } = util.parseArgs({
    args: argv,
    options: {
      skip: { type: 'string', multiple: true, default: [] },
      only: { type: 'string', multiple: true, default: [] },
      summary: { type: 'string' },
    },
  });
  const known = parts.map(part => part.id);
  const unknown = [...values.skip, ...values.only].filter(
    id => !known.includes(id),
  );
  if (unknown.length > 0) {
    throw new PlainError(
      `No part is called ${unknown.join(', ')}. There are: ${known.join(', ')}`,
    );
  }
  const chosen = parts.filter(
    ({ id }) =>
      !values.skip.includes(id) &&
      (values.only.length === 0 || values.only.includes(id)),
  );
  return { chosen, summary: values.summary };
}

async function main() {
  const { chosen, summary } = chooseParts(process.argv.slice(2));
  const toolchain = await prepare();
  const results = [];
  for (const part of chosen) {
    say(`\n== ${part.title} (${part.id})`);
    const start = Date.now();
    const count = await part.run(toolchain);
    results.push({ id: part.id, ...count });
    say(`== ${part.id}: ${inWords(count)}, ${elapsed(start)}`);
  }
  const total = sum(results);
  say('');
  for (const result of results) {
    say(`${result.failed === 0 ? 'ok    ' : 'FAILED'} ${result.id}`);
  }
  say(inWords(total));
  if (summary) {
    writeSummary(summary, total);
  }
  return total.failed === 0 ? 0 : 1;
}

runMain(main, { stopping: 'Stopping the checks ...' });
