// `yarn bench`: runs every bench/*.bench.ts, each in a process of its own. A word after it runs
// those whose name contains it, and the bench/*.browser.ts too, which need a browser and a built
// app. Each prints a table and writes .cache/bench/*.json.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { withNodeFirst } from './lib/dependencies.mjs';
import { inRoot } from './lib/paths.mjs';
import { prepare } from './lib/prepare.mjs';
import { exitOf, startGroup } from './lib/processGroups.mjs';
import { runMain } from './lib/runMain.mjs';
import { PlainError, say } from './lib/say.mjs';

function chooseBenchmarks(words) {
  const all = fs
    .readdirSync(inRoot('bench'))
    .filter(file => /\.(bench|browser)\.ts$/.test(file))
    .sort();
  const chosen = all.filter(
    file =>
      words.some(word => file.includes(word)) ||
      (words.length === 0 && file.endsWith('.bench.ts')),
  );
  if (chosen.length === 0) {
    throw new PlainError(
      `No benchmark has "${words.join(' ')}" in its name. There are: ${all.join(', ')}`,
    );
  }
  return chosen;
}

async function main() {
  const chosen = chooseBenchmarks(process.argv.slice(2));
  const { node } = await prepare();
  const transform = createRequire(inRoot('package.json')).resolve(
    '@backstage/cli/config/nodeTransform.cjs',
  );
  let failed = 0;
  for (const file of chosen) {
    say(`== ${file}`);
    const code = await exitOf(
      startGroup(
        node,
        ['--expose-gc', '--require', transform, inRoot('bench', file)],
        { cwd: inRoot(), env: withNodeFirst(node) },
      ),
    );
    failed += code === 0 ? 0 : 1;
  }
  return failed === 0 ? 0 : 1;
}

runMain(main, { stopping: 'Stopping the benchmark ...' });
