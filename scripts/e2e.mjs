// `yarn test:e2e`: the journeys through the browser. What follows goes to Playwright:
// `yarn test:e2e home --headed` runs the files with `home` in their name, in a window.
import { inWords } from './lib/counts.mjs';
import { prepare } from './lib/prepare.mjs';
import { runMain } from './lib/runMain.mjs';
import { say } from './lib/say.mjs';
import { runBrowserTests } from './lib/tests.mjs';

async function main() {
  const toolchain = await prepare();
  const count = await runBrowserTests(toolchain, process.argv.slice(2));
  say(`\nBrowser tests: ${inWords(count)}`);
  return count.failed === 0 ? 0 : 1;
}

runMain(main, { stopping: 'Stopping the browser tests ...' });
