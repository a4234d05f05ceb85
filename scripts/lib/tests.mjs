// Runs the tests: jest for the packages, Node's own runner for these scripts, Playwright for the
// browser. Each resolves to what passed and failed.
import fs from 'node:fs';
import {
  jestCount,
  nodeTestCount,
  playwrightCount,
  withExitCode,
} from './counts.mjs';
import { withNodeFirst } from './dependencies.mjs';
import { runLogged } from './logged.mjs';
import { inCache, inRoot } from './paths.mjs';
import { exitOf, startGroup } from './processGroups.mjs';
import { backstageCli, scriptOf } from './scriptOf.mjs';

/** Every jest test of every package; `args` go to jest as they are. */
export async function runJest({ node }, args = []) {
  const report = freshReport('jest.json');
  const code = await exitOf(
    startGroup(
      node,
      [
        backstageCli(),
        'repo',
        'test',
        '--watchAll=false',
        '--json',
        `--outputFile=${report}`,
        ...args,
      ],
      {
        cwd: inRoot(),
        // The JSON goes to the file and to standard output; people read standard error.
        stdio: ['ignore', 'ignore', 'inherit'],
        env: {
          ...withNodeFirst(node),
          CI: '1',
          BACKSTAGE_TEST_DISABLE_DOCKER: '1',
        },
      },
    ),
  );
  return withExitCode(countOf(report, jestCount), code);
}

/** The tests of these scripts. */
export async function runScriptTests({ node }) {
  const files = fs
    .readdirSync(inRoot('scripts'), { recursive: true })
    .filter(file => file.endsWith('.test.mjs'))
    .map(file => inRoot('scripts', file));
  const { code, output } = await runLogged(
    node,
    ['--test', '--test-reporter=tap', ...files],
    {
      cwd: inRoot(),
      logFile: inCache('script-tests.log'),
      env: withNodeFirst(node),
    },
  );
  if (code !== 0) {
    process.stderr.write(`${output}\n`);
  }
  return withExitCode(nodeTestCount(output), code);
}

/** The browser tests; Playwright starts the portal itself. */
export async function runBrowserTests({ node }, args = []) {
  const report = freshReport('playwright.json');
  const code = await exitOf(
    startGroup(
      node,
      [
        scriptOf('@playwright/test', 'playwright'),
        'test',
        '--reporter=list,json',
        ...args,
      ],
      {
        cwd: inRoot(),
        env: {
          ...withNodeFirst(node),
          CI: '1',
          PLAYWRIGHT_JSON_OUTPUT_NAME: report,
        },
      },
    ),
  );
  return withExitCode(countOf(report, playwrightCount), code);
}

function freshReport(name) {
  fs.mkdirSync(inCache(), { recursive: true });
  const file = inCache(name);
  fs.rmSync(file, { force: true });
  return file;
}

function countOf(file, count) {
  if (!fs.existsSync(file)) {
    return { passed: 0, failed: 0 };
  }
  return count(JSON.parse(fs.readFileSync(file, 'utf8')));
}
